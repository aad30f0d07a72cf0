public import Wording
public import Workshop

/// The thread of questions and answers with whoever sits at one keyboard: what is asked now, and what an answer leads to.
///
/// It remembers nothing but the way that was gone: answers, by name. The way is walked again on the session as it stands,
/// so that it survives what others do, and ends where a step no longer exists.
public struct Conversation: Sendable {
    /// One answer, as it can be sent and kept.
    public enum Answer: Hashable, Sendable {
        /// The choice of an id.
        case choice(String)
        /// A typed line; one that names a choice is that choice.
        case line(String)
    }

    /// What a front end has to do about an answer.
    public enum Effect: Sendable {
        /// Another question stands already; whether whoever was asked is done with it for now.
        case asks(turnIsOver: Bool)
        /// Carry these out, in order until one is refused, and then say `carriedOut` if none was; they were formed when
        /// the session had so many events.
        case perform([Asked], seen: Int)
        /// Say this to whoever was asked.
        case say([Message])
        /// It is no answer, because of this.
        case wrong(Message)
        /// Nothing: an empty line where one means nothing.
        case nothing
        /// Say where things stand.
        case tellSituation
        /// Show the facilitator's side.
        case tellScript
        /// Stop here; the session can be resumed.
        case leave
        /// Close the session and make its report.
        case finish(seen: Int)
    }

    /// Why a way could not be walked to its end any more.
    public enum Cut: Hashable, Sendable {
        /// What was asked is asked no longer.
        case gone
        /// It is not possible now, because of this.
        case impossible(Message)

        /// The reason in words.
        public var message: Message {
            switch self {
            case .gone: .questionGone
            case .impossible(let reason): .questionImpossible(reason: reason)
            }
        }
    }

    /// Where a way begins.
    private enum Start: Hashable {
        /// At what somebody is asked.
        case asked(Audience)
        /// At the facilitator's menu, from anybody's question.
        case called
        /// Behind the facilitator's menu, from a question of hers.
        case menu
    }

    private struct Step: Hashable {
        /// About what the question was that it answers.
        let subject: String
        let answer: Answer
    }

    private struct Way: Hashable {
        let start: Start
        var steps: [Step] = []
    }

    /// With what the next game is to be played.
    public private(set) var plan: GamePlan
    /// Whose keyboard it is; `nil` for the one that goes round.
    private let owner: Audience?
    private var keyboard = SharedKeyboard()
    /// The ways gone from the question of the moment; on the last one somebody is, the others wait.
    private var ways: [Way] = []
    private var read: [ID<Seat>: Count] = [:]

    /// Creates the conversation at the keyboard that goes round, or with one audience alone.
    public init(plan: GamePlan, with owner: Audience? = nil) {
        self.plan = plan
        self.owner = owner
    }

    /// Whether a question was opened beside the one of the moment, so that one can go back.
    public var isAside: Bool { !ways.isEmpty }

    // MARK: Asking

    /// What is asked now.
    public func question(in session: Session) -> Question {
        asked(in: session) ?? .nothing(for: owner ?? .facilitator)
    }

    private func asked(in session: Session) -> Question? {
        let prompter = prompter(session)
        var question = ways.last.flatMap { walk($0, by: prompter).question }
        if question == nil { question = start(.asked(owner ?? keyboard.asked(by: prompter)), by: prompter) }
        let stop = owner == .table ? [] : StopWord.offers(in: session)
        if question == nil, let owner, !stop.isEmpty { question = .nothing(for: owner) }
        return question?.adding(stop)
    }

    /// What the facilitator would be asked now, whoever has the keyboard.
    public func facilitatorQuestion(in session: Session) -> Question {
        prompter(session).facilitatorMenu()
    }

    /// All that the owner of the keyboard is told, shown and asked now.
    ///
    /// - Parameter earlier: The session as it was told of before; `nil` to tell of the last step.
    public func moment(in session: Session, since earlier: Session? = nil, at now: Instant) -> Moment {
        let soloist = session.view(for: .table).scene.soloist.map { Audience.seat($0) }
        return Moment(
            of: session,
            for: owner ?? soloist ?? .table,
            since: earlier,
            asking: asked(in: session),
            timed: TimeSignal.all(in: session, for: owner ?? .facilitator, at: now)
        )
    }

    /// Goes on after the session moved: a way that cannot be walked to its end any more is cut there.
    ///
    /// - Returns: Why it was cut, if it was.
    public mutating func goOn(in session: Session) -> Cut? {
        let prompter = prompter(session)
        var cut: Cut?
        for place in ways.indices {
            let walked = walk(ways[place], by: prompter)
            ways[place].steps.removeLast(ways[place].steps.count - walked.steps)
            if place == ways.indices.last { cut = walked.cut }
        }
        ways.removeAll { $0.steps.isEmpty && $0.start != .called }
        return cut
    }

