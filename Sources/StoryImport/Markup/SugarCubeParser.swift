/// Reads the markup of SugarCube that a story can express: set, if, link, goto, links with setters, pictures.
struct SugarCubeParser {
    /// Macros that lead elsewhere and are not mapped.
    private static let leading: Set<String> = [
        "link", "button", "goto", "back", "return", "choice", "actions", "click", "include", "display", "textbox",
    ]
    /// Macros that only concern the layout.
    private static let layout: Set<String> = ["nobr", "/nobr"]
    /// Deeper than this, what stands inside stays text.
    private static let deepest = 30

    private let bytes: [UInt8]
    private let tokens: [SugarCubeLexer.Token]
    private var at = 0
    private var depth = 0

    private init(_ bytes: [UInt8], _ tokens: [SugarCubeLexer.Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    static func pieces(of bytes: [UInt8]) -> (pieces: [MarkupPiece], unclosed: Int?) {
        let (tokens, unclosed) = SugarCubeLexer.tokens(of: bytes)
        var parser = SugarCubeParser(bytes, tokens)
        var pieces: [MarkupPiece] = []
        while parser.at < tokens.count { pieces += parser.piece() }
        return (pieces, unclosed)
    }

    private mutating func piece() -> [MarkupPiece] {
        let token = tokens[at]
        at += 1
        switch token.kind {
        case .text: return [.text(token.range)]
        case .verbatim: return [.verbatim(token.range)]
        case .comment: return []
        case .picture(let file, let alternative):
            return [.picture(file: file, alternative: alternative, token.range)]
        case .link(let link): return [self.link(link)]
        case .macro(let name, let arguments): return macro(name, arguments, token.range)
        }
    }

    private func link(_ link: TwineLink) -> MarkupPiece {
        let effects = link.setter.map { ExpressionParser.assignments($0) } ?? []
        return .link(MarkupLink(words: link.words, target: target(link.target), effects: effects, range: link.range))
    }

    private func target(_ text: String) -> MarkupTarget {
        text.hasPrefix("$") || text.hasPrefix("_") && !text.contains(" ") ? .dynamic : .passage(text)
    }

    private mutating func macro(_ name: String, _ arguments: Range<Int>, _ range: Range<Int>) -> [MarkupPiece] {
        let text = bytes.text(arguments)
        switch name {
        case "set":
            guard let assignments = ExpressionParser.assignments(text) else { break }
            return [.set(assignments, range)]
        case "goto":
            guard let target = jump(text) else { break }
            return [.goto(target, range)]
        case "if" where depth < Self.deepest:
            if let piece = branches(from: range, condition: text) { return [piece] }
        case "link", "button":
            if let piece = linkMacro(text, range) { return [piece] }
        case _ where Self.layout.contains(name): return []
        default: break
        }
        return [.foreign(foreign(name, arguments, range))]
    }

    private func foreign(_ name: String, _ arguments: Range<Int>, _ range: Range<Int>) -> ForeignMarkup {
        ForeignMarkup(
            name: "<<\(name)>>",
            range: range,
            quoted: QuotedTexts.all(in: bytes, arguments),
            leads: Self.leading.contains(name)
        )
    }

    private func jump(_ text: String) -> MarkupTarget? {
        if let passage = ExpressionParser.text(text) { return .passage(passage) }
        let trimmed = Array(text.trimmed.utf8)
        if let link = TwineLink.link(at: 0, in: trimmed), link.range.upperBound == trimmed.count {
            return target(link.target)
        }
        let inside = text.trimmed
        guard inside.hasPrefix("either("), inside.hasSuffix(")"),
            let tokens = ExpressionToken.tokens(of: String(inside.dropFirst(7).dropLast()), names: .marked)
        else { return nil }
        return MarkupTarget(oneOf: tokens)
    }

    // MARK: if

    private mutating func branches(from opening: Range<Int>, condition: String) -> MarkupPiece? {
        let start = at
        depth += 1
        defer { depth -= 1 }
        var branches: [MarkupBranch] = []
        var current = opening
        var test: String? = condition
        var body: [MarkupPiece] = []
        func close(into branches: inout [MarkupBranch]) {
            let parsed = test.flatMap { ExpressionParser.condition($0) }
            branches.append(
                MarkupBranch(condition: parsed, isForeign: test != nil && parsed == nil, opening: current, body: body)
            )
        }
        while at < tokens.count {
            let token = tokens[at]
            guard case .macro(let name, let arguments) = token.kind,
                ["/if", "endif", "elseif", "else"].contains(name)
            else {
                body += piece()
                continue
            }
            at += 1
            close(into: &branches)
            if name == "/if" || name == "endif" {
                return .branches(branches, opening.lowerBound..<token.range.upperBound)
            }
            let text = bytes.text(arguments).trimmed
            // Older stories write `<<else if …>>`.
            let isElseIf = name == "elseif" || text.hasPrefix("if ")
            test = isElseIf ? (name == "elseif" ? text : String(text.dropFirst(3))) : nil
            current = token.range
            body = []
        }
        at = start
        return nil
    }

    // MARK: link

    private mutating func linkMacro(_ arguments: String, _ range: Range<Int>) -> MarkupPiece? {
        let start = at
        guard let opening = LinkArguments(arguments) else { return nil }
        var effects = opening.effects
        var target = opening.passage.map { self.target($0) }
        while at < tokens.count {
            let token = tokens[at]
            at += 1
            switch token.kind {
            case .text where bytes.trimmed(token.range).isEmpty, .comment: continue
            case .macro("/link", _), .macro("/button", _):
                guard let target else { break }
                return .link(
                    MarkupLink(
                        words: opening.words,
                        target: target,
                        effects: effects,
                        range: range.lowerBound..<token.range.upperBound
                    )
                )
            case .macro("set", let arguments):
                if let more = ExpressionParser.assignments(bytes.text(arguments)) {
                    effects = effects.map { $0 + more }
                    continue
                }
            case .macro("goto", let arguments):
                if target == nil, let jump = jump(bytes.text(arguments)) {
                    target = jump
                    continue
                }
            default: break
            }
            break
        }
        at = start
        return nil
    }

    /// What stands in `<<link "words" "passage">>` or `<<link [[words|passage]]>>`.
    private struct LinkArguments {
        let words: String
        let passage: String?
        let effects: [Assignment]?

        init?(_ text: String) {
            let trimmed = Array(text.trimmed.utf8)
            if let link = TwineLink.link(at: 0, in: trimmed), link.range.upperBound == trimmed.count {
                words = link.words
                passage = link.target
                effects = link.setter.map { ExpressionParser.assignments($0) } ?? []
                return
            }
            guard let tokens = ExpressionToken.tokens(of: text, names: .marked),
                (1...2).contains(tokens.count), case .text(let words) = tokens[0]
            else { return nil }
            self.words = words.trimmed
            effects = []
            switch tokens.dropFirst().first {
            case nil: passage = nil
            case .text(let name): passage = name.trimmed
            case .variable(let name): passage = "$" + name
            default: return nil
            }
        }
    }
}

extension MarkupTarget {
    /// One of several passages, by chance.
    init?(oneOf tokens: [ExpressionToken]) {
        var passages: [String] = []
        for part in tokens.split(separator: .sign(",")) {
            guard case .text(let name)? = part.only else { return nil }
            passages.append(name.trimmed)
        }
        guard let first = passages.first else { return nil }
        self = passages.count == 1 ? .passage(first) : .anyOf(passages)
    }
}

/// The texts in quotes within a macro, one of which may name a passage.
enum QuotedTexts {
    static func all(in bytes: [UInt8], _ range: Range<Int>) -> [String] {
        var texts: [String] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            if byte == Byte.quote || byte == Byte.singleQuote {
                guard let end = bytes.next(byte, from: at + 1, to: range.upperBound) else { break }
                texts.append(bytes.text(at + 1..<end))
                at = end
            }
            at += 1
        }
        return texts
    }
}
