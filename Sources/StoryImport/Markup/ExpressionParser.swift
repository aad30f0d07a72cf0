import Workshop

/// Reads the conditions and changes of SugarCube, Harlowe and Chapbook, as far as a story can express them.
struct ExpressionParser {
    private let tokens: [ExpressionToken]
    private let format: StoryFormat
    private var at = 0
    /// Deeper brackets than these are refused, so that no expression exhausts the stack.
    private var depth = 0
    private static let deepest = 40

    private init(_ tokens: [ExpressionToken], in format: StoryFormat) {
        self.tokens = tokens
        self.format = format
    }

    /// A condition, or `nil` if it cannot be expressed.
    static func condition(_ text: String, in format: StoryFormat) -> MarkupCondition? {
        guard let tokens = ExpressionToken.tokens(of: text, in: format) else { return nil }
        var parser = ExpressionParser(tokens, in: format)
        guard let condition = parser.disjunction(), parser.at == tokens.count else { return nil }
        return condition
    }

    /// Whether a variable is exactly one of these values of SugarCube, which spaces part; `nil` if that cannot be expressed.
    static func condition(of subject: String, among values: String) -> MarkupCondition? {
        guard case .variable(let name)? = ExpressionToken.tokens(of: subject, in: .sugarCube)?.only,
            let tokens = ExpressionToken.tokens(of: values, in: .sugarCube)
        else { return nil }
        var parser = ExpressionParser(tokens, in: .sugarCube)
        var condition: MarkupCondition?
        while parser.at < tokens.count {
            let found: MarkupCondition
            if let number = parser.signedNumber() {
                found = .compares(name, .equal, number)
            } else if let truth = parser.truth() {
                found = .isExactly(name, truth)
            } else {
                return nil
            }
            condition = condition.map { .or($0, found) } ?? found
        }
        return condition
    }

    /// Changes parted by commas or semicolons; those that cannot be expressed are there as such.
    static func assignments(_ text: String, in format: StoryFormat) -> [Assignment] {
        parts(of: text).flatMap { part in
            if let tokens = ExpressionToken.tokens(of: part, in: format), let found = assignment(tokens, format) {
                return [found]
            }
            return changed(in: part, format).map { Assignment(variable: $0, change: .unreadable) }
        }
    }

