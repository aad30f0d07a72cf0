/// Reads the markup of Chapbook that a story can express: the variables block, if and else, and links.
struct ChapbookParser {
    /// Words of inserts that lead elsewhere.
    private static let leading = ["link", "embed passage", "reveal"]

    private let bytes: [UInt8]

    static func pieces(of bytes: [UInt8]) -> [MarkupPiece] {
        let parser = ChapbookParser(bytes: bytes)
        let lines = parser.lines()
        guard let rule = lines.firstIndex(where: { bytes.text(bytes.trimmed($0)) == "--" }) else {
            return parser.told(lines[...])
        }
        return lines[..<rule].flatMap { parser.variables($0) } + parser.told(lines[(rule + 1)...])
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

    /// A line of the variables block, such as `trust: trust + 1`.
    private func variables(_ line: Range<Int>) -> [MarkupPiece] {
        let range = bytes.trimmed(line)
        guard !range.isEmpty else { return [] }
        if let (name, value) = bytes.text(range).parted(at: ":"),
            let assignments = ExpressionParser.assignments("\(name) = \(value)", names: .plain), assignments.count == 1
        {
            return [.set(assignments, range)]
        }
        return [.foreign(ForeignMarkup(name: bytes.text(range), range: range, quoted: [], leads: false))]
    }

    // MARK: Text

    private func told(_ lines: ArraySlice<Range<Int>>) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var branches: [MarkupBranch] = []
        var opening: Range<Int>?
        var condition: MarkupCondition?
        var isElse = false
        var body: [MarkupPiece] = []
        func closeBranch() {
            guard let open = opening else { return }
            branches.append(
                MarkupBranch(condition: condition, isForeign: !isElse && condition == nil, opening: open, body: body)
            )
            opening = nil
            body = []
        }
        func closeAll() {
            closeBranch()
            guard let first = branches.first else { return }
            pieces.append(.branches(branches, first.opening))
            branches = []
        }
        for line in lines {
            guard let modifier = modifier(line) else {
                if opening == nil { pieces += inserts(line) } else { body += inserts(line) }
                continue
            }
            let text = bytes.text(modifier).trimmed
            switch text.lowercased() {
            case "continue", "continued", "cont", "cont'd": closeAll()
            case "else" where opening != nil && !isElse:
                closeBranch()
                (opening, condition, isElse) = (line, nil, true)
            case let word where word.hasPrefix("if "):
                closeAll()
                (opening, isElse) = (line, false)
                condition = ExpressionParser.condition(String(text.dropFirst(3)), names: .plain)
            default:
                closeAll()
                pieces.append(.foreign(ForeignMarkup(name: "[\(text)]", range: line, quoted: [], leads: false)))
            }
        }
        closeAll()
        return pieces
    }

    /// What stands in a line that holds brackets alone and no link.
    private func modifier(_ line: Range<Int>) -> Range<Int>? {
        let range = bytes.trimmed(line)
        guard range.count > 2, bytes[range.lowerBound] == Byte.openBracket,
            bytes[range.upperBound - 1] == Byte.closeBracket,
            !bytes.has("[[", at: range.lowerBound)
        else { return nil }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// A line with its links and inserts.
    private func inserts(_ line: Range<Int>) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var at = line.lowerBound
        var textStart = at
        func add(_ piece: MarkupPiece, to end: Int) {
            if textStart < at { pieces.append(.text(textStart..<at)) }
            pieces.append(piece)
            at = end
            textStart = end
        }
        var mayClose = true
        while at < line.upperBound {
            if bytes.has("[[", at: at), mayClose {
                guard let link = TwineLink.link(at: at, in: bytes) else {
                    mayClose = false
                    continue
                }
                let target = MarkupTarget.passage(link.target)
                let piece = MarkupLink(words: link.words, target: target, effects: [], range: link.range)
                add(.link(piece), to: link.range.upperBound)
            } else if bytes[at] == Byte.openBrace,
                let close = bytes.next(Byte.closeBrace, from: at, to: min(line.upperBound, at + 1000))
            {
                let text = bytes.text(at..<close + 1)
                let foreign = ForeignMarkup(
                    name: text,
                    range: at..<close + 1,
                    quoted: QuotedTexts.all(in: bytes, at..<close),
                    leads: Self.leading.contains { text.contains($0) }
                )
                add(.foreign(foreign), to: close + 1)
            } else {
                at += 1
            }
        }
        if textStart < line.upperBound { pieces.append(.text(textStart..<line.upperBound)) }
        return pieces
    }
}
