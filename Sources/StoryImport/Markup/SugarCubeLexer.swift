/// Cuts a passage of SugarCube into macros, links and text.
struct SugarCubeLexer {
    enum Kind {
        case text
        case verbatim
        case comment
        case link(TwineLink)
        /// A picture, which may be a link too.
        case picture(file: String, alternative: String, link: TwineLink?)
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
    /// No link has longer words, in bytes.
    private static let longestWords = 4000
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
            case Byte.less: tag()
            case Byte.openBrace where bytes.has("{{{", at: at): verbatim("}}}", opening: 3)
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

    /// Where a text stands next, in capitals or not; once it was not found, it is looked for no more.
    private mutating func next(_ text: String, from offset: Int) -> Int? {
        guard !hopeless.contains(text) else { return nil }
        let found = bytes.next(text, from: offset, ignoringCase: true)
        if found == nil { hopeless.insert(text) }
        return found
    }

    private mutating func bracket() {
        let opening = ["[img[", "[<img[", "[>img["].first { bytes.hasIgnoringCase($0, at: at) }
        guard at >= unlinked, opening != nil || bytes.has("[[", at: at) else {
            at += 1
            return
        }
        if let opening, let end = TwineLink.closing(from: at + opening.utf8CodeUnitCount, in: bytes) {
            picture(inside: at + opening.utf8CodeUnitCount..<end)
        } else if let link = TwineLink.link(at: at, in: bytes) {
            add(.link(link), to: link.range.upperBound)
        } else {
            unlinked = TwineLink.endOfLine(from: at, in: bytes)
            at += 1
        }
    }

    /// `[img[words|file][target][setter]]`.
    private mutating func picture(inside: Range<Int>) {
        let whole = bytes.text(inside)
        let (source, behind) = whole.parted(at: "][") ?? (whole, "")
        let (target, setter) = behind.parted(at: "][") ?? (behind, nil)
        let parts = source.parted(atLast: "|")
        let file = (parts?.after ?? source).trimmed
        let words = parts?.before.trimmed ?? ""
        let range = at..<inside.upperBound + 2
        let link =
            target.trimmed.isEmpty
            ? nil
            : TwineLink(
                words: words.isEmpty ? target.trimmed : words,
                target: target.trimmed,
                setter: setter,
                range: range
            )
        add(.picture(file: file, alternative: words, link: link), to: range.upperBound)
    }

    /// A tag of HTML; one that names a passage is a link, and a picture with words is a picture.
    private mutating func tag() {
        guard !hopeless.contains("<"), let tag = HTMLTag.tag(at: at, in: bytes) else {
            // What does not end takes the rest with it, and no other tag ends either.
            if at + 1 < bytes.count, Byte.isLetter(bytes[at + 1]) { hopeless.insert("<") }
            at += 1
            return
        }
        let isPicture = tag.name == "img"
        let alternative = (tag["alt"] ?? "").trimmed
        if let target = tag["data-passage"]?.trimmed, !target.isEmpty {
            let close = isPicture ? nil : closing(of: tag)
            let words = close.map { HTMLText.words(of: bytes.text(tag.range.upperBound..<$0)) } ?? alternative
            let end = close.map { $0 + tag.name.utf8.count + 3 } ?? tag.range.upperBound
            let link = TwineLink(
                words: words.isEmpty ? target : words,
                target: target,
                setter: tag["data-setter"],
                range: at..<end
            )
            add(
                isPicture ? .picture(file: tag["src"] ?? "", alternative: alternative, link: link) : .link(link),
                to: end
            )
        } else if isPicture, let file = tag["src"], !file.isEmpty, !alternative.isEmpty {
            add(.picture(file: file, alternative: alternative, link: nil), to: tag.range.upperBound)
        } else {
            at = tag.range.upperBound
        }
    }

    /// Where a link made by a tag closes, unless its words are longer than any link's.
    private func closing(of tag: HTMLTag) -> Int? {
        let start = tag.range.upperBound
        let words = Array(bytes[start..<min(bytes.count, start + Self.longestWords)])
        return words.next("</\(tag.name)>", from: 0, ignoringCase: true).map { start + $0 }
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
                guard let close = hopeless.contains(bytes.text(scan..<scan + 1)) ? nil : endOfQuote(from: scan) else {
                    // No other quote of the kind closes either, unless a backslash hid one: those are not looked for.
                    hopeless.insert(bytes.text(scan..<scan + 1))
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
    /// Where a text stands next; with `ignoringCase`, a text in small letters is found in capitals too.
    func next(_ text: String, from offset: Int, ignoringCase: Bool = false) -> Int? {
        let letters = Array(text.utf8)
        var at = offset
        while let first = letters.first, at < count {
            guard
                let start = ignoringCase
                    ? self[at...].firstIndex(where: { Byte.lowercase($0) == first }) : next(first, from: at)
            else { return nil }
            let found = self[start...].prefix(letters.count)
            if ignoringCase ? found.map(Byte.lowercase) == letters : found.elementsEqual(letters) { return start }
            at = start + 1
        }
        return nil
    }
}
