/// Reads the markup of Harlowe that a story can express: set, if, else-if, else, link-goto, goto, and links.
struct HarloweParser {
    /// Macros that lead elsewhere and are not mapped, without hyphens.
    private static let leading: Set<String> = [
        "link", "linkreveal", "linkrevealgoto", "linkreplace", "linkrepeat", "linkgoto", "linkundo", "goto", "undo",
        "clickgoto", "mouseovergoto", "mouseoutgoto", "display", "redirect", "clickundo", "linkshow",
    ]
    /// A macro longer than this is taken for text.
    private static let longestMacro = 1000
    /// Deeper than this, what stands inside stays text.
    private static let deepest = 30

    private let bytes: [UInt8]
    /// Of each opening bracket, where it closes.
    private let closings: [Int: Int]

    private struct Macro {
        let name: String
        let arguments: Range<Int>
        let range: Range<Int>
    }

    static func pieces(of bytes: [UInt8]) -> [MarkupPiece] {
        HarloweParser(bytes: bytes, closings: closings(in: bytes)).pieces(0..<bytes.count, depth: 0)
    }

    private static func closings(in bytes: [UInt8]) -> [Int: Int] {
        var open: [Int] = []
        var closings: [Int: Int] = [:]
        for (at, byte) in bytes.enumerated() {
            if byte == Byte.openBracket { open.append(at) }
            if byte == Byte.closeBracket, let start = open.popLast() { closings[start] = at }
        }
        return closings
    }

