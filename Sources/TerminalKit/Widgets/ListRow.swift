/// One thing of a list.
public struct ListRow: Hashable, Sendable {
    /// What it is called; the filter searches here.
    public let title: String
    /// A remark at the right.
    public let detail: String
    /// The key or number that chooses it directly.
    public let key: String
    /// What it is for: a kind, a success, a warning; its sign goes before the title.
    public let role: Role
    /// Why it cannot be chosen; `nil` where it can.
    public let reason: String?

    public init(_ title: String, detail: String = "", key: String = "", role: Role = .text, reason: String? = nil) {
        self.title = title
        self.detail = detail
        self.key = key
        self.role = role
        self.reason = reason
    }
}
