import Workshop

/// A condition of the markup.
indirect enum MarkupCondition: Hashable, Sendable {
    case compares(String, Story.Condition.Relation, Int)
    case holds(String)
    /// Whether it is exactly true or exactly false: no number is.
    case isExactly(String, Bool)
    case visited(String)
    case not(MarkupCondition)
    case and(MarkupCondition, MarkupCondition)
    case or(MarkupCondition, MarkupCondition)
}

extension Story.Condition.Relation {
    /// The same with its sides changed over.
    var turned: Self {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        }
    }
}

extension MarkupCondition {
    /// The variables it asks for.
    var variables: Set<String> {
        switch self {
        case .compares(let name, _, _), .holds(let name), .isExactly(let name, _): [name]
        case .visited: []
        case .not(let inner): inner.variables
        case .and(let one, let other), .or(let one, let other): one.variables.union(other.variables)
        }
    }

    /// The passages whose visits it asks for.
    var visits: Set<String> {
        switch self {
        case .compares, .holds, .isExactly: []
        case .visited(let name): [name]
        case .not(let inner): inner.visits
        case .and(let one, let other), .or(let one, let other): one.visits.union(other.visits)
        }
    }
}
