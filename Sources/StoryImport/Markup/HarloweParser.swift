/// Reads the markup of Harlowe that a story can express: set, if, unless, else-if, else, links, jumps and hooks.
struct HarloweParser {
    /// Deeper than this, what stands inside stays text.
    private static let deepest = 30

    private let bytes: [UInt8]
    private let brackets: HarloweBrackets

    private struct Macro {
        let name: String
        let arguments: Range<Int>
        let range: Range<Int>
    }

    /// What a changer stands before.
    private enum Changed {
        case hook(Range<Int>)
        case link(TwineLink)
        case macro(Macro)

        var end: Int {
            switch self {
            case .hook(let range): range.upperBound
            case .link(let link): link.range.upperBound
            case .macro(let macro): macro.range.upperBound
            }
        }
    }

    static func pieces(of bytes: [UInt8]) -> (pieces: [MarkupPiece], unclosed: Int?) {
        let parser = HarloweParser(bytes: bytes, brackets: HarloweBrackets(bytes))
        return (parser.pieces(0..<bytes.count, depth: 0), parser.brackets.unclosed)
    }

    private func pieces(_ range: Range<Int>, depth: Int) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var at = range.lowerBound
        var textStart = at
        func add(_ found: [MarkupPiece], to end: Int) {
            if textStart < at { pieces.append(.text(textStart..<at)) }
            pieces += found
            textStart = end
            at = end
        }
        while at < range.upperBound {
            if let raw = brackets.raw[at], raw.end <= range.upperBound {
                let inside = at + raw.marks..<raw.end - raw.marks
                add(raw.marks > 0 && !inside.isEmpty ? [.verbatim(inside)] : [], to: raw.end)
                continue
            }
            switch bytes[at] {
            case Byte.openBracket where bytes.has("[[", at: at):
                if isHook(at) {
                    at += 1
                } else if let link = link(at: at, to: range.upperBound) {
                    add([.link(markup(of: link))], to: link.range.upperBound)
                } else {
                    at += 2
                }
            case Byte.openBracket:
                // A hook of its own; a name behind it may hide it.
                if let close = brackets.closings[at], close < range.upperBound, isHidden(by: close + 1),
                    depth < Self.deepest
                {
                    add([hidden(at..<close + 1, opening: at..<at + 1, depth: depth)], to: close + 1)
                } else {
                    at += 1
                }
            case UInt8(ascii: "|"):
                if let hook = hiddenHook(at, to: range.upperBound), depth < Self.deepest {
                    add([hidden(hook, opening: at..<hook.lowerBound + 1, depth: depth)], to: hook.upperBound)
                } else {
                    at += 1
                }
            case UInt8(ascii: "$"), UInt8(ascii: "_"):
                if let found = changed(byVariableAt: at, to: range.upperBound, depth: depth) {
                    add([found.piece], to: found.end)
                } else {
                    at += 1
                }
            case Byte.openParenthesis:
                guard let macro = macro(at: at, to: range.upperBound) else {
                    at += 1
                    continue
                }
                let (found, end) = piece(of: macro, to: range.upperBound, depth: depth)
                add(found, to: end)
            default: at += 1
            }
        }
        if textStart < range.upperBound { pieces.append(.text(textStart..<range.upperBound)) }
        return pieces
    }

    // MARK: Links and hooks

    private func link(at start: Int, to limit: Int) -> TwineLink? {
        guard brackets.links.contains(start), let link = TwineLink.link(at: start, in: bytes),
            link.range.upperBound <= limit
        else { return nil }
        return link
    }

    private func markup(of link: TwineLink) -> MarkupLink {
        MarkupLink(
            words: link.words,
            target: .passage(link.target),
            effects: [],
            printsVariable: link.words.contains("$"),
            range: link.range
        )
    }

    private func skippingSpace(from start: Int, to limit: Int) -> Int {
        var at = start
        while at < limit, Byte.isSpace(bytes[at]) { at += 1 }
        return at
    }

    /// Whether two opening brackets are a hook that begins with a link, and not a link.
    private func isHook(_ start: Int) -> Bool {
        guard let outer = brackets.closings[start], let inner = brackets.closings[start + 1] else { return false }
        return outer > inner + 1 || bytes.has("[[[", at: start)
    }

    private func hook(at start: Int, to limit: Int) -> Range<Int>? {
        guard start < limit, bytes[start] == Byte.openBracket, !bytes.has("[[", at: start) || isHook(start),
            let close = brackets.closings[start], close < limit
        else { return nil }
        return start..<close + 1
    }

    private func inside(_ hook: Range<Int>) -> Range<Int> { hook.lowerBound + 1..<hook.upperBound - 1 }

    /// `|name)[…]`: a hook that is shown later, or never.
    private func hiddenHook(_ start: Int, to limit: Int) -> Range<Int>? {
        var at = start + 1
        while at < limit, Byte.isNamePart(bytes[at]) { at += 1 }
        guard at > start + 1, at < limit, bytes[at] == Byte.closeParenthesis else { return nil }
        return hook(at: at + 1, to: limit)
    }

    /// Whether `(name|` stands here, which hides the hook before it.
    private func isHidden(by start: Int) -> Bool {
        var at = start + 1
        guard start < bytes.count, bytes[start] == Byte.openParenthesis else { return false }
        while at < bytes.count, Byte.isNamePart(bytes[at]) { at += 1 }
        return at > start + 1 && at < bytes.count && bytes[at] == UInt8(ascii: "|")
    }

    private func hidden(_ hook: Range<Int>, opening: Range<Int>, depth: Int) -> MarkupPiece {
        block(
            ForeignMarkup(name: bytes.text(opening), range: opening, quoted: [], leads: .no),
            pieces(inside(hook), depth: depth + 1),
            closing: hook.upperBound - 1..<hook.upperBound,
            isPlain: false
        )
    }

    private func block(_ opening: ForeignMarkup, _ body: [MarkupPiece], closing: Range<Int>, isPlain: Bool)
        -> MarkupPiece
    {
        .block(MarkupBlock(opening: opening, body: body, closing: closing, isPlain: isPlain))
    }

    /// `$changer[…]`: nobody can tell what the variable holds.
    private func changed(byVariableAt start: Int, to limit: Int, depth: Int) -> (piece: MarkupPiece, end: Int)? {
        var at = start + 1
        while at < limit, Byte.isNamePart(bytes[at]) { at += 1 }
        guard at > start + 1, start == 0 || !Byte.isNamePart(bytes[start - 1]), at < limit,
            bytes[at] == Byte.openBracket, depth < Self.deepest, let changed = changed(at: at, to: limit)
        else { return nil }
        let opening = ForeignMarkup(name: bytes.text(start..<at), range: start..<at, quoted: [], leads: .no)
        let body = pieces(of: changed, depth: depth)
        return (changing(opening, changed, body, isPlain: false), changed.end)
    }

    // MARK: Macros

    /// The macro that opens here, such as `(set: $trust to 1)`.
    private func macro(at start: Int, to limit: Int) -> Macro? {
        guard let (name, first) = HarloweBrackets.name(at: start, in: bytes), let close = brackets.closings[start],
            close < limit
        else { return nil }
        return Macro(name: name, arguments: first..<close, range: start..<close + 1)
    }

    /// What a changer before this place stands before: a hook, a link, or a macro that makes a link.
    private func changed(at start: Int, to limit: Int) -> Changed? {
        let at = skippingSpace(from: start, to: limit)
        if let hook = hook(at: at, to: limit) { return .hook(hook) }
        if let link = link(at: at, to: limit) { return .link(link) }
        if at < limit, bytes[at] == Byte.openParenthesis, let macro = macro(at: at, to: limit),
            macro.name == "linkgoto"
        {
            return .macro(macro)
        }
        return nil
    }

    private func pieces(of changed: Changed, depth: Int) -> [MarkupPiece] {
        switch changed {
        case .hook(let range): pieces(inside(range), depth: depth + 1)
        case .link(let link): [.link(markup(of: link))]
        case .macro(let macro): piece(of: macro, to: macro.range.upperBound, depth: depth).0
        }
    }

    /// A changer that is not mapped, around what it stands before.
    private func changing(
        _ opening: ForeignMarkup,
        _ changed: Changed,
        _ body: [MarkupPiece],
        isPlain: Bool
    ) -> MarkupPiece {
        guard case .hook(let hook) = changed else {
            return block(opening, body, closing: changed.end..<changed.end, isPlain: isPlain)
        }
        let around = ForeignMarkup(
            name: opening.name,
            range: opening.range.lowerBound..<hook.lowerBound + 1,
            quoted: opening.quoted,
            leads: opening.leads
        )
        return block(around, body, closing: hook.upperBound - 1..<hook.upperBound, isPlain: isPlain)
    }

    private func foreign(_ macro: Macro, _ range: Range<Int>? = nil, leads: MarkupWay? = nil) -> ForeignMarkup {
        ForeignMarkup(
            name: "(\(bytes.text(macro.range.lowerBound + 1..<macro.arguments.lowerBound)))",
            range: range ?? macro.range,
            quoted: QuotedTexts.all(in: bytes, macro.arguments),
            leads: leads ?? HarloweMacros.leads(macro.name)
        )
    }

    private func piece(of macro: Macro, to limit: Int, depth: Int) -> ([MarkupPiece], end: Int) {
        let text = bytes.text(macro.arguments)
        let end = macro.range.upperBound
        switch macro.name {
        case "set":
            let changes = ExpressionParser.assignments(text, in: .harlowe)
            if !changes.isEmpty { return ([.set(changes, macro.range)], end) }
        case "put":
            let changes = Self.puttings(text)
            if !changes.isEmpty { return ([.set(changes, macro.range)], end) }
        case "goto":
            if let target = jump(text) { return ([.goto(target, macro.range)], end) }
        case "linkgoto":
            if let link = linkGoto(text, macro.range) { return ([.link(link)], end) }
        default: break
        }
        guard let chain = chain(from: macro, to: limit) else {
            let link = macro.name == "linkrevealgoto" ? linkGoto(text, macro.range) : nil
            return ([link.map { .link($0) } ?? .foreign(foreign(macro))], end)
        }
        let whole = macro.range.lowerBound..<chain.changed.end
        guard depth < Self.deepest else { return ([.foreign(foreign(macro, whole, leads: .yes))], whole.upperBound) }
        return changed(by: chain, depth: depth, to: limit)
    }

    /// Changers joined by plus signs, and what they stand before.
    private struct Chain {
        let macros: [Macro]
        let changed: Changed
    }

    private func chain(from first: Macro, to limit: Int) -> Chain? {
        var macros = [first]
        while let last = macros.last {
            let at = skippingSpace(from: last.range.upperBound, to: limit)
            guard at < limit, bytes[at] == UInt8(ascii: "+") else { break }
            let next = skippingSpace(from: at + 1, to: limit)
            guard macros.count < Self.deepest, next < limit, bytes[next] == Byte.openParenthesis,
                let macro = macro(at: next, to: limit)
            else {
                return nil
            }
            macros.append(macro)
        }
        guard let changed = changed(at: macros[macros.count - 1].range.upperBound, to: limit) else { return nil }
        return Chain(macros: macros, changed: changed)
    }

    private static let conditions: Set<String> = ["if", "unless", "elseif", "else"]

    private func changed(by chain: Chain, depth: Int, to limit: Int) -> ([MarkupPiece], end: Int) {
        let end = chain.changed.end
        guard let only = chain.macros.only else {
            var pieces = pieces(of: chain.changed, depth: depth)
            // From the inside out: the last changer stands next to the hook.
            for macro in chain.macros.reversed() {
                if macro.name == "if" || macro.name == "unless" {
                    pieces = [.branches([branch(macro, pieces, chain.changed)])]
                } else {
                    let isPlain = HarloweMacros.isStyling(macro.name)
                    pieces = [block(foreign(macro), pieces, closing: end..<end, isPlain: isPlain)]
                }
            }
            return (pieces, end)
        }
        switch only.name {
        case "if", "unless":
            guard case .hook(let hook) = chain.changed else {
                let body = pieces(of: chain.changed, depth: depth)
                return ([.branches([branch(only, body, chain.changed)])], end)
            }
            let (branches, end) = branches(from: only, hook, to: limit, depth: depth)
            return ([.branches(branches)], end)
        case "verbatim", "v6m":
            if case .hook(let hook) = chain.changed {
                return ([.foreign(foreign(only)), .verbatim(inside(hook))], end)
            }
        default: break
        }
        let body = pieces(of: chain.changed, depth: depth)
        if ["link", "linkreveal", "linkrevealgoto", "linkreplace"].contains(only.name),
            let piece = link(only, chain.changed, body)
        {
            return ([piece], end)
        }
        // What follows a link that only shows it leads no further than that does.
        let leads: MarkupWay? = only.name == "link" || HarloweMacros.isRevealing(only.name) ? .no : nil
        let piece = changing(
            foreign(only, leads: leads),
            chain.changed,
            body,
            isPlain: HarloweMacros.isStyling(only.name)
        )
        return ([piece], end)
    }

    // MARK: What macros say

    /// `(put: 1 into $trust)`, turned round.
    private static func puttings(_ text: String) -> [Assignment] {
        ExpressionParser.parts(of: text).flatMap { part -> [Assignment] in
            guard let (value, name) = part.parted(atLast: " into ") else { return [] }
            return ExpressionParser.assignments("\(name.trimmed) to \(value.trimmed)", in: .harlowe)
        }
    }

    private func jump(_ text: String) -> MarkupTarget? {
        if let passage = ExpressionParser.text(text.trimmed) { return .passage(passage.trimmed) }
        let inside = text.trimmed
        guard inside.hasPrefix("(either:"), inside.hasSuffix(")"),
            let tokens = ExpressionToken.tokens(of: String(inside.dropFirst(8).dropLast()), in: .harlowe)
        else { return nil }
        return MarkupTarget(oneOf: tokens)
    }

    /// `(link-goto: "words", "passage")`, with one text for both.
    private func linkGoto(_ text: String, _ range: Range<Int>) -> MarkupLink? {
        let parts = ExpressionParser.parts(of: text)
        guard (1...2).contains(parts.count), let last = parts.last else { return nil }
        let words = ExpressionParser.text(parts[0])?.trimmed ?? parts[0]
        return MarkupLink(
            words: words,
            target: jump(last) ?? .dynamic,
            effects: [],
            printsVariable: words.contains("$"),
            range: range
        )
    }

    /// A link with a hook that says what happens, such as `(link: "words")[(set: …)(goto: "passage")]`.
    private func link(_ macro: Macro, _ changed: Changed, _ body: [MarkupPiece]) -> MarkupPiece? {
        let parts = ExpressionParser.parts(of: bytes.text(macro.arguments))
        guard let first = parts.first, let words = ExpressionParser.text(first) else { return nil }
        var target: MarkupTarget?
        if macro.name == "linkrevealgoto" {
            // What stands behind the first comma, or else the words, names the passage.
            target = parts.count > 1 ? jump(parts[1]) ?? .dynamic : .passage(words.trimmed)
        }
        guard case .hook(let hook) = changed else { return nil }
        return LinkBody.piece(
            words: words.trimmed,
            target: target,
            body: body,
            range: macro.range.lowerBound..<hook.upperBound,
            in: bytes,
            printsVariable: words.contains("$"),
            lastJumpCounts: macro.name == "linkrevealgoto"
        )
    }

    private func branch(_ macro: Macro, _ body: [MarkupPiece], _ changed: Changed) -> MarkupBranch {
        let asked = ExpressionParser.condition(bytes.text(macro.arguments), in: .harlowe)
        var opening = macro.range
        var closing = changed.end..<changed.end
        if case .hook(let hook) = changed {
            opening = macro.range.lowerBound..<hook.lowerBound + 1
            closing = hook.upperBound - 1..<hook.upperBound
        }
        let condition = macro.name == "unless" ? asked.map { .not($0) } : asked
        return MarkupBranch(
            condition: macro.name == "else" ? nil : condition,
            isForeign: macro.name != "else" && condition == nil,
            opening: opening,
            body: body,
            closing: closing
        )
    }

    private func branches(
        from first: Macro,
        _ hook: Range<Int>,
        to limit: Int,
        depth: Int
    ) -> ([MarkupBranch], end: Int) {
        var branches = [branch(first, pieces(inside(hook), depth: depth + 1), .hook(hook))]
        var macro = first
        var end = hook.upperBound
        while macro.name != "else" {
            let next = skippingSpace(from: end, to: limit)
            guard next < limit, bytes[next] == Byte.openParenthesis, let found = self.macro(at: next, to: limit),
                found.name == "elseif" || found.name == "else",
                let changed = changed(at: found.range.upperBound, to: limit), case .hook(let hook) = changed
            else { break }
            macro = found
            branches.append(branch(found, pieces(inside(hook), depth: depth + 1), changed))
            end = hook.upperBound
        }
        return (branches, end)
    }
}
