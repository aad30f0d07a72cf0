public import Workshop

/// Something a person said she will do, as the record holds it.
public struct Commitment: Hashable, Sendable {
    /// Which one: the event of the session in which she said it.
    public struct Key: Hashable, Sendable {
        /// In which session.
        public let session: ID<Session>
        /// The number of the event.
        public let event: Int

        public init(_ session: ID<Session>, event: Int) {
            self.session = session
            self.event = event
        }
    }

    /// Which one.
    public let key: Key
    /// When she said it.
    public let at: Instant
    /// Her words.
    public let text: String
    /// By when she means to do it, if she said so.
    public let day: CalendarDay?

    public init(key: Key, at: Instant, text: String, day: CalendarDay? = nil) {
        self.key = key
        self.at = at
        self.text = text
        self.day = day
    }
}

/// What a person said when she was asked about a commitment.
public struct FollowUp: Hashable, Sendable {
    /// After how many months people are asked.
    public static let months = [1, 3, 6]

    /// What became of it.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// She did it.
        case done = "done"
        /// She did some of it.
        case partly = "partly"
        /// Not yet.
        case notYet = "not-yet"
        /// Something else became more important.
        case changed = "changed"
        /// She could not be asked, or did not want to say.
        case noAnswer = "no-answer"
    }

    /// Which commitment.
    public let commitment: Commitment.Key
    /// The month she was asked for: one of `months`.
    public let months: Int
    /// What became of it.
    public let outcome: Outcome
    /// Her words, if any.
    public let words: String?
    /// When she was asked.
    public let at: Instant

    public init(commitment: Commitment.Key, months: Int, outcome: Outcome, words: String?, at: Instant) {
        self.commitment = commitment
        self.months = months
        self.outcome = outcome
        self.words = words
        self.at = at
    }

    /// The answer in other words.
    func changingWords(_ change: (String) -> String) -> FollowUp {
        FollowUp(commitment: commitment, months: months, outcome: outcome, words: words.map(change), at: at)
    }
}
