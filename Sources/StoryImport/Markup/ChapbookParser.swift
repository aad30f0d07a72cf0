/// Reads the markup of Chapbook that a story can express: the variables block, if, unless and else, and links.
struct ChapbookParser {
    /// More modifiers in front of one text than this stay text.
    private static let mostModifiers = 20
    /// No insert and no piece of code is longer, in bytes.
    private static let longest = 1000

    private let bytes: [UInt8]
    /// What the last `if` asked for, which `else` turns round; `nil` inside if that cannot be expressed.
    private var asked: MarkupCondition??

    static func pieces(of bytes: [UInt8]) -> [MarkupPiece] {
        var parser = ChapbookParser(bytes: bytes)
        let lines = parser.lines()
        let isRule = { parser.text(of: $0) == "--" }
        guard let rule = lines.firstIndex(where: isRule) else { return parser.told(lines[...]) }
        let told = lines[(rule + 1)...]
        let variables = lines[..<rule].flatMap { parser.variables($0) }
        guard let next = told.firstIndex(where: isRule) else { return variables + parser.told(told) }
        // What stands behind a second rule is shown to nobody.
        let rest = told[next].lowerBound..<bytes.count
        let hidden = ForeignMarkup(name: "--", range: rest, quoted: [], leads: .no)
        return variables + parser.told(told[..<next]) + [.foreign(hidden)]
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A line without its break.
    private func text(of line: Range<Int>) -> String {
        bytes.text(line).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first.map(String.init)
            ?? ""
    }

    /// The lines, each with its break.
    private func lines() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.next(Byte.lineFeed, from: start).map { $0 + 1 } ?? bytes.count
            lines.append(start..<end)
            start = end
        }
        return lines
    }

    /// A line of the variables block, such as `trust: trust + 1` or `trust (late): 0`.
    private func variables(_ line: Range<Int>) -> [MarkupPiece] {
        let text = bytes.text(bytes.trimmed(line))
        guard !text.isEmpty else { return [] }
        guard let (before, value) = text.parted(at: ":"), let (name, condition) = Self.name(in: before) else {
            return [.foreign(ForeignMarkup(name: text, range: line, quoted: [], leads: .no))]
        }
        let found = ExpressionParser.assignments("\(name) = \(value)", in: .chapbook)
        let changes = found.count == 1 ? found : [Assignment(variable: name, change: .unreadable)]
        guard let condition else { return [.set(changes, line)] }
        let asked = ExpressionParser.condition(condition, in: .chapbook)
        let opening = line.lowerBound..<line.lowerBound
        let branch = MarkupBranch(
            condition: asked,
            isForeign: asked == nil,
            opening: opening,
            body: [.set(changes, line)],
            closing: opening
        )
        return [.branches([branch])]
    }

    /// The name of a variable and the condition in brackets behind it; `nil` if it is none of the story's own.
    private static func name(in text: String) -> (name: String, condition: String?)? {
        let name = text.prefix { $0 != "(" }
        let plain = String(name).trimmed
        guard !plain.isEmpty, plain.utf8.allSatisfy(Byte.isNamePart) else { return nil }
        let rest = String(text.dropFirst(name.count)).trimmed
        return (plain, rest.isEmpty ? nil : String(rest.dropFirst().dropLast()))
    }

    // MARK: Modifiers

    /// A modifier in front of a text, such as `if trust > 1`.
    private struct Modifier {
        let text: String
        /// The line that holds it.
        let line: Range<Int>
    }

    private mutating func told(_ lines: ArraySlice<Range<Int>>) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var modifiers: [Modifier] = []
        var body: [Range<Int>] = []
        for line in lines {
            guard let found = self.modifiers(line) else {
                body.append(line)
                continue
            }
            // Modifiers that no text parts apply to the same text.
            let isBlank = body.allSatisfy { bytes.trimmed($0).isEmpty }
            if !isBlank || modifiers.isEmpty {
                pieces += self.pieces(of: body, behind: modifiers)
                modifiers = []
            }
            body = []
            modifiers += found
        }
        return pieces + self.pieces(of: body, behind: modifiers)
    }

    /// What stands in a line that holds brackets alone and no link.
    private func modifiers(_ line: Range<Int>) -> [Modifier]? {
        let words = text(of: line)
        guard words.utf8.count > 2, words.hasPrefix("["), words.hasSuffix("]"), !words.hasPrefix("[["),
            !words.hasSuffix("]]")
        else { return nil }
        let texts = ExpressionParser.parts(of: String(words.dropFirst().dropLast()), at: [UInt8(ascii: ";")])
        // Where the line is kept as text, it is kept once.
        return texts.enumerated().map { index, text in
            Modifier(text: text, line: index == 0 ? line : line.lowerBound..<line.lowerBound)
        }
    }

    private mutating func pieces(of body: [Range<Int>], behind modifiers: [Modifier]) -> [MarkupPiece] {
        var pieces = inserts(body)
        let ignored = modifiers.dropLast(Self.mostModifiers).map {
            MarkupPiece.foreign(foreign($0, $0.line, leads: .no))
        }
        // From the inside out: the last modifier stands next to the text.
        var outer: [(inout [MarkupPiece]) -> Void] = []
        for modifier in modifiers.suffix(Self.mostModifiers) {
            let word = modifier.text.prefix { !$0.isWhitespace }.lowercased()
            let behind = String(modifier.text.dropFirst(word.count)).trimmed
            switch word {
            case "if": asked = .some(ExpressionParser.condition(behind, in: .chapbook))
            case "unless": asked = .some(ExpressionParser.condition(behind, in: .chapbook).map { .not($0) })
            case "else":
                // Without an `if` before it, it stays as text like anything else that is not understood.
                if let known = asked { asked = .some(known.map { .not($0) }) }
            case "note", "todo", "fixme", "nb", "n.b.": return []
            case "css", "javascript":
                let end = body.last?.upperBound ?? modifier.line.upperBound
                let leads: MarkupWay = word == "javascript" ? .perhaps : .no
                return [.foreign(foreign(modifier, modifier.line.lowerBound..<end, leads: leads))]
            case "continue", "continued", "cont", "cont'd": continue
            default: break
            }
            let end = body.last?.upperBound ?? modifier.line.upperBound
            switch (word, asked) {
            case ("if", let known?), ("unless", let known?), ("else", let known?):
                outer.append { pieces in
                    let branch = MarkupBranch(
                        condition: known,
                        isForeign: known == nil,
                        opening: modifier.line,
                        body: pieces,
                        closing: end..<end
                    )
                    pieces = [.branches([branch])]
                }
            default:
                let opening = foreign(modifier, modifier.line, leads: .no)
                outer.append { pieces in
                    pieces = [
                        .block(
                            MarkupBlock(
                                opening: opening,
                                body: pieces,
                                closing: end..<end,
                                isPlain: word == "align" || word == "append"
                            )
                        )
                    ]
                }
            }
        }
        for wrap in outer.reversed() { wrap(&pieces) }
        return ignored + pieces
    }

    private func foreign(_ modifier: Modifier, _ range: Range<Int>, leads: MarkupWay) -> ForeignMarkup {
        ForeignMarkup(name: "[\(modifier.text)]", range: range, quoted: [], leads: leads)
    }

    // MARK: Text

    /// Lines that follow one another, with their links and inserts; a comment is not shown, and code is text.
    private func inserts(_ lines: [Range<Int>]) -> [MarkupPiece] {
        guard let start = lines.first?.lowerBound, let end = lines.last?.upperBound else { return [] }
        var pieces: [MarkupPiece] = []
        var at = start
        var textStart = at
        /// Up to here no link closes, and no comment.
        var unlinked = at
        var uncommented = at
        func add(_ found: [MarkupPiece], to end: Int) {
            if textStart < at { pieces.append(.text(textStart..<at)) }
            pieces += found
            at = end
            textStart = end
        }
        while at < end {
            if at >= unlinked, bytes.has("[[", at: at) {
                guard let link = TwineLink.link(at: at, in: bytes) else {
                    unlinked = TwineLink.endOfLine(from: at, in: bytes)
                    continue
                }
                let target = MarkupTarget.passage(link.target)
                let piece = MarkupLink(
                    words: link.words,
                    target: target,
                    effects: [],
                    printsVariable: link.words.contains("{"),
                    range: link.range
                )
                add([.link(piece)], to: link.range.upperBound)
            } else if bytes[at] == Byte.grave, let close = closing(Byte.grave, from: at, to: end) {
                add([.verbatim(at..<close + 1)], to: close + 1)
            } else if bytes[at] == Byte.openBrace, let close = closing(Byte.closeBrace, from: at, to: end) {
                add([insert(at..<close + 1)], to: close + 1)
            } else if at >= uncommented, bytes.has("<!--", at: at) {
                if let close = bytes.next("-->", from: at, to: end) {
                    add([], to: close + 3)
                } else {
                    uncommented = end
                }
            } else {
                at += 1
            }
        }
        if textStart < end { pieces.append(.text(textStart..<end)) }
        return pieces
    }

    /// Where an insert or a piece of code closes that opens here, on the same line.
    private func closing(_ mark: UInt8, from start: Int, to end: Int) -> Int? {
        bytes.next(mark, from: start + 1, to: min(end, start + Self.longest)).flatMap { close in
            bytes[start..<close].contains(Byte.lineFeed) ? nil : close
        }
    }

    private static let leading: Set<String> = [
        "link to", "back link", "embed passage", "embed passage named", "reveal link",
    ]
    /// How inserts begin that come with Chapbook and lead nowhere, or back to the very start.
    private static let harmless = [
        "restart link", "cycling link", "dropdown menu", "text input", "theme switcher", "sound effect",
        "ambient sound",
        "no ambient sound", "embed flickr", "embed image", "embed unsplash", "embed youtube",
    ]

    /// What stands in braces, such as `{link to: 'Hall', label: 'Go on'}`.
    private func insert(_ range: Range<Int>) -> MarkupPiece {
        let text = bytes.text(range.lowerBound + 1..<range.upperBound - 1).trimmed
        let name = text.prefix { $0 != ":" && $0 != "," }.lowercased().split(whereSeparator: \.isWhitespace).joined(
            separator: " "
        )
        if name == "link to", let (_, behind) = text.parted(at: ":") {
            let parts = ExpressionParser.parts(of: behind)
            let label = parts.dropFirst().first { $0.hasPrefix("label:") }.map { String($0.dropFirst(6)).trimmed }
            if let target = parts.first.flatMap(ExpressionParser.text) {
                let words = label.map { ExpressionParser.text($0) ?? $0 } ?? target
                return .link(MarkupLink(words: words, target: .passage(target.trimmed), effects: [], range: range))
            }
        }
        let leads: MarkupWay =
            Self.leading.contains(name)
            ? .yes
            : name.utf8.allSatisfy(Byte.isNamePart) || Self.harmless.contains { name.hasPrefix($0) } ? .no : .perhaps
        return .foreign(
            ForeignMarkup(
                name: bytes.text(range),
                range: range,
                quoted: QuotedTexts.all(in: bytes, range),
                leads: leads
            )
        )
    }
}
