import Diagnostics

/// Reads the HTML of Twine 2, as its specification 1.0.2 says: published stories and archives.
public enum TwineHTMLReader {
    /// 64 MiB: published stories carry their story format, and often pictures.
    static let largestFile = 64 << 20

    /// Reads a story, and says everything there is to say.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    ///   - name: Which story of an archive is wanted; may be left out if there is one alone.
    public static func read(_ bytes: [UInt8], file: String, story name: String? = nil) -> TwineReading {
        guard bytes.count <= largestFile else { return .tooLarge(limit: largestFile, file: file) }
        var log = DiagnosticLog()
        let story = chosen(name, in: bytes, &log)
        return TwineReading(
            story: log.hasError ? nil : story,
            diagnostics: log.diagnostics(file: file, bytes: bytes)
        )
    }

    private static func chosen(_ name: String?, in bytes: [UInt8], _ log: inout DiagnosticLog) -> TwineStory? {
        let openings = openings(in: bytes)
        guard let first = openings.first else {
            let isTwine1 = bytes.next("id=\"storeArea\"", from: 0) ?? bytes.next("id=\"store-area\"", from: 0)
            log.say(isTwine1 == nil ? .noStory : .unsupportedKind(kind: "Twine 1"), at: 0)
            return nil
        }
        if let name {
            guard let tag = openings.first(where: { ($0["name"] ?? "").trimmed == name.trimmed }) else {
                log.say(
                    .noSuchStory(name: name, available: openings.map { $0["name"] ?? "" }),
                    at: first.range.lowerBound
                )
                return nil
            }
            return story(of: tag, in: bytes, &log)
        }
        guard openings.count == 1 else {
            log.say(.severalStories(names: openings.map { $0["name"] ?? "" }), at: openings[1].range.lowerBound)
            return nil
        }
        return story(of: first, in: bytes, &log)
    }

    private static func openings(in bytes: [UInt8]) -> [HTMLTag] {
        var found: [HTMLTag] = []
        var at = 0
        while let tag = HTMLTag.next(in: bytes, from: at) {
            at = tag.range.upperBound
            switch tag.name {
            case "tw-storydata": found.append(tag)
            case "script", "style": at = tag.endOfRawText(in: bytes).element
            default: break
            }
        }
        return found
    }

    private static func story(of root: HTMLTag, in bytes: [UInt8], _ log: inout DiagnosticLog) -> TwineStory {
        var story = TwineStory()
        story.name = (root["name"] ?? "").trimmed
        story.ifid = root["ifid"] ?? ""
        story.format = root["format"] ?? ""
        story.formatVersion = root["format-version"] ?? ""
        story.zoom = root["zoom"]
        let startNode = (root["startnode"] ?? "").trimmed
        var names = PassageNames()
        var isClosed = false
        var passagesClose = true
        var at = root.range.upperBound
        while !isClosed, let tag = HTMLTag.next(in: bytes, from: at) {
            at = tag.range.upperBound
            switch tag.name {
            case "/tw-storydata": isClosed = true
            case "tw-storydata":
                // The next story of an archive begins before this one is closed.
                log.say(.unclosedElement(element: "tw-storydata"), at: root.range.lowerBound)
                isClosed = true
            case "tw-tag": story.tagColors[tag["name"] ?? ""] = tag["color"]
            case "script", "style":
                let end = tag.endOfRawText(in: bytes)
                let code = bytes.text(tag.range.upperBound..<end.contents)
                if tag.name == "script" { story.script += code } else { story.style += code }
                at = end.element
            case "tw-passagedata":
                let end = endOfPassage(tag, in: bytes, &passagesClose, &log)
                at = end.element
                guard let passage = passage(of: tag, to: end.contents, in: bytes, &log) else { continue }
                if !startNode.isEmpty, tag["pid"]?.trimmed == startNode { story.start = passage.name }
                names.add(passage, to: &story.passages, &log)
            default: break
            }
        }
        if !isClosed { log.say(.unclosedElement(element: "tw-storydata"), at: root.range.lowerBound) }
        if story.start == nil {
            story.isStartAssumed = startNode.isEmpty
            if !startNode.isEmpty { log.say(.noStart(name: startNode), at: root.range.lowerBound) }
            if story.passages.contains(where: { $0.name == "Start" }) { story.start = "Start" }
        }
        if story.passages.isEmpty { log.say(.noPassage, at: root.range.lowerBound) }
        return story
    }

    /// Where the text of a passage ends, which may hold no other element.
    private static func endOfPassage(
        _ tag: HTMLTag,
        in bytes: [UInt8],
        _ passagesClose: inout Bool,
        _ log: inout DiagnosticLog
    ) -> (contents: Int, element: Int) {
        if passagesClose {
            let end = tag.endOfRawText(in: bytes)
            if end.contents < bytes.count { return end }
            passagesClose = false
        }
        log.say(.unclosedElement(element: "tw-passagedata"), at: tag.range.lowerBound)
        // Without an end of its own it ends where the next begins.
        var at = tag.range.upperBound
        while let less = bytes.next(Byte.less, from: at) {
            if bytes.hasIgnoringCase("<tw-passagedata", at: less) || bytes.hasIgnoringCase("</tw-storydata", at: less) {
                return (less, less)
            }
            at = less + 1
        }
        return (bytes.count, bytes.count)
    }

    private static func passage(
        of tag: HTMLTag,
        to end: Int,
        in bytes: [UInt8],
        _ log: inout DiagnosticLog
    ) -> TwinePassage? {
        guard let name = tag["name"], !name.trimmed.isEmpty else {
            log.say(.namelessPassage, at: tag.range.lowerBound)
            return nil
        }
        return TwinePassage(
            name: name.trimmed,
            tags: (tag["tags"] ?? "").split(separator: " ").map(String.init),
            position: tag["position"],
            size: tag["size"],
            offset: tag.range.lowerBound,
            source: CharacterReferences.resolved(tag.range.upperBound..<end, in: bytes)
        )
    }
}
