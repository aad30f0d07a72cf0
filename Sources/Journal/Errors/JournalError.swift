public import Persons
public import RecordFormat
public import Workshop

/// Why the journal could not do what was asked, with the data a front end needs to say so in any language.
public enum JournalError: Error, Hashable, Sendable {
    // MARK: The place

    /// There is no journal in this directory.
    case missing(directory: String)
    /// The path of the data directory leads to something else.
    case notADirectory(path: String)
    /// This program may not read or write here.
    case noPermission(path: String)
    /// Nothing can be written here, whoever asks.
    case readOnly(path: String)
    /// The disk is full; nothing was stored.
    case diskFull(path: String)
    /// A file should be made in a folder that is not there.
    case noFolder(path: String)
    /// The file of the journal was taken away while it was in use.
    case gone(path: String)
    /// Another program keeps the journal locked.
    case busy(path: String)

    // MARK: The file

    /// The file of the journal is no database.
    case notADatabase(path: String)
    /// The file is the database of another program, told by its application id.
    case foreign(path: String, applicationID: Int)
    /// The file was written by a newer version of this program.
    case newer(path: String, version: Int, known: Int)
    /// The file was written by an older version and can be read once it was opened for writing.
    case older(path: String, version: Int, known: Int)
    /// The file is damaged; what SQLite found is listed.
    case damaged(path: String, findings: [String])

    // MARK: Sessions

    /// No session has this id, or an id that begins so.
    case noSuchSession(String)
    /// Several sessions have ids that begin so.
    case ambiguous(String, candidates: [ID<Session>])
    /// There is a session with this id already.
    case sessionExists(ID<Session>)
    /// An id cannot name a session; see `HeaderCodec.isUsable`.
    case unusableID(ID<Session>)
    /// Somebody else goes on with this session now; who, is known unless she began this very moment.
    case heldBy(ID<Session>, Holder?)
    /// The record of a session cannot be read, or not to its end.
    case unreadable(ID<Session>, Damage)
    /// The events of a session are in a format this program does not know.
    case unknownFormat(ID<Session>, format: Int)
    /// A session is played by rules this program does not know: it can be read and not gone on with.
    case unknownRules(ID<Session>, rules: Int)
    /// The record grew without this writer.
    case overtaken(ID<Session>)
    /// An event would not be read back as it was decided; nothing was stored.
    case unwritable(ID<Session>, event: Int, fault: RecordFault?)
    /// The session was put down before.
    case closed(ID<Session>)

    // MARK: People

    /// Nobody has this code.
    case noSuchPerson(String)
    /// Somebody has this code already.
    case personExists(String)
    /// Something kept beside the sessions is not as it was written.
    case changedRow(ChangedRow)
    /// A code cannot be used; see `Person.isUsable`.
    case unusableCode(String)
    /// A person has not agreed to what this would need.
    case noConsent(code: String, Consent.Purpose)
    /// A session has no seat of this id or name.
    case noSuchSeat(ID<Session>, String)
    /// Several seats of a session bear this name.
    case severalSeats(ID<Session>, String, [ID<Seat>])
    /// A seat belongs to another person already.
    case seatTaken(SeatPlace, code: String)
    /// Nobody who agreed to be asked said such a commitment.
    case noSuchCommitment(Commitment.Key)

    // MARK: Copies

    /// There is a file of this name already.
    case fileExists(path: String)
    /// There is a journal already where another was to be put.
    case journalExists(path: String)

    // MARK: Anything else

    /// The system refused something, told by its error number.
    case system(operation: String, path: String, errno: Int32)
    /// SQLite failed otherwise, told by its extended result code.
    case database(code: Int32, message: String, path: String)
}

/// Who goes on with a session.
public struct Holder: Hashable, Sendable {
    /// The number of her process.
    public let process: Int32
    /// The name of her computer.
    public let host: String
    /// The name of her account.
    public let user: String
    /// Since when.
    public let since: Instant

    public init(process: Int32, host: String, user: String, since: Instant) {
        self.process = process
        self.host = host
        self.user = user
        self.since = since
    }
}
