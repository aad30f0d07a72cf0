public import Wording
public import Workshop

/// The thread of questions and answers at one keyboard: what is asked now, and what an answer leads to.
///
/// Every front end leads its session by one of these, so what one can do, all can.
public struct Conversation: Sendable {
    /// What a front end has to do about an answer.
    public enum Effect: Sendable {
        /// Nothing: the next question stands already.
        case nothing
        /// Carry these out, in order until one is refused, and then say `carriedOut` if none was.
        case perform([Asked])
        /// Say this to whoever was asked.
        case say([Message])
        /// Say where things stand.
        case tellSituation
        /// Show the facilitator's side.
        case tellScript
        /// Stop here; the session can be resumed.
        case leave
        /// Close the session and make its report.
        case finish
    }

    /// What a typed line turned out to be.
    public enum Reading: Sendable {
        /// An answer.
        case reply(Reply)
        /// No answer, because of this.
        case wrong(Message)
        /// An empty line where one means nothing.
        case nothing
    }

    /// With what the next game is to be played.
    public private(set) var plan: GamePlan
    private var questions: [Question] = []
    private var postponed: [ID<Seat>] = []
    private var read: [ID<Seat>: Count] = [:]

    public init(plan: GamePlan) {
        self.plan = plan
    }

    /// Whether a question was opened beside the one of the moment, so that one can go back.
    public var isAside: Bool { !questions.isEmpty }

    /// What is asked now.
    public func question(in session: Session) -> Question {
        let question = reachable(questions.last ?? prompter(session).question(), in: session)
        return StopWord.choice(in: session).map(question.adding) ?? question
    }

    /// What the facilitator would be asked now, whoever has the keyboard.
    public func facilitatorQuestion(in session: Session) -> Question {
        prompter(session).facilitatorQuestion()
    }

    /// What a typed line means as an answer.
    public func read(_ typed: String, on question: Question) -> Reading {
        let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if line.isEmpty { return question.blank.map { .reply($0) } ?? .nothing }
        if let choice = question.choice(for: line) {
            return choice.reason.map { .wrong($0) } ?? .reply(choice.reply)
        }
        if question.entry?.kind == .words && Self.isSingleKey(line) {
            return .wrong(Message.keyIsNoWords(line: line))
        }
        let isEchoed = question.entry?.kind == .figures || question.entry?.kind == .day
        switch question.entry?.read(isEchoed ? Self.shown(line) : line) {
        case .reply(let reply): return .reply(reply)
        case .wrong(let message): return .wrong(message)
        case nil:
            // What was typed on a ballot is never shown again, and what cannot be shown is not.
            let shown = Self.shown(line)
            return .wrong(
                question.privacy == .ballot || shown.isEmpty
                    ? Message.notAChoiceSecret : Message.notAChoice(line: shown)
            )
        }
    }

    /// Follows an answer.
    public mutating func follow(_ reply: Reply, in session: Session) -> Effect {
        switch reply {
        case .ask(let asked): return .perform(asked)
        case .open(let make): questions.append(make())
        case .say(let messages): return .say(messages)
        case .plan(let plan):
            self.plan = plan
            questions = []
        case .postpone(let seat):
            questions = []
            postponed.removeAll { $0 == seat }
            postponed.append(seat)
        case .haveRead(let seat, let count):
            questions = []
            read[seat] = count
            if let next = prompter(session).nextReading() { questions = [next] }
        case .done: questions = []
        case .tellAgain: return .tellSituation
        case .tellScript: return .tellScript
        case .callFacilitator: questions.append(prompter(session).facilitatorQuestion())
        case .back: questions.removeLast(questions.isEmpty ? 0 : 1)
        case .leave: return .leave
        case .finish: return .finish
        }
        return .nothing
    }

    /// Takes note that commands were carried out: back to the question of the moment.
    public mutating func carriedOut(_ asked: [Asked]) {
        questions = []
        postponed.removeAll { id in asked.contains { $0.by == .seat(id) } }
    }

    /// A question for one person alone, which always lets the facilitator be called: nobody is ever locked out.
    private func reachable(_ question: Question, in session: Session) -> Question {
        guard question.privateTo != nil, !question.choices.contains(where: { $0.label.key == .callFacilitator }) else {
            return question
        }
        return question.adding(.callingFacilitator)
    }

    private func prompter(_ session: Session) -> Prompter {
        Prompter(session: session, plan: plan, postponed: postponed, read: read)
    }

    /// Whether a line is one letter or figure: elsewhere a key, and nothing anybody says.
    private static func isSingleKey(_ line: String) -> Bool {
        line.count == 1 && line.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    /// What was typed, fit to be shown again: short, and without characters that disturb a terminal.
    private static func shown(_ line: String) -> String {
        var safe = String.UnicodeScalarView()
        safe.append(contentsOf: line.unicodeScalars.prefix(40).filter { !PlainText.isUnsafe($0) })
        return String(safe)
    }
}
