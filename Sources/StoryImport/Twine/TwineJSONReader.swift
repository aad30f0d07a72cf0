import Diagnostics
import JSONText

/// Reads the JSON of Twine 2, as its documentation 1.0 says.
public enum TwineJSONReader {
    /// 32 MiB.
    static let largestFile = 32 << 20

    /// Reads a story, and says everything there is to say.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    public static func read(_ bytes: [UInt8], file: String) -> TwineReading {
        guard bytes.count <= largestFile else { return .tooLarge(limit: largestFile, file: file) }
        var log = DiagnosticLog()
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: bytes)
        } catch {
            log.say(.importSyntax(reason: Complaint(error)), at: error.offset)
            return TwineReading(story: nil, diagnostics: log.diagnostics(file: file, bytes: bytes))
        }
        let story = story(of: document.root, in: bytes, &log)
        return TwineReading(
            story: log.hasError ? nil : story,
            diagnostics: log.diagnostics(file: file, bytes: bytes)
        )
    }

    private static func story(of root: JSONValue, in bytes: [UInt8], _ log: inout DiagnosticLog) -> TwineStory? {
        guard let list = root["passages"], list.kind == .array else {
            log.say(root["inkVersion"] == nil ? .noStory : .unsupportedKind(kind: "Ink"), at: root.range.lowerBound)
            return nil
        }
        var story = TwineStory()
        if let name = root["name"]?.string { story.name = name.trimmed }
        story.take(storyData: root) { complaint, offset in log.say(complaint, at: offset) }
        story.script = root["script"]?.string ?? ""
        story.style = root["style"]?.string ?? ""
        var names = PassageNames()
        for element in list.elements {
            guard let passage = passage(of: element, in: bytes, &log) else { continue }
            names.add(passage, to: &story.passages, &log)
        }
        story.isStartAssumed = story.start == nil
        if let start = story.start, !story.passages.contains(where: { $0.name == start }) {
            log.say(.noStart(name: start), at: root["start"]?.range.lowerBound ?? root.range.lowerBound)
            story.start = nil
        }
        if story.start == nil, story.passages.contains(where: { $0.name == "Start" }) { story.start = "Start" }
        if story.passages.isEmpty { log.say(.noPassage, at: list.range.lowerBound) }
        return story
    }

    private static func passage(
        of value: JSONValue,
        in bytes: [UInt8],
        _ log: inout DiagnosticLog
    ) -> TwinePassage? {
        guard value.kind == .object else {
            log.say(.importWrongType(expected: "object", key: "passages"), at: value.range.lowerBound)
            return nil
        }
        guard let name = value["name"]?.string, !name.trimmed.isEmpty else {
            log.say(.namelessPassage, at: value.range.lowerBound)
            return nil
        }
        var source = SourcedText()
        if let text = value["text"], text.kind == .string {
            source = SourcedText(jsonString: text.range, in: bytes)
        } else {
            log.say(.importWrongType(expected: "text", key: "text"), at: value.range.lowerBound)
        }
        var tags: [String] = []
        if let list = value["tags"] {
            if list.kind != .array {
                log.say(.importWrongType(expected: "list", key: "tags"), at: list.range.lowerBound)
            }
            tags = list.elements.compactMap(\.string)
        }
        let metadata = value["metadata"]
        return TwinePassage(
            name: name.trimmed,
            tags: tags,
            position: metadata?["position"]?.string,
            size: metadata?["size"]?.string,
            offset: value.range.lowerBound,
            source: source
        )
    }
}

extension SourcedText {
    /// The text of a string that was read as JSON, each character with its place in the file.
    init(jsonString range: Range<Int>, in bytes: [UInt8]) {
        self.init()
        var at = range.lowerBound + 1
        let end = range.upperBound - 1
        while at < end {
            guard bytes[at] == Byte.backslash, at + 1 < end else {
                let stop = bytes.next(Byte.backslash, from: at + 1, to: end) ?? end
                append(bytes[at..<stop], from: at)
                at = stop
                continue
            }
            let start = at
            at += 2
            switch bytes[start + 1] {
            case UInt8(ascii: "n"): append(Byte.lineFeed, from: start)
            case UInt8(ascii: "t"): append(Byte.tab, from: start)
            case UInt8(ascii: "r"): if !bytes.has("\\n", at: at) { append(Byte.lineFeed, from: start) }
            case UInt8(ascii: "b"), UInt8(ascii: "f"): append(Byte.space, from: start)
            case UInt8(ascii: "u"):
                var unit = Self.unit(at: at, in: bytes)
                at += 4
                if unit & 0xFC00 == 0xD800 {
                    unit = 0x10000 + ((unit & 0x3FF) << 10) + (Self.unit(at: at + 2, in: bytes) & 0x3FF)
                    at += 6
                }
                let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
                append(Array(String(scalar).utf8), from: start)
            default: append(bytes[start + 1], from: start)
            }
        }
    }

    private static func unit(at offset: Int, in bytes: [UInt8]) -> UInt32 {
        guard offset + 4 <= bytes.count else { return 0xFFFD }
        return UInt32(bytes.text(offset..<offset + 4), radix: 16) ?? 0xFFFD
    }
}
