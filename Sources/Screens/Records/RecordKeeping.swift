public import Presentation
public import Wording
public import Workshop

/// What the records' screens need of the record; every call may take its time and is made aside.
///
/// Nothing in here takes the lock of a session.
public protocol RecordKeeping: Sendable {
    /// All sessions, the newest first, as far as a list of them tells.
    func sessions() throws(RecordTrouble) -> [RecordSummary]
    /// What a closer look at some sessions adds to the list.
    func glances(at ids: [ID<Session>]) -> [ID<Session>: RecordGlance]
    /// A session with everything that happened in it.
    func read(_ id: ID<Session>) throws(RecordTrouble) -> RecordReading
    /// Makes the report and keeps it where reports are kept.
    ///
    /// - Parameter replacing: Whether a file that says something else may be replaced.
    func report(on id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile
    /// Writes the whole record to a file.
    ///
    /// - Parameter replacing: Whether a file that says something else may be replaced.
    func export(_ id: ID<Session>, replacing: Bool) throws(RecordTrouble) -> RecordFile
    /// Checks the record of a session; gives what is wrong with it, in sentences.
    func verify(_ id: ID<Session>) throws(RecordTrouble) -> [String]
}

/// Why something could not be done with the record.
public struct RecordTrouble: Error, Hashable, Sendable {
    /// One sentence for people.
    public let sentence: String

    public init(_ sentence: String) {
        self.sentence = sentence
    }
}

/// A session in the list of all.
public struct RecordSummary: Hashable, Sendable {
    /// Whether somebody can go on with it.
    public enum State: String, Hashable, Sendable {
        /// She can.
        case open
        /// It is closed for good.
        case closed
        /// Its record cannot be trusted to its end.
        case damaged
        /// Another program leads it now.
        case held
    }

    /// Its id.
    public let id: ID<Session>
    /// Its name; `nil` if it cannot be read.
    public let title: String?
    /// When it was opened, as people write it.
    public let date: String
    /// Whether somebody can go on with it, as far as the list knows.
    public let state: State

    public init(id: ID<Session>, title: String?, date: String, state: State) {
        self.id = id
        self.title = title
        self.date = date
        self.state = state
    }
}

/// What a closer look at a session adds to the list.
public struct RecordGlance: Hashable, Sendable {
    /// How many people ever came; `nil` if the record does not tell.
    public let people: Int?
    /// Whether somebody can go on with it.
    public let state: RecordSummary.State

    public init(people: Int?, state: RecordSummary.State) {
        self.people = people
        self.state = state
    }
}

/// A session that was read.
public struct RecordReading: Sendable {
    /// The voice it was led in.
    public let wording: Wording
    /// Everything that happened in it, as far as it can be trusted.
    public let timeline: Timeline
    /// When it began and when something last happened, as people write it.
    public let first, last: String
    /// Who was there, in the order they came.
    public let people: [String]
    /// How many games were begun.
    public let games: Int
    /// Whether somebody can go on with it.
    public let state: RecordSummary.State
    /// What is wrong with its record, in one sentence; `nil` if nothing is.
    public let trouble: String?

    /// Creates a reading; people and games are those in effect at its end.
    public init(
        wording: Wording,
        timeline: Timeline,
        first: String,
        last: String,
        state: RecordSummary.State,
        trouble: String?
    ) {
        self.wording = wording
        self.timeline = timeline
        self.first = first
        self.last = last
        self.state = state
        self.trouble = trouble
        let session = timeline.session(at: timeline.moments.count - 1)
        people = session.view(for: .table).people.map(\.name)
        games = session.state.activities.count { $0.game != nil }
    }
}

/// A file made from a record.
public struct RecordFile: Hashable, Sendable {
    /// What became of it.
    public enum Outcome: Hashable, Sendable {
        /// It was written, for its owner alone.
        case written
        /// It was there already, word for word.
        case thereAlready
        /// Something else stands there, and nothing was written.
        case differs
    }

    /// Where it is.
    public let path: String
    /// What it is to say.
    public let text: String
    /// What became of it.
    public let outcome: Outcome

    public init(path: String, text: String, outcome: Outcome) {
        self.path = path
        self.text = text
        self.outcome = outcome
    }
}
