public import Workshop

/// That a person agreed to something being kept, and to what words.
public struct Consent: Hashable, Sendable {
    /// What for.
    public enum Purpose: String, CaseIterable, Hashable, Sendable {
        /// A page over her sessions: which seats were hers, what she practised, what was said.
        case logbook = "logbook"
        /// Being asked about her commitments one, three and six months later.
        case followUp = "follow-up"
    }

    /// What for.
    public let purpose: Purpose
    /// When she agreed.
    public let givenAt: Instant
    /// The exact words she agreed to.
    public let wording: String
    /// When she took it back; `nil` as long as it holds.
    public let withdrawnAt: Instant?

    public init(purpose: Purpose, givenAt: Instant, wording: String, withdrawnAt: Instant? = nil) {
        self.purpose = purpose
        self.givenAt = givenAt
        self.wording = wording
        self.withdrawnAt = withdrawnAt
    }

    /// Whether it holds.
    public var holds: Bool { withdrawnAt == nil }
}
