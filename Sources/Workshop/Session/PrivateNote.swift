/// Something the facilitator noted for her own eyes, about anything and at any moment.
public struct PrivateNote: Hashable, Sendable {
    /// When.
    public let at: Instant
    /// The words.
    public let text: String

    public init(at: Instant, text: String) {
        self.at = at
        self.text = text
    }
}
