extension Story.Condition: CustomStringConvertible {
    /// The condition as scenario files write it, with no more parentheses than needed.
    ///
    /// For example `trust >= 1 and not visited("saw")`.
    public var description: String { text(inside: .or) }

    /// How closely a word binds, the loosest first.
    private enum Binding: Int {
        case or
        case and
        case not
    }

    private func text(inside outer: Binding) -> String {
        switch self {
        case .compares(let variable, let relation, let number): "\(variable) \(relation.rawValue) \(number)"
        case .holds(let variable): variable.text
        case .visited(let place): "visited(\"\(place)\")"
        case .chosen(let choice): "chosen(\"\(choice)\")"
        case .not(let inner): "not " + inner.text(inside: .not)
        case .and(let left, let right):
            Self.enclosed(
                left.text(inside: .and) + " and " + right.text(inside: .not),
                if: outer.rawValue > Binding.and.rawValue
            )
        case .or(let left, let right):
            Self.enclosed(
                left.text(inside: .or) + " or " + right.text(inside: .and),
                if: outer.rawValue > Binding.or.rawValue
            )
        }
    }

    private static func enclosed(_ text: String, if isNeeded: Bool) -> String {
        isNeeded ? "(\(text))" : text
    }
}
