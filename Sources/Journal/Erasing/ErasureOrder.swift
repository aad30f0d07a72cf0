public import Workshop

/// What is to be erased.
public struct ErasureOrder: Hashable, Sendable {
    /// People with all that is kept about them across sessions.
    public var people: Set<ID<Person>>
    /// Seats whose names and words go; the linked seats of these people are added by themselves.
    public var seats: Set<SeatPlace>
    /// Sessions that go as a whole.
    public var sessions: Set<ID<Session>>
    /// Whether the names go out of other people's words as well.
    public var veilsMentions: Bool

    /// Creates an order.
    public init(
        people: Set<ID<Person>> = [],
        seats: Set<SeatPlace> = [],
        sessions: Set<ID<Session>> = [],
        veilsMentions: Bool = false
    ) {
        self.people = people
        self.seats = seats
        self.sessions = sessions
        self.veilsMentions = veilsMentions
    }

    /// Every session it changes.
    var changedSessions: Set<ID<Session>> { sessions.union(seats.map(\.session)) }
}

/// What was erased, and what could not be reached.
public struct ErasureReceipt: Hashable, Sendable {
    /// Words of others in which a name still stands.
    public struct Mention: Hashable, Sendable {
        /// In which session.
        public let session: ID<Session>
        /// In which event.
        public let event: Int
    }

    /// The seats whose names and words are gone.
    public var seats: Set<SeatPlace> = []
    /// The sessions that are gone.
    public var sessions: Set<ID<Session>> = []
    /// How many people's codes, names, consents and links are gone.
    public var people = 0
    /// How many events were changed.
    public var events = 0
    /// Where others speak of them by name; nothing if these names were taken out.
    public var mentions: [Mention] = []
    /// How many private notes of the facilitator stay in a session, because they name none of these people.
    public var notesLeft: [ID<Session>: Int] = [:]
    /// Reports, exports and printed pages in the data folder that were removed, because they held the words; they can be made again.
    public var removedFiles: [String] = []
    /// Copies of the journal in the data folder that were rewritten.
    public var rewrittenCopies: [String] = []
    /// Copies in the data folder that could not be rewritten, and still hold the words.
    public var damagedCopies: [String] = []
    /// Other files in the data folder in which a name or a word that was erased still occurs.
    public var otherFiles: [String] = []
    /// Copies that were written elsewhere, which no program can reach.
    public var copiesElsewhere: [String] = []
    /// What kept old pages of the database from being overwritten, such as a reader; then it has to be taken to its end.
    public var obstacle: JournalError?

    /// Whether nothing is left to be done.
    public var isFinished: Bool { obstacle == nil }

    /// Creates an empty receipt.
    public init() {}
}
