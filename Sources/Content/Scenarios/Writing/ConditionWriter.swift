import Workshop

/// Writes conditions as `ConditionParser` reads them, with no more parentheses than needed.
enum ConditionWriter {
    static func text(_ condition: Story.Condition) -> String {
        text(condition, inside: .or)
    }

    /// How closely a word binds, the loosest first.
    private enum Binding: Int {
        case or
        case and
        case not
    }

    private static func text(_ condition: Story.Condition, inside outer: Binding) -> String {
        switch condition {
        case .compares(let variable, let relation, let number): "\(variable) \(relation.rawValue) \(number)"
        case .holds(let variable): variable.text
        case .visited(let place): "visited(\"\(place)\")"
        case .chosen(let choice): "chosen(\"\(choice)\")"
        case .not(let inner): "not " + text(inner, inside: .not)
        case .and(let left, let right):
            enclosed(text(left, inside: .and) + " and " + text(right, inside: .not), if: outer.rawValue > Binding.and.rawValue)
        case .or(let left, let right):
            enclosed(text(left, inside: .or) + " or " + text(right, inside: .and), if: outer.rawValue > Binding.or.rawValue)
        }
    }

    private static func enclosed(_ text: String, if isNeeded: Bool) -> String {
        isNeeded ? "(\(text))" : text
    }
}
