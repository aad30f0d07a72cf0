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
