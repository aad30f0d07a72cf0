/// Where the brackets of a passage of Harlowe close, found in one go.
struct HarloweBrackets {
    /// Of each opening bracket of a hook or link, and of each opening parenthesis of a macro, where it closes.
    private(set) var closings: [Int: Int] = [:]
    /// Where each stretch ends that stands for itself or is a comment, by where it begins, with the length of its marks.
    private(set) var raw: [Int: (end: Int, marks: Int)] = [:]
    /// The first macro that does not close.
    private(set) var unclosed: Int?
    /// Where links begin that close on their line.
    private(set) var links: Set<Int> = []

    private let bytes: [UInt8]
    private var open: [Int] = []
    private var openHooks = 0
    private var openMacros = 0
    /// Marks that close nothing any more, because they do not stand in the rest of the text.
    private var hopeless: Set<String> = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var at = 0
        while at < bytes.count { at = step(at) }
        for start in open where bytes[start] == Byte.openParenthesis { note(start) }
        findLinks()
    }

    private mutating func findLinks() {
        var line = 0
        while line < bytes.count {
            let end = TwineLink.endOfLine(from: line, in: bytes)
            var close = end
            while close > line, !bytes.has("]]", at: close) || close + 2 > end { close -= 1 }
            var at = line
            while let start = bytes.next("[[", from: at, to: close) {
                links.insert(start)
                at = start + 1
            }
            line = end + 1
        }
    }

    /// The name of the macro that opens here, and where its arguments begin.
    static func name(at start: Int, in bytes: [UInt8]) -> (name: String, arguments: Int)? {
        var at = start + 1
        guard at < bytes.count,
            Byte.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "$") || bytes[at] == UInt8(ascii: "_")
        else { return nil }
        at += 1
        while at < bytes.count, Byte.isNamePart(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return nil }
        // Names are the same with and without hyphens and capitals.
        return (bytes.text(start + 1..<at).lowercased().filter { $0 != "-" && $0 != "_" }, at + 1)
    }

    private var isInMacro: Bool { open.last.map { bytes[$0] == Byte.openParenthesis } ?? false }

    private mutating func note(_ start: Int) {
        unclosed = min(unclosed ?? start, start)
    }

    /// Reads what stands here; returns where to go on.
    private mutating func step(_ at: Int) -> Int {
        switch bytes[at] {
        case Byte.openBracket:
            open.append(at)
            openHooks += 1
        case Byte.openParenthesis where isInMacro || Self.name(at: at, in: bytes) != nil:
            open.append(at)
            openMacros += 1
        case Byte.closeParenthesis where isInMacro: close(at)
        case Byte.closeBracket where openHooks > 0:
            // A macro inside a hook cannot go on behind it.
            while isInMacro, let start = open.popLast() {
                openMacros -= 1
                note(start)
            }
            close(at)
        case Byte.quote where isInMacro, Byte.singleQuote where isInMacro:
            if let end = endOfQuote(at) { return end + 1 }
        case UInt8(ascii: "`") where !isInMacro:
            var length = 1
            while at + length < bytes.count, bytes[at + length] == UInt8(ascii: "`") { length += 1 }
            let marks = String(repeating: "`", count: length)
            guard let end = next(marks, from: at + length) else { return at + length }
            raw[at] = (end + length, length)
            return end + length
        case Byte.less where bytes.has("<!--", at: at):
            guard let end = next("-->", from: at + 4) else { return at + 1 }
            raw[at] = (end + 3, 0)
            return end + 3
        default: break
        }
        return at + 1
    }

    private mutating func close(_ at: Int) {
        guard let start = open.popLast() else { return }
        closings[start] = at
        if bytes[start] == Byte.openBracket { openHooks -= 1 } else { openMacros -= 1 }
    }

    private mutating func next(_ mark: String, from offset: Int) -> Int? {
        guard !hopeless.contains(mark) else { return nil }
        let found = bytes.next(mark, from: offset)
        if found == nil { hopeless.insert(mark) }
        return found
    }

    private mutating func endOfQuote(_ start: Int) -> Int? {
        let mark = bytes.text(start..<start + 1)
        guard !hopeless.contains(mark) else { return nil }
        var at = start + 1
        while at < bytes.count, bytes[at] != bytes[start] { at += bytes[at] == Byte.backslash ? 2 : 1 }
        if at < bytes.count { return at }
        hopeless.insert(mark)
        return nil
    }
}
