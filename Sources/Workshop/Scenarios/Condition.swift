extension Story {
    /// When a choice is there.
    public indirect enum Condition: Hashable, Sendable {
        /// How two numbers compare.
        public enum Relation: String, CaseIterable, Hashable, Sendable {
            /// Equal.
            case equal = "=="
            /// Not equal.
            case notEqual = "!="
            /// Less.
            case less = "<"
            /// Less or equal.
            case atMost = "<="
            /// Greater.
            case greater = ">"
            /// Greater or equal.
            case atLeast = ">="

            /// Whether two numbers compare so; playing and proving ask this one place.
            @inlinable
            public func holds(_ left: Int, _ right: Int) -> Bool {
                switch self {
                case .equal: left == right
                case .notEqual: left != right
                case .less: left < right
                case .atMost: left <= right
                case .greater: left > right
                case .atLeast: left >= right
                }
            }
        }

        /// A counter compared with a number.
        case compares(ID<Variable>, Relation, Int)
        /// A flag that is set.
        case holds(ID<Variable>)
        /// A place that was entered before.
        case visited(ID<Place>)
        /// A choice that was made before.
        case chosen(ID<Choice>)
        /// The contrary.
        case not(Condition)
        /// Both.
        case and(Condition, Condition)
        /// One of the two, or both.
        case or(Condition, Condition)
    }
}