    /// Walks a way as far as it goes.
    private func walk(_ way: Way, by prompter: Prompter) -> (question: Question?, steps: Int, cut: Cut?) {
        guard var question = start(way.start, by: prompter) else { return (nil, 0, .gone) }
        for (depth, step) in way.steps.enumerated() {
            guard step.subject == question.subject else { return (question, depth, .gone) }
            switch reading(of: step.answer, on: question) {
            case .answer(.open(let make), _): question = offered(make(), at: depth + 1, by: prompter)
            case .wrong(let reason): return (question, depth, .impossible(reason))
            case .answer, .nothing: return (question, depth, .gone)
            }
        }
        return (question, way.steps.count, nil)
    }

    private func start(_ start: Start, by prompter: Prompter) -> Question? {
        switch start {
        case .called, .menu: prompter.facilitatorMenu()
        case .asked(let audience): prompter.question(for: audience).map { offered($0, at: 0, by: prompter) }
        }
    }

    private func offered(_ question: Question, at depth: Int, by prompter: Prompter) -> Question {
        owner == nil ? keyboard.offering(question, at: depth, by: prompter) : question
    }

    private func prompter(_ session: Session) -> Prompter {
        Prompter(session: session, plan: plan, read: read)
    }

    // MARK: Answering

    /// Takes an answer to the question of a session.
    public mutating func take(_ answer: Answer, in session: Session) -> Effect {
        let question = question(in: session)
        switch reading(of: answer, on: question) {
        case .wrong(let message): return .wrong(message)
        case .nothing: return .nothing
        case .answer(let reply, let answer):
            return follow(reply, of: Step(subject: question.subject, answer: answer), to: question, in: session)
        }
    }

    /// Takes a choice of the facilitator's menu, whatever is asked now; whoever else is asked waits.
    public mutating func takeFromMenu(_ id: String, in session: Session) -> Effect {
        ways.append(Way(start: question(in: session).addressee == .facilitator ? .menu : .called))
        let effect = take(.choice(id), in: session)
        if case .wrong = effect { ways.removeLast() } else if ways.last == Way(start: .menu) { ways.removeLast() }
        return effect
    }

    /// The facilitator takes the keyboard, whoever has it.
    public mutating func callFacilitator() { ways.append(Way(start: .called)) }

    /// Takes note that commands were carried out: back to the question of the moment.
    public mutating func carriedOut(_ asked: [Asked]) {
        ways = []
        keyboard.forget(asked)
    }

    /// What an answer turned out to be.
    private enum Reading {
        /// An answer, by its lasting name.
        case answer(Reply, Answer)
        /// No answer, because of this.
        case wrong(Message)
        /// An empty line where one means nothing.
        case nothing
    }

    private func reading(of answer: Answer, on question: Question) -> Reading {
        switch answer {
        case .choice(let id):
            guard let choice = question.choices.first(where: { $0.id == id }) else { return .wrong(.questionGone) }
            return reading(of: choice)
        case .line(let typed):
            let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if line.isEmpty { return question.blank.map { .answer($0, answer) } ?? .nothing }
            if let choice = question.choice(for: line) { return reading(of: choice) }
            switch question.read(line) {
            case .reply(let reply): return .answer(reply, answer)
            case .wrong(let message): return .wrong(message)
            }
        }
    }

    private func reading(of choice: Question.Choice) -> Reading {
        choice.reason.map { .wrong($0) } ?? .answer(choice.reply, .choice(choice.id))
    }

    private mutating func follow(_ reply: Reply, of step: Step, to question: Question, in session: Session) -> Effect {
        switch reply {
        case .ask(let asked): return .perform(asked, seen: session.log.count)
        case .open:
            if ways.isEmpty { ways = [Way(start: .asked(question.addressee))] }
            ways[ways.count - 1].steps.append(step)
            return .asks(turnIsOver: false)
        case .say(let messages): return .say(messages)
        case .plan(let plan):
            self.plan = plan
            ways = []
            return .asks(turnIsOver: false)
        case .postpone(let seat):
            keyboard.postpone(seat)
            ways = []
        case .haveRead(let seat, let count):
            read[seat] = count
            // Whoever reads next does so on the same way.
            let isNext = prompter(session).nextReading() != nil
            ways = isNext ? ways.suffix(1).map { Way(start: $0.start, steps: Array($0.steps.prefix(1))) } : []
        case .done: ways = []
        case .tellAgain: return .tellSituation
        case .tellScript: return .tellScript
        case .callFacilitator: callFacilitator()
        case .back:
            goBack()
            return .asks(turnIsOver: false)
        case .leave: return .leave
        case .finish: return .finish(seen: session.log.count)
        }
        return .asks(turnIsOver: true)
    }

    /// To the question before.
    public mutating func goBack() {
        guard let way = ways.last else { return }
        if !way.steps.isEmpty { ways[ways.count - 1].steps.removeLast() }
        if way.steps.count < 2, way.steps.isEmpty || way.start != .called { ways.removeLast() }
    }
}
