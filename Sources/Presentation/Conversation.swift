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

    /// Creates a conversation in which nothing was asked yet.
    public init(plan: GamePlan) {
        self.plan = plan
    }

    /// Whether a question was opened beside the one of the moment, so that one can go back.
    public var isAside: Bool { !questions.isEmpty }

    /// What is asked now.
    public func question(in session: Session) -> Question {
        let question = questions.last ?? prompter(session).question()
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
        switch question.entry?.read(line) {
        case .reply(let reply): return .reply(reply)
        case .wrong(let message): return .wrong(message)
        case nil:
            // What was typed on a ballot is never shown again.
            return .wrong(
                question.privacy == .ballot
                    ? Message(.notAChoiceSecret) : Message(.notAChoice, ["line": .text(Self.shown(line))])
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

    private func prompter(_ session: Session) -> Prompter {
        Prompter(session: session, plan: plan, postponed: postponed)
    }

    /// What was typed, fit to be shown again: short, and without characters that disturb a terminal.
    private static func shown(_ line: String) -> String {
        var safe = String.UnicodeScalarView()
        safe.append(contentsOf: line.unicodeScalars.prefix(40).filter { !PlainText.isUnsafe($0) })
        return String(safe)
    }
}
