import JSONText
import Workshop

/// What is to be said about a story as a whole.
enum StoryAdvice {
    static func examine(
        _ story: Story,
        from object: CheckedObject,
        states: Int,
        _ check: inout ContentCheck
    ) -> StoryProof? {
        nil
    }
}
