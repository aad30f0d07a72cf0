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
        /// By when, for something somebody wants to do.
        public let day: CalendarDay?

        public init(question: ID<DebriefGuide.Question>, seat: ID<Seat>?, text: String, day: CalendarDay? = nil) {
            self.question = question
            self.seat = seat
            self.text = text
            self.day = day
        }
    }

    var open: OpenDebrief
    private var sealed: SealedDebrief

    /// Creates a debriefing that asks its first question; what it follows says what was seen, and who played.
    init(guide: DebriefGuide, findings: Findings?, players: Set<ID<Seat>>) {
        open = OpenDebrief(title: guide.title, count: guide.questions.count, findings: findings, players: players)
        sealed = SealedDebrief(guide: guide)
        showQuestion()
    }

    /// The questions.
    public var guide: DebriefGuide { sealed.guide }
    /// What was said so far.
    public var answers: [Answer] { open.answers }
    /// What was put aside for another time, in order.
    public var parked: [String] { open.parked }
    /// How the group felt, the last count of each moment.
    public var faces: [FaceCount] { open.faces }
    /// The faces people keep for themselves, the last of each moment.
    public var keptFaces: [KeptFace] { sealed.keptFaces }
    /// Who answered or passed the question now asked.
    public var heard: Set<ID<Seat>> { open.heard }
    /// Whether it is over.
    public var isOver: Bool { open.isOver }
    /// The question now asked; `nil` once the debriefing is over.
    public var question: DebriefGuide.Question? { open.question }

    /// Every place where something sealed becomes open: the question now asked, and no other.
    private mutating func showQuestion() {
        let (questions, place) = (guide.questions, sealed.place)
        open.question = !isOver && questions.indices.contains(place) ? questions[place] : nil
        open.place = open.question == nil ? 0 : place + 1
    }

    /// The answers that are something somebody means to do, whatever their question is called.
    public var commitments: [Answer] {
        let asking = Set(guide.questions.filter { $0.commitment != nil }.map(\.id))
        return answers.filter { asking.contains($0.question) }
    }

    mutating func apply(_ event: DebriefEvent, at moment: Moment) {
        switch event {
        case .began: break
        case .answered(let answer):
            open.answers.append(answer)
            if let seat = answer.seat { open.heard.insert(seat) }
        case .passed(let seat):
            open.heard.insert(seat)
        case .parked(let topic):
            open.parked.append(topic)
        case .facesCounted(let count):
            open.faces.removeAll { $0.moment == count.moment }
            open.faces.append(count)
        case .faceKept(let kept):
            sealed.keptFaces.removeAll { $0.seat == kept.seat && $0.moment == kept.moment }
            sealed.keptFaces.append(kept)
        case .movedOn:
            sealed.place += 1
            open.heard = []
            showQuestion()
        case .ended:
            open.isOver = true
            showQuestion()
        }
    }
}

/// What may be asked in a debriefing.
public enum DebriefCommand: Hashable, Sendable {
    /// Answer the question now asked; without a seat where answers carry no name, with a day where it is to be done.
    case answer(ID<Seat>?, String, by: CalendarDay? = nil)
    /// Let somebody not answer.
    case pass(ID<Seat>)
    /// Put a topic aside for another time.
    case park(String)
    /// Say how many people show each face, from very bad to very good.
    case countFaces(Face.Moment, [Int])
    /// Keep a face for the person herself.
    case keepFace(KeptFace)
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
    /// A topic was put aside for another time.
    case parked(String)
    /// The faces of the group were counted.
    case facesCounted(FaceCount)
    /// Somebody keeps her face.
    case faceKept(KeptFace)
    /// The next question is asked.
    case movedOn
    /// The debriefing is over.
    case ended
}
