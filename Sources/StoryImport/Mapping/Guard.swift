import Workshop

/// Under what a piece of a passage stands.
struct Guard {
    /// More terms joined out of several conditions than this, or terms deeper than that, are nothing a trainer could read
    /// or a scenario may hold.
    private static let mostTerms = 200
    private static let deepest = 30

    /// What must hold; `nil` if nothing.
    private(set) var condition: Story.Condition?
    /// Whether that is all there is to it.
    private(set) var isKnown = true
    private var terms = 0
    private var depth = 0

    /// Nothing.
    static let open = Guard()

    /// Something that cannot be expressed.
    var unknown: Guard {
        var result = self
        result.isKnown = false
        return result
    }

    /// Whether a piece is there for everybody.
    var isOpen: Bool { isKnown && condition == nil }

    private init() {}

    /// Exactly this condition; `nil` if it is too deep.
    init?(_ condition: Story.Condition) {
        self.condition = condition
        terms = condition.terms
        depth = condition.depth
        guard depth <= Self.deepest else { return nil }
    }

    private var isFit: Bool { terms <= Self.mostTerms && depth <= Self.deepest }

    /// Both at once; `nil` if that is too long or too deep.
    func and(_ other: Guard) -> Guard? {
        var result = self
        result.isKnown = isKnown && other.isKnown
        guard let added = other.condition else { return result }
        guard let condition else { return other.isKnown == result.isKnown ? other : other.unknown }
        result.condition = .and(condition, added)
        result.terms = terms + other.terms
        result.depth = max(depth, other.depth + 1)
        return result.isFit ? result : nil
    }

    /// Whether it can be seen that both never hold at once: one asks for the opposite of what the other asks for.
    func excludes(_ other: Guard) -> Bool {
        guard let condition, let opposite = other.condition else { return false }
        let one = Set(condition.conjuncts)
        return opposite.conjuncts.contains { part in
            if case .not(let inner) = part, one.contains(inner) { return true }
            return one.contains(.not(part))
        }
    }

    /// The opposite of a known condition; `nil` if there is none or it is too deep.
    var negated: Guard? {
        guard isKnown, let condition else { return nil }
        if case .not(let inner) = condition { return Guard(inner) }
        return Guard(.not(condition))
    }
}

extension Story.Condition {
    /// What must hold at once.
    fileprivate var conjuncts: [Story.Condition] {
        if case .and(let one, let other) = self { one.conjuncts + other.conjuncts } else { [self] }
    }

    /// How many things it asks for.
    fileprivate var terms: Int {
        switch self {
        case .compares, .holds, .visited, .chosen: 1
        case .not(let inner): inner.terms
        case .and(let one, let other), .or(let one, let other): one.terms + other.terms
        }
    }

    /// How deep the brackets are that it may need.
    fileprivate var depth: Int {
        switch self {
        case .compares, .holds, .visited, .chosen: 0
        case .not(let inner): inner.depth + 1
        // What is joined from the left needs no brackets of its own.
        case .and(let one, let other): max(one.depth + (one.isConjunction ? 0 : 1), other.depth + 1)
        case .or(let one, let other): max(one.depth + (one.isDisjunction ? 0 : 1), other.depth + 1)
        }
    }

    private var isConjunction: Bool { if case .and = self { true } else { false } }

    private var isDisjunction: Bool { if case .or = self { true } else { false } }
}
