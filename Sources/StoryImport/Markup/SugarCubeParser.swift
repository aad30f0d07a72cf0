/// Reads the markup of SugarCube that a story can express: set, if, link, goto, links with setters, pictures.
struct SugarCubeParser {
    /// Deeper than this, what stands inside stays text.
    private static let deepest = 30

    private let bytes: [UInt8]
    private let tokens: [SugarCubeLexer.Token]
    /// Of each macro that is closed, the token that closes it.
    private let closings: [Int: Int]

    static func pieces(of bytes: [UInt8]) -> (pieces: [MarkupPiece], unclosed: Int?) {
        let (tokens, unclosed) = SugarCubeLexer.tokens(of: bytes)
        let parser = SugarCubeParser(bytes: bytes, tokens: tokens, closings: closings(of: tokens))
        return (parser.pieces(0..<tokens.count, depth: 0), unclosed)
    }

    /// Pairs macros with what closes them, the inner ones first.
    private static func closings(of tokens: [SugarCubeLexer.Token]) -> [Int: Int] {
        var open: [(name: String, token: Int)] = []
        var counts: [String: Int] = [:]
        var closings: [Int: Int] = [:]
        for (index, token) in tokens.enumerated() {
            guard case .macro(let name, _) = token.kind else { continue }
            let closed =
                name.hasPrefix("/") ? String(name.dropFirst()) : ""
            guard counts[closed, default: 0] > 0 else {
                open.append((name, index))
                counts[name, default: 0] += 1
                continue
            }
            // What was opened in between is never closed.
            while let last = open.popLast() {
                counts[last.name, default: 0] -= 1
                guard last.name == closed else { continue }
                closings[last.token] = index
                break
            }
        }
        return closings
    }