    private func pieces(_ range: Range<Int>, depth: Int) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var at = range.lowerBound
        var textStart = at
        func add(_ piece: MarkupPiece?, from start: Int, to end: Int) {
            if textStart < start { pieces.append(.text(textStart..<start)) }
            if let piece { pieces.append(piece) }
            textStart = end
            at = end
        }
        while at < range.upperBound {
            switch bytes[at] {
            case Byte.openBracket where bytes.has("[[", at: at):
                guard let close = closings[at], close < range.upperBound, let link = TwineLink.link(at: at, in: bytes),
                    link.range.upperBound <= range.upperBound
                else {
                    at += 2
                    continue
                }
                let target = target(link.target)
                let piece = MarkupLink(words: link.words, target: target, effects: [], range: link.range)
                add(.link(piece), from: at, to: link.range.upperBound)
            case Byte.openParenthesis:
                guard let macro = macro(at: at, to: range.upperBound) else {
                    at += 1
                    continue
                }
                let (piece, end) = piece(of: macro, to: range.upperBound, depth: depth)
                add(piece, from: at, to: end)
            case Byte.less where bytes.has("<!--", at: at):
                guard let close = bytes.next("-->", from: at + 4, to: range.upperBound) else {
                    add(nil, from: at, to: range.upperBound)
                    continue
                }
                add(nil, from: at, to: close + 3)
            case UInt8(ascii: "`"):
                guard let close = bytes.next(UInt8(ascii: "`"), from: at + 1, to: range.upperBound) else {
                    add(.text(at..<range.upperBound), from: at, to: range.upperBound)
                    continue
                }
                add(close > at + 1 ? .verbatim(at + 1..<close) : nil, from: at, to: close + 1)
            default: at += 1
            }
        }
        if textStart < range.upperBound { pieces.append(.text(textStart..<range.upperBound)) }
        return pieces
    }

    private func target(_ text: String) -> MarkupTarget {
        text.hasPrefix("$") ? .dynamic : .passage(text)
    }

    // MARK: Macros

    /// The macro that opens here, such as `(set: $trust to 1)`.
    private func macro(at start: Int, to limit: Int) -> Macro? {
        var at = start + 1
        guard at < limit, Byte.isLetter(bytes[at]) else { return nil }
        while at < limit, Byte.isNamePart(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        guard at < limit, bytes[at] == UInt8(ascii: ":") else { return nil }
        // Names are the same with and without hyphens and capitals.
        let name = bytes.text(start + 1..<at).lowercased().filter { $0 != "-" && $0 != "_" }
        let first = at + 1
        var depth = 1
        at = first
        let end = min(limit, start + Self.longestMacro)
        while at < end {
            switch bytes[at] {
            case Byte.openParenthesis: depth += 1
            case Byte.closeParenthesis:
                depth -= 1
                if depth == 0 { return Macro(name: name, arguments: first..<at, range: start..<at + 1) }
            case Byte.quote, Byte.singleQuote:
                let quote = bytes[at]
                at += 1
                while at < end, bytes[at] != quote { at += bytes[at] == Byte.backslash ? 2 : 1 }
            default: break
            }
            at += 1
        }
        return nil
    }

    private func piece(of macro: Macro, to limit: Int, depth: Int) -> (MarkupPiece, end: Int) {
        let text = bytes.text(macro.arguments)
        switch macro.name {
        case "set":
            if let assignments = ExpressionParser.assignments(text) {
                return (.set(assignments, macro.range), macro.range.upperBound)
            }
        case "goto":
            if let target = jump(text, limit: limit) {
                return (.goto(target, macro.range), macro.range.upperBound)
            }
        case "linkgoto":
            if let link = linkGoto(text, macro.range) { return (.link(link), macro.range.upperBound) }
        case "link", "linkreplace":
            if let found = linkWithHook(macro, text, to: limit) { return (.link(found.link), found.end) }
        case "if" where depth < Self.deepest:
            if let found = branches(from: macro, to: limit, depth: depth) { return found }
        default: break
        }
        let foreign = ForeignMarkup(
            name: "(\(bytes.text(macro.range.lowerBound + 1..<macro.arguments.lowerBound)))",
            range: macro.range,
            quoted: QuotedTexts.all(in: bytes, macro.arguments),
            leads: Self.leading.contains(macro.name)
        )
        return (.foreign(foreign), macro.range.upperBound)
    }

    private func jump(_ text: String, limit: Int) -> MarkupTarget? {
        if let passage = ExpressionParser.text(text) { return .passage(passage.trimmed) }
        let inside = text.trimmed
        guard inside.hasPrefix("(either:"), inside.hasSuffix(")"),
            let tokens = ExpressionToken.tokens(of: String(inside.dropFirst(8).dropLast()), names: .marked)
        else { return nil }
        return MarkupTarget(oneOf: tokens)
    }

    private func linkGoto(_ text: String, _ range: Range<Int>) -> MarkupLink? {
        guard let tokens = ExpressionToken.tokens(of: text, names: .marked), case .text(let words)? = tokens.first
        else { return nil }
        let target: MarkupTarget
        switch tokens.count {
        case 1: target = .passage(words.trimmed)
        case 3 where tokens[1] == .sign(","):
            switch tokens[2] {
            case .text(let name): target = .passage(name.trimmed)
            case .variable: target = .dynamic
            default: return nil
            }
        default: return nil
        }
        return MarkupLink(words: words.trimmed, target: target, effects: [], range: range)
    }

    /// The hook behind a macro: where it opens and closes.
    private func hook(behind end: Int, to limit: Int) -> Range<Int>? {
        var at = end
        while at < limit, Byte.isSpace(bytes[at]) { at += 1 }
        guard at < limit, bytes[at] == Byte.openBracket, !bytes.has("[[", at: at) || isHook(at),
            let close = closings[at],
            close < limit
        else { return nil }
        return at..<close + 1
    }

    /// Whether two opening brackets are a hook that begins with a link, and not a link.
    private func isHook(_ start: Int) -> Bool {
        guard let outer = closings[start], let inner = closings[start + 1] else { return false }
        return outer > inner + 1 || bytes.has("[[[", at: start)
    }

    /// `(link: "words")[(set: …)(goto: "passage")]`.
    private func linkWithHook(_ macro: Macro, _ text: String, to limit: Int) -> (link: MarkupLink, end: Int)? {
        guard let words = ExpressionParser.text(text), let hook = hook(behind: macro.range.upperBound, to: limit)
        else { return nil }
        var effects: [Assignment] = []
        var target: MarkupTarget?
        for piece in pieces(hook.lowerBound + 1..<hook.upperBound - 1, depth: Self.deepest) {
            switch piece {
            case .text(let range) where bytes.trimmed(range).isEmpty: continue
            case .set(let more, _): effects += more
            case .goto(let found, _) where target == nil: target = found
            default: return nil
            }
        }
        guard let target else { return nil }
        let range = macro.range.lowerBound..<hook.upperBound
        return (MarkupLink(words: words.trimmed, target: target, effects: effects, range: range), hook.upperBound)
    }

    private func branches(from first: Macro, to limit: Int, depth: Int) -> (MarkupPiece, end: Int)? {
        var branches: [MarkupBranch] = []
        var macro = first
        var end = first.range.lowerBound
        while let hook = hook(behind: macro.range.upperBound, to: limit) {
            let condition = macro.name == "else" ? nil : ExpressionParser.condition(bytes.text(macro.arguments))
            branches.append(
                MarkupBranch(
                    condition: condition,
                    isForeign: macro.name != "else" && condition == nil,
                    opening: macro.range,
                    body: pieces(hook.lowerBound + 1..<hook.upperBound - 1, depth: depth + 1)
                )
            )
            end = hook.upperBound
            var next = end
            while next < limit, Byte.isSpace(bytes[next]) { next += 1 }
            guard macro.name != "else", next < limit, bytes[next] == Byte.openParenthesis,
                let found = self.macro(at: next, to: limit), found.name == "elseif" || found.name == "else"
            else { break }
            macro = found
        }
        return branches.isEmpty ? nil : (.branches(branches, first.range.lowerBound..<end), end)
    }
}
