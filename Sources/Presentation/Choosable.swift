public import Wording

/// Something to choose before a session begins.
public struct Choosable: Hashable, Sendable {
    /// What it is.
    public let title: Message
    /// How long it takes, and what it trains or how many it is for.
    public let detail: Message
}
