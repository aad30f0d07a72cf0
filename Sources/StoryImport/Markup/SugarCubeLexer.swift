/// Cuts a passage of SugarCube into macros, links and text.
struct SugarCubeLexer {
    enum Kind {
        case text
        case verbatim
        case comment
        case link(TwineLink)
        case picture(file: String, alternative: String)
        /// A macro with its name, `/if` for one that closes, and the range of its arguments.
        case macro(name: String, arguments: Range<Int>)
    }

    struct Token {
        let kind: Kind
        let range: Range<Int>
    }

    private let bytes: [UInt8]
    private var at = 0
    private var tokens: [Token] = []
    private var textStart = 0
    /// Up to here quotes are not to be trusted: one of them does not close.
    private var strayQuote = 0
    /// Up to here no link closes.
    private var unlinked = 0
    /// What closes nothing any more, because it does not stand in the rest of the text.
    private var hopeless: Set<String> = []
    /// Where the first macro stands that does not close.
    private(set) var unclosed: Int?

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func tokens(of bytes: [UInt8]) -> (tokens: [Token], unclosed: Int?) {
        var lexer = SugarCubeLexer(bytes)
        lexer.run()
        return (lexer.tokens, lexer.unclosed)
    }

    private mutating func run() {
        while at < bytes.count {
            switch bytes[at] {
            case Byte.less where bytes.has("<<", at: at) && unclosed == nil: macro()
            case Byte.less where bytes.has("<!--", at: at): comment(endingWith: "-->", opening: 4)
            case Byte.less where bytes.hasIgnoringCase("<nowiki>", at: at): verbatim("</nowiki>", opening: 8)
            case Byte.quote where bytes.has("\"\"\"", at: at): verbatim("\"\"\"", opening: 3)
            case UInt8(ascii: "/") where bytes.has("/*", at: at): comment(endingWith: "*/", opening: 2)
            case UInt8(ascii: "/") where bytes.has("/%", at: at): comment(endingWith: "%/", opening: 2)
            case Byte.openBracket: bracket()
            default: at += 1
            }
        }
        flushText()
    }

    private mutating func add(_ kind: Kind, to end: Int) {
        flushText()
        tokens.append(Token(kind: kind, range: at..<end))
        at = end
        textStart = end
    }

    private mutating func flushText() {
        if textStart < at { tokens.append(Token(kind: .text, range: textStart..<at)) }
        textStart = at
    }

    private mutating func comment(endingWith end: StaticString, opening: Int) {
        // What is not closed is no comment.
        guard let close = next("\(end)", from: at + opening) else {
            at += opening
            return
        }
        add(.comment, to: close + end.utf8CodeUnitCount)
    }

    private mutating func verbatim(_ end: StaticString, opening: Int) {
        guard let close = next("\(end)", from: at + opening) else {
            at += opening
            return
        }
        let inside = at + opening..<close
        flushText()
        if !inside.isEmpty { tokens.append(Token(kind: .verbatim, range: inside)) }
        at = close + end.utf8CodeUnitCount
        textStart = at
    }

    /// Where a text stands next; once it was not found, it is looked for no more.
    private mutating func next(_ text: String, from offset: Int) -> Int? {
        guard !hopeless.contains(text) else { return nil }
        let found = bytes.next(text, from: offset)
        if found == nil { hopeless.insert(text) }
        return found
    }

    private mutating func bracket() {
        guard at >= unlinked, bytes.has("[[", at: at) || bytes.hasIgnoringCase("[img[", at: at) else {
            at += 1
            return
        }
        if let link = TwineLink.link(at: at, in: bytes) {
            add(.link(link), to: link.range.upperBound)
        } else if bytes.hasIgnoringCase("[img[", at: at),
            let end = bytes.next("]]", from: at + 5, to: bytes.next(Byte.lineFeed, from: at))
        {
            let inside = bytes.text(at + 5..<end)
            let parts = (inside.parted(at: "][")?.before ?? inside).parted(atLast: "|")
            add(.picture(file: (parts?.after ?? inside).trimmed, alternative: parts?.before.trimmed ?? ""), to: end + 2)
        } else {
            unlinked = TwineLink.endOfLine(from: at, in: bytes)
            at += 1
        }
    }

    private mutating func macro() {
        var nameStart = at + 2
        if nameStart < bytes.count, bytes[nameStart] == UInt8(ascii: "/") { nameStart += 1 }
        guard nameStart < bytes.count,
            Byte.isLetter(bytes[nameStart]) || bytes[nameStart] == UInt8(ascii: "=")
                || bytes[nameStart] == UInt8(ascii: "-")
        else {
            at += 2
            return
        }
        var nameEnd = nameStart + 1
        if Byte.isLetter(bytes[nameStart]) {
            while nameEnd < bytes.count, Byte.isNamePart(bytes[nameEnd]) || bytes[nameEnd] == UInt8(ascii: "-") {
                nameEnd += 1
            }
        }
        guard let end = endOfMacro(from: nameEnd) else {
            unclosed = at
            return
        }
        let name = bytes.text(at + 2..<nameEnd)
        if name == "script" || name == "style", let close = next("<</\(name)>>", from: end) {
            add(.macro(name: name, arguments: nameEnd..<end - 2), to: close + name.utf8.count + 5)
        } else {
            add(.macro(name: name, arguments: nameEnd..<end - 2), to: end)
        }
    }

    /// Where the macro ends; angle brackets in quotes and links end nothing.
    private mutating func endOfMacro(from start: Int) -> Int? {
        var scan = start
        while scan < bytes.count {
            let byte = bytes[scan]
            if bytes.has(">>", at: scan) { return scan + 2 }
            if scan >= strayQuote, byte == Byte.quote || byte == Byte.singleQuote {
                guard let close = endOfQuote(from: scan) else {
                    strayQuote = scan + 1
                    return bytes.next(">>", from: start).map { $0 + 2 }
                }
                scan = close
            }
            scan += 1
        }
        return nil
    }

    private func endOfQuote(from start: Int) -> Int? {
        var scan = start + 1
        while scan < bytes.count, bytes[scan] != bytes[start] {
            scan += bytes[scan] == Byte.backslash ? 2 : 1
        }
        return scan < bytes.count ? scan : nil
    }
}

extension [UInt8] {
    /// Where a text stands next.
    func next(_ text: String, from offset: Int) -> Int? {
        let letters = Array(text.utf8)
        var at = offset
        while let first = letters.first, let start = next(first, from: at) {
            if self[start...].starts(with: letters) { return start }
            at = start + 1
        }
        return nil
    }
}
