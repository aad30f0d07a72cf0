import Diagnostics
import JSONText

/// Reads Twee 3, as its specification 3.0.2 says.
///
/// Follows its recommendations for damaged input: warn, discard what is damaged, go on.
public enum TweeReader {
    /// 32 MiB.
    static let largestFile = 32 << 20

    /// Reads a story, and says everything there is to say.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: Its name, for the diagnostics.
    public static func read(_ bytes: [UInt8], file: String) -> TwineReading {
        guard bytes.count <= largestFile else { return .tooLarge(limit: largestFile, file: file) }
        var parser = TweeParser(bytes)
        parser.parse()
        return TwineReading(
            story: parser.log.hasError ? nil : parser.story,
            diagnostics: parser.log.diagnostics(file: file, bytes: bytes)
        )
    }

    /// Whether a file looks like Twee: a passage header begins one of its lines.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes.has("::", at: start) || bytes.next("\n::", from: 0) != nil || bytes.next("\r::", from: 0) != nil
    }
}

/// Walks through a file of Twee line by line.
struct TweeParser {
    let bytes: [UInt8]
    var log = DiagnosticLog()
    var story = TwineStory()
    private var names = PassageNames()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func parse() {
        if let offset = bytes.firstBrokenUTF8 { log.say(.importEncoding, at: offset) }
        var open: TwinePassage?
        var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while at < bytes.count {
            let line = lineRange(from: at)
            if bytes.has("::", at: at) {
                if let open { close(open) }
                open = header(of: line)
            } else {
                // A line of text that begins with two colons has a backslash before them.
                let start = isEscaped(line) ? line.lowerBound + 1 : line.lowerBound
                open?.source.append(bytes[start..<line.upperBound], from: start)
                if line.upperBound < bytes.count { open?.source.append(Byte.lineFeed, from: line.upperBound) }
            }
            at = endOfBreak(after: line.upperBound)
        }
        if let open { close(open) }
        takeSpecialPassages()
        if story.passages.isEmpty { log.say(.noPassage, at: 0) }
    }

    private func isEscaped(_ line: Range<Int>) -> Bool {
        guard line.lowerBound < line.upperBound, bytes[line.lowerBound] == Byte.backslash else { return false }
        let colons = bytes[line].firstIndex { $0 != Byte.backslash } ?? line.upperBound
        return bytes.has("::", at: colons)
    }

    private func lineRange(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] != Byte.lineFeed, bytes[end] != Byte.carriageReturn { end += 1 }
        return start..<end
    }

    private func endOfBreak(after end: Int) -> Int {
        guard end < bytes.count else { return end }
        return bytes.has("\r\n", at: end) ? end + 2 : end + 1
    }

    private mutating func close(_ passage: TwinePassage) {
        var passage = passage
        passage.source.dropTrailingBlankLines()
        names.add(passage, to: &story.passages, &log)
    }

    private mutating func header(of line: Range<Int>) -> TwinePassage? {
        var header = TweeHeader(bytes, line)
        header.read(&log)
        guard !header.name.isEmpty else {
            log.say(.namelessPassage, at: line.lowerBound)
            return nil
        }
        return TwinePassage(
            name: header.name,
            tags: header.tags,
            position: header.position,
            size: header.size,
            offset: line.lowerBound,
            source: SourcedText()
        )
    }

    /// Takes out the title and the data of the story, which are no passages of the tale.
    private mutating func takeSpecialPassages() {
        for passage in story.passages {
            switch passage.name {
            case "StoryTitle": story.name = passage.text.trimmed
            case "StoryData": takeData(passage)
            default: break
            }
        }
        story.passages.removeAll { $0.name == "StoryTitle" || $0.name == "StoryData" }
        story.isStartAssumed = story.start == nil
        if let start = story.start, !story.passages.contains(where: { $0.name == start }) {
            log.say(.noStart(name: start), at: 0)
            story.start = nil
        }
        if story.start == nil, story.passages.contains(where: { $0.name == "Start" }) { story.start = "Start" }
    }

    private mutating func takeData(_ passage: TwinePassage) {
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: passage.source.bytes)
        } catch {
            return log.say(.badStoryData(reason: Complaint(error)), at: passage.source.source(of: error.offset))
        }
        guard document.root.kind == .object else {
            return log.say(
                .badStoryData(reason: .wrongType(expected: "object", found: "[…]")),
                at: passage.source.source(of: 0)
            )
        }
        story.take(storyData: document.root) { complaint, offset in
            log.say(complaint, at: passage.source.source(of: offset))
        }
    }
}

extension TwineStory {
    /// Takes what the story data of Twee 3 and the JSON of Twine 2 have in common.
    mutating func take(storyData data: JSONValue, complain: (Complaint, Int) -> Void) {
        for member in data.members {
            let value = member.value
            switch member.key {
            case "ifid", "format", "format-version", "start":
                guard let text = value.string else {
                    complain(.importWrongType(expected: "text", key: member.key), value.range.lowerBound)
                    continue
                }
                switch member.key {
                case "ifid": ifid = text
                case "format": format = text
                case "format-version": formatVersion = text
                default: start = text
                }
            case "zoom": zoom = value.numberText
            case "tag-colors":
                guard value.kind == .object else {
                    complain(.importWrongType(expected: "object", key: member.key), value.range.lowerBound)
                    continue
                }
                for color in value.members { tagColors[color.key] = color.value.string }
            default: break
            }
        }
    }
}

/// The passages read so far, by name.
///
/// Of two with the same name the later one counts, in the place of the earlier, as other compilers have it.
struct PassageNames {
    private var places: [String: Int] = [:]

    mutating func add(_ passage: TwinePassage, to passages: inout [TwinePassage], _ log: inout DiagnosticLog) {
        if let place = places[passage.name] {
            log.say(.duplicatePassage(name: passage.name), at: passage.offset)
            passages[place] = passage
        } else {
            places[passage.name] = passages.count
            passages.append(passage)
        }
    }
}

extension TwineReading {
    static func tooLarge(limit: Int, file: String) -> TwineReading {
        .refused(.tooLarge(limit: limit), file: file)
    }

    static func refused(_ complaint: Complaint, file: String) -> TwineReading {
        TwineReading(story: nil, diagnostics: [Diagnostic(file: file, complaint: complaint)])
    }
}

extension SourcedText {
    /// Drops blank lines at the end, and the last line's break.
    mutating func dropTrailingBlankLines() {
        var end = bytes.count
        while end > 0, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        // Spaces behind the last words belong to them; only what follows a line break is blank.
        if let lineBreak = bytes.next(Byte.lineFeed, from: end) { truncate(to: lineBreak) }
        if end == 0 { truncate(to: 0) }
    }
}

extension [UInt8] {
    /// Where the bytes stop being UTF-8, if they do.
    var firstBrokenUTF8: Int? {
        withUnsafeBufferPointer { buffer in
            guard UTF8Validation.isBroken(buffer) else { return nil }
            return UTF8Validation.firstBreak(in: buffer)
        }
    }
}

/// Looks for bytes that are no UTF-8.
private enum UTF8Validation {
    static func isBroken(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        String(validating: buffer, as: UTF8.self) == nil
    }

    static func firstBreak(in buffer: UnsafeBufferPointer<UInt8>) -> Int? {
        var decoder = UTF8()
        var bytes = buffer.makeIterator()
        var at = 0
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar): at += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return at
            }
        }
    }
}
