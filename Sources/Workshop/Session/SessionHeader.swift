/// What is fixed about a session from its first moment.
///
/// **Law 3: the record outlives the code.** The header names the format and the rules it was made with, and the log keeps
/// whole every deck, scenario and guide that was used, so it stays readable when those files are edited or lost.
public struct SessionHeader: Hashable, Sendable {
    /// The version of the events this program writes.
    public static let format = 2
    /// The version of the rules this program plays by.
    public static let rules = 1

    /// The stable id of the session.
    public let id: ID<Session>
    /// The version of the event format it is written in.
    public let format: Int
    /// The version of the rules it is played by.
    public let rules: Int
    /// The seed of all chance in it.
    public let seed: UInt64
    /// The name people gave it, such as "Monday group".
    public let title: String
    /// The language it is led in, as a BCP 47 tag.
    public let language: String
    /// When it was opened.
    public let openedAt: Instant

    /// Creates a header in this program's format and rules unless told otherwise.
    public init(
        id: ID<Session>,
        format: Int = SessionHeader.format,
        rules: Int = SessionHeader.rules,
        seed: UInt64,
        title: String,
        language: String = "en",
        openedAt: Instant
    ) {
        self.id = id
        self.format = format
        self.rules = rules
        self.seed = seed
        self.title = title
        self.language = language
        self.openedAt = openedAt
    }
}
