public import Persons
public import Workshop

/// What was erased, and what could not be reached.
public struct ErasureReceipt: Hashable, Sendable {
    /// Words in which a name, or something like it, still stands.
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
    /// Where words stand that are only like a name of theirs, such as "will"; they were left.
    public var alike: [Mention] = []
    /// In how many events of sessions in which they have no seat a name of theirs stands that nobody bears there.
    public var mentionsElsewhere: [ID<Session>: Int] = [:]
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
    /// Files in the data folder in which something stands that is only like a name of theirs.
    public var alikeFiles: [String] = []
    /// Files and folders in the data folder that are called by a name of theirs.
    public var namedFiles: [String] = []
    /// Files in the data folder that cannot be searched, because they are no text, such as PDF.
    public var unsearchedFiles: [String] = []
    /// Copies that were written elsewhere, which no program can reach.
    public var copiesElsewhere: [String] = []
    /// Whether it was begun earlier, and interrupted.
    public var wasInterrupted = false
    /// What kept old pages of the database from being overwritten, such as a reader; then it has to be taken to its end.
    public var obstacle: JournalError?

    /// Whether nothing is left to be done.
    public var isFinished: Bool { obstacle == nil }

    /// Whether nobody's words were erased, and only what had been given up before was overwritten.
    public var isAboutNobody: Bool { people == 0 && seats.isEmpty && sessions.isEmpty }

    /// Creates an empty receipt.
    public init() {}
}
