import Workshop

/// Why a condition cannot be read, and where in it.
struct ConditionFault: Error {
    let complaint: ScenarioComplaint
    /// How many bytes of the condition stand before the place.
    let position: Int
}

/// Reads conditions such as `trust >= 1 and not visited("saw")`.
///
/// `not` binds closest, then `and`, then `or`; parentheses go before all.
struct ConditionParser {
    private var scanner: ConditionScanner
    private var token: ConditionToken
    private let names: StoryNames
    private var depth = 0

    /// More parentheses inside one another than this are refused, so that no file can exhaust the stack.
    private static let deepest = 32

    /// Reads a whole condition.
    static func parse(_ text: String, names: StoryNames) throws(ConditionFault) -> Story.Condition {
        var parser = ConditionParser(text, names: names)
        let condition = try parser.disjunction()
        guard parser.token.kind == .end else { throw parser.unexpected("\"and\", \"or\" or the end") }
        return condition
    }

    private init(_ text: String, names: StoryNames) {
        scanner = ConditionScanner(text)
        token = scanner.next()
        self.names = names
    }

    private mutating func disjunction() throws(ConditionFault) -> Story.Condition {
        var condition = try conjunction()
        while token.kind == .name("or") {
            advance()
            condition = .or(condition, try conjunction())
        }
        return condition
    }

    private mutating func conjunction() throws(ConditionFault) -> Story.Condition {
        var condition = try negation()
        while token.kind == .name("and") {
            advance()
            condition = .and(condition, try negation())
        }
        return condition
    }

    private mutating func negation() throws(ConditionFault) -> Story.Condition {
        guard depth < Self.deepest else { throw unexpected("a condition that is less deep") }
        depth += 1
        defer { depth -= 1 }
        if token.kind == .name("not") {
            advance()
            return .not(try negation())
        }
        return try statement()
    }

    private mutating func statement() throws(ConditionFault) -> Story.Condition {
        switch token.kind {
        case .open:
            advance()
            let condition = try disjunction()
            try close()
            return condition
        case .name("visited"):
            advance()
            return .visited(ID(try quotedName(in: names.places)))
        case .name("chosen"):
            advance()
            return .chosen(ID(try quotedName(in: names.choices)))
        case .name(let name) where !ScenarioFormat.Tale.reservedNames.contains(name):
            return try variable(name)
        default:
            throw unexpected("a variable, \"visited(…)\", \"chosen(…)\", \"not\" or \"(\"")
        }
    }

    private mutating func variable(_ name: String) throws(ConditionFault) -> Story.Condition {
        let start = token.position
        guard let isCounter = names.isCounter[name] else {
            throw ConditionFault(complaint: names.unknownVariable(name), position: start)
        }
        advance()
        if case .stray = token.kind { throw unexpected("a comparison, \"and\", \"or\" or the end") }
        guard case .relation(let relation) = token.kind else {
            if isCounter {
                throw ConditionFault(complaint: .typeClash(variable: name, isCounter: true), position: start)
            }
            return .holds(ID(name))
        }
        if !isCounter { throw ConditionFault(complaint: .typeClash(variable: name, isCounter: false), position: start) }
        advance()
        guard case .number(let number) = token.kind else { throw unexpected("a whole number") }
        advance()
        return .compares(ID(name), relation, number)
    }

    private mutating func quotedName(in table: NameTable) throws(ConditionFault) -> String {
        guard token.kind == .open else { throw unexpected("\"(\"") }
        advance()
        guard case .text(let name) = token.kind else { throw unexpected("a name in quotes") }
        guard table.number(of: name) != nil else {
            let complaint = ScenarioComplaint.unknownName(table.kind, name, nearest: table.nearest(to: name))
            throw ConditionFault(complaint: complaint, position: token.position + 1)
        }
        advance()
        try close()
        return name
    }

    private mutating func close() throws(ConditionFault) {
        guard token.kind == .close else { throw unexpected("\")\"") }
        advance()
    }

    private mutating func advance() {
        token = scanner.next()
    }

    private func unexpected(_ expected: String) -> ConditionFault {
        let better: String =
            switch token.kind {
            case .stray("&&"), .stray("&"): "\"and\""
            case .stray("||"), .stray("|"): "\"or\""
            case .stray("!"): "\"not\""
            case .stray("="): "\"==\""
            case .stray("=>"): "\">=\""
            case .stray("=<"): "\"<=\""
            default: expected
            }
        return ConditionFault(complaint: .badCondition(found: token.words, expected: better), position: token.position)
    }
}
