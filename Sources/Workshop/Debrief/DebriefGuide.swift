/// The questions a debriefing asks, in order.
public struct DebriefGuide: Hashable, Sendable {
    /// One question of a debriefing.
    public struct Question: Hashable, Sendable {
        /// Who answers, and whether the answer carries a name.
        public enum Asked: String, CaseIterable, Hashable, Sendable {
            /// The whole group; answers are kept without a name.
            case group
            /// Each person in turn; answers are kept with the name.
            case each
            /// Each of those who played in the last role-play, in turn; answers are kept with the name.
            case players
            /// Each of those who did not, in turn; answers are kept with the name.
            case observers
        }

        /// How people come to an answer.
        public enum Manner: String, CaseIterable, Hashable, Sendable {
            /// Everybody writes for herself before anybody speaks.
            case writeFirst
            /// Two by two first.
            case pairs
            /// One after another.
            case round
            /// Everybody thinks; nobody has to speak.
            case silent
        }

        /// An answer that is something the person means to do.
        public enum Commitment: String, CaseIterable, Hashable, Sendable {
            /// No day is asked for.
            case open
            /// A day is asked for as well; it may stay open.
            case byDay
        }

        /// Its stable id, such as `feelings`, by which a front end finds its words.
        public let id: ID<Question>
        /// Who answers.
        public let asked: Asked
        /// Its own words, where it brings them; `nil` where a front end finds them by the id.
        public let text: String?
        /// The phase of the debriefing it belongs to, in words.
        public let phase: String?
        /// How people come to an answer; `nil` for plain talk.
        public let manner: Manner?
        /// How many minutes it may take.
        public let minutes: Int?
        /// What to ask when nobody speaks.
        public let ifSilent: String?
        /// Whether the answers are commitments, and of which kind; `nil` for answers that are only talked about.
        public let commitment: Commitment?

        public init(
            id: ID<Question>,
            asked: Asked,
            text: String? = nil,
            phase: String? = nil,
            manner: Manner? = nil,
            minutes: Int? = nil,
            ifSilent: String? = nil,
            commitment: Commitment? = nil
        ) {
            self.id = id
            self.asked = asked
            self.text = text
            self.phase = phase
            self.manner = manner
            self.minutes = minutes
            self.ifSilent = ifSilent
            self.commitment = commitment
        }
    }

    /// What it is called; `nil` where it has no name.
    public let title: String?
    /// The questions, in order.
    public let questions: [Question]

    public init(title: String? = nil, questions: [Question]) {
        self.title = title
        self.questions = questions
    }

    /// How long it takes; `nil` unless every question says.
    public var minutes: Int? {
        let minutes = questions.compactMap(\.minutes)
        return minutes.count == questions.count && !minutes.isEmpty ? minutes.reduce(0, +) : nil
    }

    /// How everyone felt, what was learned, one commitment each: the shortest debriefing worth the name (our decision).
    public static let short = DebriefGuide(questions: [
        Question(id: "feelings", asked: .group),
        Question(id: "learned", asked: .group),
        Question(id: "commitment", asked: .each, commitment: .open),
    ])
}
