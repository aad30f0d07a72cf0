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
    public internal(set) var name: String { didSet { foldedName = name.lowercased() } }
    /// What the person is there for.
    public internal(set) var kind: Kind
    /// Whether the person is in the room.
    public internal(set) var presence: Presence

    /// The name without the difference of capitals, by which namesakes are found; kept because every view asks for it.
    private(set) var foldedName: String

    init(id: ID<Seat>, name: String, kind: Kind, presence: Presence) {
        self.id = id
        self.name = name
        self.kind = kind
        self.presence = presence
        foldedName = name.lowercased()
    }

    /// Whether the person is in the room and plays.
    var plays: Bool { kind == .participant && presence == .present }

    /// Whether the person plays and has not left for good, if only out for a while.
    var stays: Bool { kind == .participant && presence != .gone }
}
