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

        /// Its stable id, such as `feelings`, by which a front end finds its words.
        public let id: ID<Question>
        /// Who answers.
        public let asked: Asked
        /// Its own words, where it brings them; `nil` where a front end finds them by the id.
        public let text: String?

        /// Creates a question.
        public init(id: ID<Question>, asked: Asked, text: String? = nil) {
            self.id = id
            self.asked = asked
            self.text = text
        }
    }

    /// The questions, in order.
    public let questions: [Question]

    /// Creates a guide.
    public init(questions: [Question]) {
        self.questions = questions
    }

    /// How everyone felt, what was learned, one commitment each: the shortest debriefing worth the name (our decision).
    public static let short = DebriefGuide(questions: [
        Question(id: "feelings", asked: .group),
        Question(id: "learned", asked: .group),
        Question(id: "commitment", asked: .each),
    ])
}

/// A debriefing: questions one at a time, each of which anybody may pass.
public struct Debrief: Hashable, Sendable {
    /// Something said in answer to a question.
    public struct Answer: Hashable, Sendable {
        /// Which question.
        public let question: ID<DebriefGuide.Question>
        /// Who said it; `nil` for what is kept without a name.
        public let seat: ID<Seat>?
        /// The words.
        public let text: String

        /// Creates an answer.
        public init(question: ID<DebriefGuide.Question>, seat: ID<Seat>?, text: String) {
            self.question = question
            self.seat = seat
            self.text = text
        }
    }

    /// The questions.
    public let guide: DebriefGuide
    /// What was said so far.
    public internal(set) var answers: [Answer] = []
    /// Who answered or passed the question now asked.
    public internal(set) var heard: Set<ID<Seat>> = []
    /// Whether it is over.
    public internal(set) var isOver = false
    /// The place of the question now asked.
    private(set) var place = 0

    init(guide: DebriefGuide) {
        self.guide = guide
    }

    /// The question now asked; `nil` once the debriefing is over.
    public var question: DebriefGuide.Question? {
        isOver || !guide.questions.indices.contains(place) ? nil : guide.questions[place]
    }

    mutating func apply(_ event: DebriefEvent) {
        switch event {
        case .began: break
        case .answered(let answer):
            answers.append(answer)
            if let seat = answer.seat { heard.insert(seat) }
        case .passed(let seat):
            heard.insert(seat)
        case .movedOn:
            place += 1
            heard = []
        case .ended:
            isOver = true
        }
    }
}

/// What may be asked in a debriefing.
public enum DebriefCommand: Hashable, Sendable {
    /// Answer the question now asked; without a seat where answers carry no name.
    case answer(ID<Seat>?, String)
    /// Let somebody not answer.
    case pass(ID<Seat>)
    /// Go on to the next question, or end after the last.
    case advance
    /// End the debriefing now.
    case end
}

/// What happened in a debriefing.
public enum DebriefEvent: Hashable, Sendable {
    /// A debriefing began.
    case began(DebriefGuide)
    /// Something was said.
    case answered(Debrief.Answer)
    /// Somebody preferred not to answer.
    case passed(ID<Seat>)
    /// The next question is asked.
    case movedOn
    /// The debriefing is over.
    case ended
}