    private func pieces(_ range: Range<Int>, depth: Int) -> [MarkupPiece] {
        var pieces: [MarkupPiece] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let token = tokens[at]
            switch token.kind {
            case .text: pieces.append(.text(token.range))
            case .verbatim: pieces.append(.verbatim(token.range))
            case .comment: break
            case .link(let link): pieces.append(self.link(link))
            case .picture(let file, let alternative, let link):
                // A picture that is a link leaves nothing but its words, if it has some.
                let place = link == nil ? token.range : token.range.lowerBound..<token.range.lowerBound
                pieces.append(.picture(file: file, alternative: alternative, place))
                if let link { pieces.append(self.link(link)) }
            case .macro(let name, let arguments):
                let close = closings[at]
                pieces += macro(name, arguments, at, close: close, depth: depth)
                at = close ?? at
            }
            at += 1
        }
        return pieces
    }

    // MARK: Links

    private func link(_ link: TwineLink) -> MarkupPiece {
        .link(
            MarkupLink(
                words: ExpressionParser.text(link.words) ?? link.words,
                target: target(link.target),
                effects: link.setter.map { ExpressionParser.assignments($0, in: .sugarCube) } ?? [],
                dropped: unread(link.setter, at: link.range.lowerBound),
                printsVariable: Self.isVariable(link.words),
                range: link.range
            )
        )
    }

    private static func isVariable(_ words: String) -> Bool { words.hasPrefix("$") || words.hasPrefix("_") }

    /// What a setter does that is no change of a variable.
    private func unread(_ setter: String?, at offset: Int) -> [LinkPart] {
        guard let setter,
            ExpressionParser.assignments(setter, in: .sugarCube).count < ExpressionParser.parts(of: setter).count
        else {
            return []
        }
        return [LinkPart(name: setter, offset: offset)]
    }

    private func target(_ text: String) -> MarkupTarget {
        guard text.hasPrefix("either("), text.hasSuffix(")"),
            let tokens = ExpressionToken.tokens(of: String(text.dropFirst(7).dropLast()), in: .sugarCube),
            let target = MarkupTarget(oneOf: tokens)
        else { return .passage(text) }
        return target
    }

    private func target(_ argument: SugarCubeArgument) -> MarkupTarget {
        switch argument {
        case .words(let words): .passage(words.trimmed)
        case .link(let link): target(link.target)
        case .expression(let code):
            if case .anyOf(let names) = target(code) { .anyOf(names) } else { .dynamic }
        }
    }

    // MARK: Macros

    private func macro(
        _ name: String,
        _ arguments: Range<Int>,
        _ token: Int,
        close: Int?,
        depth: Int
    ) -> [MarkupPiece] {
        let range = tokens[token].range
        let text = bytes.text(arguments)
        let whole = range.lowerBound..<(close.map { tokens[$0].range.upperBound } ?? range.upperBound)
        switch name {
        case "set", "run":
            let changes = ExpressionParser.assignments(text, in: .sugarCube)
            if !changes.isEmpty { return [.set(changes, range)] }
        case "unset":
            // A variable that is there no more compares with nothing: no value of a scenario does.
            let gone = ExpressionParser.assignments(text.split(separator: " ").joined(separator: ","), in: .sugarCube)
            if !gone.isEmpty { return [.set(gone, range)] }
        case "goto":
            if let target = jump(text) { return [.goto(target, range)] }
        case "return", "back", "actions", "choice":
            let links = links(of: name, SugarCubeArgument.all(in: text), range)
            if !links.isEmpty { return links }
        case "nobr" where close == nil: return []
        case "/nobr": return []
        default: break
        }
        guard let close else { return [.foreign(foreign(name, arguments, range))] }
        guard depth < Self.deepest else { return [.foreign(foreign(name, arguments, whole, leads: .yes))] }
        switch name {
        case "if": return [.branches(branches(token, close, condition: text, depth: depth))]
        case "switch":
            if let branches = cases(of: text, token, close, depth: depth) { return [.branches(branches)] }
        case "link", "button", "click":
            let body = pieces(token + 1..<close, depth: depth + 1)
            let piece = linkMacro(text, body, whole)
            // Without a way of its own it leads where something in it leads.
            return [piece ?? block(foreign(name, arguments, range, leads: .no), body, close)]
        case "nobr", "capture", "done": return pieces(token + 1..<close, depth: depth + 1)
        case "silently", "silent": return Self.silenced(pieces(token + 1..<close, depth: depth + 1))
        case "script", "style", "widget": return [.foreign(foreign(name, arguments, whole))]
        default: break
        }
        return [block(foreign(name, arguments, range), pieces(token + 1..<close, depth: depth + 1), close)]
    }

    private func block(_ opening: ForeignMarkup, _ body: [MarkupPiece], _ close: Int) -> MarkupPiece {
        .block(MarkupBlock(opening: opening, body: body, closing: tokens[close].range, isPlain: false))
    }

    private func foreign(
        _ name: String,
        _ arguments: Range<Int>,
        _ range: Range<Int>,
        leads: MarkupWay? = nil
    ) -> ForeignMarkup {
        ForeignMarkup(
            name: "<<\(name)>>",
            range: range,
            quoted: QuotedTexts.all(in: bytes, arguments),
            leads: leads ?? SugarCubeMacros.leads(name, bytes.text(arguments))
        )
    }

    private func jump(_ text: String) -> MarkupTarget? {
        // Older stories leave out the quotes around an expression.
        if case .anyOf(let names) = target(text.trimmed) { return .anyOf(names) }
        return SugarCubeArgument.all(in: text).only.map(target)
    }

    /// The links that a macro without contents makes.
    private func links(of name: String, _ arguments: [SugarCubeArgument], _ range: Range<Int>) -> [MarkupPiece] {
        func link(_ words: String, _ target: MarkupTarget, onceOnly: Bool) -> MarkupPiece {
            let dropped = onceOnly ? [LinkPart(name: "<<\(name)>>", offset: range.lowerBound)] : []
            return .link(MarkupLink(words: words, target: target, effects: [], dropped: dropped, range: range))
        }
        if name == "actions" {
            return arguments.compactMap { argument in
                switch argument {
                case .words(let words): link(words, .passage(words.trimmed), onceOnly: true)
                case .link(let found): link(found.words, target(found.target), onceOnly: true)
                case .expression: nil
                }
            }
        }
        let isChoice = name == "choice"
        guard let first = arguments.first, arguments.count <= 2 else { return [] }
        switch (first, arguments.dropFirst().first) {
        case (.link(let found), nil): return [link(found.words, target(found.target), onceOnly: isChoice)]
        case (.words(let passage), nil) where isChoice:
            return [link(passage, .passage(passage.trimmed), onceOnly: true)]
        case (let passage, .words(let words)?) where isChoice: return [link(words, target(passage), onceOnly: true)]
        case (.words(let words), let passage?) where !isChoice: return [link(words, target(passage), onceOnly: false)]
        default: return []
        }
    }

    /// What happens unseen: changes and jumps.
    private static func silenced(_ pieces: [MarkupPiece]) -> [MarkupPiece] {
        pieces.compactMap { piece in
            switch piece {
            case .text, .verbatim, .link, .picture: nil
            case .set, .goto, .foreign: piece
            case .branches(let branches):
                .branches(
                    branches.map { branch in
                        var unseen = branch
                        unseen.body = silenced(branch.body)
                        return unseen
                    }
                )
            case .block(let block):
                .block(
                    MarkupBlock(
                        opening: block.opening,
                        body: silenced(block.body),
                        closing: block.closing,
                        isPlain: block.isPlain
                    )
                )
            }
        }
    }

    // MARK: if and switch

    private func branches(_ opening: Int, _ close: Int, condition: String, depth: Int) -> [MarkupBranch] {
        parts(opening, close, parted: ["elseif", "else"]).map { part in
            var test: String? = condition
            var isReadable = true
            if part.lowerBound > opening, case .macro(let name, let arguments) = tokens[part.lowerBound].kind {
                let text = bytes.text(arguments).trimmed
                // SugarCube refuses `<<else if …>>`, which was right in its first version.
                isReadable = name == "elseif" || text.isEmpty
                test = text.isEmpty ? nil : text
            }
            let parsed = isReadable ? test.flatMap { ExpressionParser.condition($0, in: .sugarCube) } : nil
            return branch(parsed, isForeign: test != nil && parsed == nil, part, from: part.lowerBound, close, depth)
        }
    }

    /// The cases of a switch over a variable; `nil` if what it or one of them asks for cannot be expressed.
    private func cases(of subject: String, _ opening: Int, _ close: Int, depth: Int) -> [MarkupBranch]? {
        let parts = parts(opening, close, parted: ["case", "default"])
        var branches: [MarkupBranch] = []
        for (number, part) in parts.enumerated().dropFirst() {
            guard case .macro(let name, let arguments) = tokens[part.lowerBound].kind else { return nil }
            var condition: MarkupCondition?
            if name == "case" {
                condition = ExpressionParser.condition(of: subject, among: bytes.text(arguments))
                guard condition != nil else { return nil }
            } else if part.upperBound < close {
                // SugarCube wants it to be the last.
                return nil
            }
            // What stands before the first case is shown to nobody.
            let start = number == 1 ? opening : part.lowerBound
            branches.append(branch(condition, isForeign: false, part, from: start, close, depth))
        }
        return branches.isEmpty ? nil : branches
    }

    /// The stretches between what parts a macro; each begins with the macro that opens it.
    private func parts(_ opening: Int, _ close: Int, parted names: Set<String>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = opening
        var at = opening + 1
        while at < close {
            if case .macro(let name, _) = tokens[at].kind, names.contains(name) {
                parts.append(start..<at)
                start = at
            }
            at = (closings[at] ?? at) + 1
        }
        return parts + [start..<close]
    }

    private func branch(
        _ condition: MarkupCondition?,
        isForeign: Bool,
        _ part: Range<Int>,
        from first: Int,
        _ close: Int,
        _ depth: Int
    ) -> MarkupBranch {
        let end = tokens[close].range
        return MarkupBranch(
            condition: condition,
            isForeign: isForeign,
            opening: tokens[first].range.lowerBound..<tokens[part.lowerBound].range.upperBound,
            body: pieces(part.dropFirst(), depth: depth + 1),
            closing: part.upperBound == close ? end : end.lowerBound..<end.lowerBound
        )
    }

    // MARK: link

    /// `<<link "words" "passage">>` or `<<link [[words|passage]]>>`, with what happens when it is taken.
    private func linkMacro(_ text: String, _ body: [MarkupPiece], _ whole: Range<Int>) -> MarkupPiece? {
        let arguments = SugarCubeArgument.all(in: text)
        guard (1...2).contains(arguments.count) else { return nil }
        let words: String
        var target = arguments.dropFirst().first.map(self.target)
        var effects: [Assignment] = []
        switch arguments[0] {
        case .words(let found): words = found.trimmed
        case .link(let link):
            words = ExpressionParser.text(link.words) ?? link.words
            target = self.target(link.target)
            effects = link.setter.map { ExpressionParser.assignments($0, in: .sugarCube) } ?? []
        case .expression(let code): words = code
        }
        return LinkBody.piece(
            words: words,
            target: target,
            effects: effects,
            body: body,
            range: whole,
            in: bytes,
            printsVariable: words.contains("$") || Self.isVariable(words),
            lastJumpCounts: true
        )
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
