import Workshop

/// What is known of all plays of a story.
public struct StoryProof: Hashable, Sendable {
    /// How many states were explored.
    public let states: Int
}
