import Diagnostics
import Workshop

/// Why a condition cannot be read, and where in it.
struct ConditionFault: Error {
    let complaint: Complaint
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
        guard parser.token.kind == .end else { throw parser.unexpected(Complaint.conditionNeedsJoint) }
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
        guard depth < Self.deepest else { throw unexpected { _ in .conditionTooDeep } }
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
            throw unexpected(Complaint.conditionNeedsStatement)
        }
    }

    private mutating func variable(_ name: String) throws(ConditionFault) -> Story.Condition {
        let start = token.position
        guard let isCounter = names.isCounter[name] else {
            throw ConditionFault(complaint: names.unknownVariable(name), position: start)
        }
        advance()
        if case .stray = token.kind { throw unexpected(Complaint.conditionNeedsComparison) }
        guard case .relation(let relation) = token.kind else {
            if isCounter {
                throw ConditionFault(complaint: .counterAsFlag(variable: name), position: start)
            }
            return .holds(ID(name))
        }
        if !isCounter { throw ConditionFault(complaint: .flagAsCounter(variable: name), position: start) }
        advance()
        guard case .number(let number) = token.kind else { throw unexpected(Complaint.conditionNeedsNumber) }
        advance()
        return .compares(ID(name), relation, number)
    }

    private mutating func quotedName(in table: NameTable) throws(ConditionFault) -> String {
        guard token.kind == .open else { throw unexpected { .conditionNeedsSign(found: $0, sign: "(") } }
        advance()
        guard case .text(let name) = token.kind else { throw unexpected(Complaint.conditionNeedsName) }
        guard table.number(of: name) != nil else {
            throw ConditionFault(complaint: table.unknown(name), position: token.position + 1)
        }
        advance()
        try close()
        return name
    }

    private mutating func close() throws(ConditionFault) {
        guard token.kind == .close else { throw unexpected { .conditionNeedsSign(found: $0, sign: ")") } }
        advance()
    }

    private mutating func advance() {
        token = scanner.next()
    }

    /// The complaint about what stands here, nothing at the end.
    private func unexpected(_ complaint: ([String]) -> Complaint) -> ConditionFault {
        let better: String? =
            switch token.kind {
            case .stray("&&"), .stray("&"): "and"
            case .stray("||"), .stray("|"): "or"
            case .stray("!"): "not"
            case .stray("="): "=="
            case .stray("=>"): ">="
            case .stray("=<"): "<="
            default: nil
            }
        let found = token.text.map { [$0] } ?? []
        let said: Complaint =
            if token.kind == .unfinishedText {
                .conditionUnclosedQuote
            } else if let better {
                .conditionNeedsSign(found: found, sign: better)
            } else {
                complaint(found)
            }
        return ConditionFault(complaint: said, position: token.position)
    }
}
