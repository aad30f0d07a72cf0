/// One action the palette offers.
public struct PaletteItem<Action: Sendable>: Sendable {
    /// What happens, in a sentence; the search looks here.
    public let title: String
    /// The key that does the same; empty for none.
    public let key: String
    /// What happens.
    public let action: Action
    /// Why not now; `nil` where it is possible.
    public let reason: String?

    public init(title: String, key: String = "", action: Action, reason: String? = nil) {
        self.title = title
        self.key = key
        self.action = action
        self.reason = reason
    }
}
