public import Workshop

/// What the conditions of a story ask for, and what can be done only once.
public struct AskedNames {
    /// Variables that are compared.
    public private(set) var variables: Set<ID<Story.Variable>> = []
    /// Places of which it is asked whether they were visited.
    public private(set) var places: Set<ID<Story.Place>> = []
    /// Choices of which it is asked whether they were made, or that can be made once.
    public private(set) var choices: Set<ID<Story.Choice>> = []

    /// Collects what a story asks for.
    public init(_ story: Story) {
        for node in story.nodes {
            guard case .choices(let list) = node.way else { continue }
            for choice in list {
                if let condition = choice.condition { note(condition) }
                if choice.isOnce { choices.insert(choice.id) }
            }
        }
    }

    private mutating func note(_ condition: Story.Condition) {
        switch condition {
        case .compares(let variable, _, _), .holds(let variable): variables.insert(variable)
        case .visited(let place): places.insert(place)
        case .chosen(let choice): choices.insert(choice)
        case .not(let inner): note(inner)
        case .and(let left, let right), .or(let left, let right):
            note(left)
            note(right)
        }
    }
}
