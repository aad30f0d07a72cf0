public import Persons
public import Workshop

/// Everything that is kept about a person across sessions.
public struct PersonRecord: Hashable, Sendable {
    /// A seat that was hers.
    public struct Link: Hashable, Sendable {
        /// Which seat.
        public let place: SeatPlace
        /// Since when it is linked to her.
        public let at: Instant
    }

    /// Who she is.
    public let person: Person
    /// What she agreed to and what she took back, the oldest first.
    public let consents: [Consent]
    /// Her seats, by session.
    public let links: [Link]
    /// What became of her commitments.
    public let followUps: [FollowUp]

    /// Whether she agrees to a purpose now.
    public func agrees(to purpose: Consent.Purpose) -> Bool {
        consents.contains { $0.purpose == purpose && $0.holds }
    }
}
