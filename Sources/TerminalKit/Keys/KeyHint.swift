/// A key and what it does, as the footer, the help and the palette tell it.
public struct KeyHint: Hashable, Sendable {
    /// The key or keys.
    public let key: String
    /// What happens, in one or two words.
    public let label: String
    /// What happens, in a sentence.
    public let explanation: String
    /// The part of the help it stands in.
    public let topic: String
    /// Why not now; `nil` where it is possible.
    public let reason: String?
    /// Whether the footer must not leave it out.
    public let isPinned: Bool

    public init(
        key: String,
        label: String,
        explanation: String = "",
        topic: String = "",
        reason: String? = nil,
        isPinned: Bool = false
    ) {
        self.key = key
        self.label = label
        self.explanation = explanation.isEmpty ? label : explanation
        self.topic = topic
        self.reason = reason
        self.isPinned = isPinned
    }
}