    /// What stands between commas and semicolons that are in no brackets and no quotes.
    static func parts(of text: String, at marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";")]) -> [String] {
        let bytes = Array(text.utf8)
        var parts: [String] = []
        var start = 0
        var depth = 0
        var quote: UInt8?
        var at = 0
        func close() {
            let part = bytes.text(bytes.trimmed(start..<min(at, bytes.count)))
            if !part.isEmpty { parts.append(part) }
        }
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case Byte.backslash where quote != nil: at += 1
            case quote: quote = nil
            case _ where quote != nil: break
            case Byte.quote, Byte.singleQuote, UInt8(ascii: "`"): quote = byte
            case Byte.openBracket, Byte.openBrace, Byte.openParenthesis: depth += 1
            case Byte.closeBracket, Byte.closeBrace, Byte.closeParenthesis: depth -= 1
            case _ where depth <= 0 && marks.contains(byte):
                close()
                start = at + 1
            default: break
            }
            at += 1
        }
        close()
        return parts
    }

    /// The variable that a piece of code changes, if one can be made out at its beginning.
    private static func changed(in part: String, _ format: StoryFormat) -> [String] {
        let bytes = Array(part.utf8)
        let isMarked = bytes.first == UInt8(ascii: "$") || bytes.first == UInt8(ascii: "_")
        guard isMarked || format == .chapbook && bytes.first.map(Byte.isLetter) == true else { return [] }
        var end = 1
        while end < bytes.count, Byte.isNamePart(bytes[end]) { end += 1 }
        let name = bytes.text(bytes.first == UInt8(ascii: "$") ? 1..<end : 0..<end)
        return name.isEmpty ? [] : [name]
    }

    /// A text in quotes that stands alone.
    static func text(_ text: String) -> String? {
        guard case .text(let value)? = ExpressionToken.tokens(of: text, in: .sugarCube)?.only else { return nil }
        return value
    }

    // MARK: Changes

    /// A change as its format reads it: the signs of code beside `=` are no words of Harlowe.
    private static func assignment(_ tokens: [ExpressionToken], _ format: StoryFormat) -> Assignment? {
        let hasSigns = format != .harlowe
        if tokens.count == 2, hasSigns, case .sign(let sign) = tokens[0], case .variable(let name) = tokens[1] {
            return step(sign, name)
        }
        guard tokens.count >= 2, case .variable(let name) = tokens[0] else { return nil }
        if tokens.count == 2, hasSigns, case .sign(let sign) = tokens[1] { return step(sign, name) }
        let rest = Array(tokens[2...])
        switch tokens[1] {
        case .sign("+=") where hasSigns: return number(rest).map { Assignment(variable: name, change: .add($0)) }
        case .sign("-=") where hasSigns: return number(rest).map { Assignment(variable: name, change: .add(-$0)) }
        case .sign("="), .word("to"):
            return change(of: name, to: rest, format).map { Assignment(variable: name, change: $0) }
        default: return nil
        }
    }

    private static func step(_ sign: String, _ name: String) -> Assignment? {
        switch sign {
        case "++": Assignment(variable: name, change: .add(1))
        case "--": Assignment(variable: name, change: .add(-1))
        default: nil
        }
    }

    private static func change(
        of name: String,
        to tokens: [ExpressionToken],
        _ format: StoryFormat
    ) -> Assignment.Change? {
        if let number = number(tokens) { return .set(.number(number)) }
        switch tokens.only {
        case .word("true"): return .set(.truth(true))
        case .word("false"): return .set(.truth(false))
        case .text(let text): return .set(.text(text))
        default: break
        }
        let isOwn = tokens.first == .variable(name) || (format == .harlowe && tokens.first == .word("it"))
        guard tokens.count == 3, isOwn,
            case .number(let number) = tokens[2]
        else { return nil }
        switch tokens[1] {
        case .sign("+"): return .add(number)
        case .sign("-"): return .add(-number)
        default: return nil
        }
    }

    private static func number(_ tokens: [ExpressionToken]) -> Int? {
        if case .number(let value)? = tokens.only { return value }
        guard tokens.count == 2, case .number(let value) = tokens[1] else { return nil }
        return tokens[0] == .sign("-") ? -value : tokens[0] == .sign("+") ? value : nil
    }

    // MARK: Conditions

    private mutating func disjunction() -> MarkupCondition? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, var left = conjunction() else { return nil }
        while true {
            if takeAny(.word("or"), .sign("||")) {
                guard let right = conjunction() else { return nil }
                left = .or(left, right)
            } else if format == .harlowe, take(.word("and")) {
                // Harlowe joins from left to right, whichever of the two words stands there.
                guard let right = conjunction() else { return nil }
                left = .and(left, right)
            } else {
                return left
            }
        }
    }

    private mutating func conjunction() -> MarkupCondition? {
        guard var left = negation() else { return nil }
        while format != .harlowe, takeAny(.word("and"), .sign("&&")) {
            guard let right = negation() else { return nil }
            left = .and(left, right)
        }
        return left
    }

    private mutating func negation() -> MarkupCondition? {
        var negations = 0
        while takeAny(.word("not"), .sign("!")) { negations += 1 }
        // `not $x > 1` compares the opposite of `$x`, which is no number: what follows is left over then.
        guard let condition = negations > 0 ? operand() : comparison() else { return nil }
        return (0..<negations).reduce(condition) { inner, _ in .not(inner) }
    }

    private mutating func comparison() -> MarkupCondition? {
        if format == .harlowe, let passage = visit() { return .visited(passage) }
        if let number = signedNumber() {
            guard let relation = relation(), case .variable(let name)? = next else { return nil }
            at += 1
            return .compares(name, relation.turned, number)
        }
        guard let operand = operand() else { return nil }
        switch operand {
        case .visited(let passage): return visits(of: passage)
        case .holds(let name): return comparison(of: name)
        default: return operand
        }
    }

    /// What stands alone or before a comparison: a variable, something in brackets, or whether a passage was visited.
    private mutating func operand() -> MarkupCondition? {
        if format != .harlowe, let passage = visit() { return .visited(passage) }
        if take(.sign("(")) {
            guard let condition = disjunction(), take(.sign(")")) else { return nil }
            return condition
        }
        guard case .variable(let name)? = next else { return nil }
        at += 1
        return .holds(name)
    }

    private mutating func comparison(of name: String) -> MarkupCondition? {
        guard let relation = relation() else { return .holds(name) }
        if let number = signedNumber() { return .compares(name, relation, number) }
        guard relation == .equal || relation == .notEqual, let truth = truth() else { return nil }
        return relation == .equal ? .isExactly(name, truth) : .not(.isExactly(name, truth))
    }

    /// A passage asked for as in `visited("Hall")`, `hasVisited("Hall")` or `(history:) contains "Hall"`.
    private mutating func visit() -> String? {
        let start = at
        if take(.word("visited")) || take(.word("hasVisited")) {
            if take(.sign("(")), case .text(let passage)? = next {
                at += 1
                if take(.sign(")")) { return passage }
            }
        } else if take(.sign("(")), take(.word("history")), take(.sign(":")), take(.sign(")")),
            take(.word("contains")), case .text(let passage)? = next
        {
            at += 1
            return passage
        }
        at = start
        return nil
    }

    /// How often a passage was entered; only whether it ever was can be expressed.
    private mutating func visits(of passage: String) -> MarkupCondition? {
        guard let relation = relation() else { return .visited(passage) }
        guard let number = signedNumber() else { return nil }
        switch (relation, number) {
        case (.greater, 0), (.atLeast, 1), (.notEqual, 0): return .visited(passage)
        case (.equal, 0), (.less, 1), (.atMost, 0): return .not(.visited(passage))
        default: return nil
        }
    }

    private mutating func relation() -> Story.Condition.Relation? {
        let isWords = format == .harlowe
        if take(.word("is")) {
            guard take(.word("not")) else { return .equal }
            // In SugarCube `$x is not 1` compares with the opposite of 1, and is never true.
            if !isWords, case .word? = next { return .notEqual }
            return isWords ? .notEqual : nil
        }
        let known: [(Story.Condition.Relation, [ExpressionToken])] = [
            (.greater, [.sign(">"), .word("gt")]), (.atLeast, [.sign(">="), .word("gte")]),
            (.less, [.sign("<"), .word("lt")]), (.atMost, [.sign("<="), .word("lte")]),
            (.equal, [.sign("=="), .sign("==="), .word("eq")]),
            (.notEqual, [.sign("!="), .sign("!=="), .word("neq"), .word("isnot")]),
        ]
        // Harlowe knows no more than the first sign of the first four.
        let found = known.prefix(isWords ? 4 : 6).first { $0.1.prefix(isWords ? 1 : 4).contains { $0 == next } }
        if found != nil { at += 1 }
        return found?.0
    }

    private mutating func truth() -> Bool? {
        if take(.word("true")) { return true }
        return take(.word("false")) ? false : nil
    }

    private mutating func signedNumber() -> Int? {
        if case .number(let number)? = next {
            at += 1
            return number
        }
        guard next == .sign("-"), at + 1 < tokens.count, case .number(let number) = tokens[at + 1] else { return nil }
        at += 2
        return -number
    }

    private var next: ExpressionToken? { at < tokens.count ? tokens[at] : nil }

    /// Takes a word or the sign that says the same in code; Harlowe has no such signs.
    private mutating func takeAny(_ word: ExpressionToken, _ sign: ExpressionToken) -> Bool {
        take(word) || format != .harlowe && take(sign)
    }

    private mutating func take(_ token: ExpressionToken) -> Bool {
        guard next == token else { return false }
        at += 1
        return true
    }
}

extension Collection {
    /// The element, if there is exactly one.
    var only: Element? { count == 1 ? first : nil }
}
