/// One person in the session.
public struct Seat: Hashable, Sendable {
    /// What a person is there for.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Plays, pitches and votes.
        case participant
        /// Watches and may vote, never pitches.
        case observer
        /// Leads, and neither pitches nor votes.
        case facilitator
    }

    /// Whether a person is in the room.
    public enum Presence: String, CaseIterable, Hashable, Sendable {
        /// In the room.
        case present
        /// Out for a while.
        case away
        /// Left for good; may still be let in again.
        case gone
    }

    /// Its stable id.
    public let id: ID<Seat>
    /// The name as it was typed; two people may share it.
    public internal(set) var name: String
    /// What the person is there for.
    public internal(set) var kind: Kind
    /// Whether the person is in the room.
    public internal(set) var presence: Presence

    /// Whether the person is in the room and plays.
    var plays: Bool { kind == .participant && presence == .present }
}
