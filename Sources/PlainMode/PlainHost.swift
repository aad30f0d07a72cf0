public import Journal
public import Presentation
public import Wording
public import Workshop

/// Leads a session line by line: one announcement a change, one question at a time, nothing ever redrawn.
///
/// What a screen reader, a braille line, a remote shell and a script need.
public final class PlainHost {
    /// How the hosting ended.
    public enum Ending: Sendable {
        /// The session was closed.
        case finished
        /// Somebody chose to stop; the session can be resumed.
        case left
        /// There was no more input; the session can be resumed.
        case inputEnded
    }

    private let recorded: RecordedSession
    private let wording: Wording
    private let input: any LineInput
    private let output: any LineOutput
    private var conversation: Conversation
    private var keyboardOwner: ID<Seat>?
    /// What was last told before the keyboard was passed; once is enough.
    private var toldForeword: [Message] = []
    /// Whether the facilitator's notes were told since the screen was last cleared.
    private var areNotesOnScreen = false

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - recorded: The session and its record.
    ///   - plan: With what the next game is to be played.
    ///   - wording: The language spoken.
    ///   - input: Where answers come from.
    ///   - output: Where lines go to.
    public init(
        recorded: RecordedSession,
        plan: GamePlan,
        wording: Wording,
        input: any LineInput,
        output: any LineOutput
    ) {
        self.recorded = recorded
        self.wording = wording
        self.input = input
        self.output = output
        conversation = Conversation(plan: plan)
    }

    private var session: Session { recorded.session }

    /// Leads the session until it is closed, left, or the input ends.
    ///
    /// - Throws: What kept the record from being written; everything acknowledged before is safe.
    public func run() throws(JournalError) -> Ending {
        while true {
            let question = conversation.question(in: session)
            switch handOver(for: question) {
            case .taken: present(question)
            case .inputEnded: return .inputEnded
            case .facilitator:
                _ = conversation.follow(.callFacilitator, in: session)
                continue
            case .stopped(let reply):
                if let ending = try follow(reply, from: question) { return ending }
                continue
            }
            switch input.nextLine(isSecret: question.privacy == .ballot, reminder: timeReminder) {
            case .end: return .inputEnded
            case .notText: say(Message(.lineNotText))
            case .tooLong(let count):
                say(Message(.lineTooLong, ["count": .number(count), "limit": .number(StandardInput.limit)]))
            case .text("?"): tellChoices(of: question)
            case .text(let line):
                switch conversation.read(line, on: question) {
                case .reply(let reply): if let ending = try follow(reply, from: question) { return ending }
                case .wrong(let message): say(message)
                case .nothing: break
                }
            }
        }
    }

    /// Tells where things stand, for a session that is resumed.
    public func tellSituation() {
        say(Announcer(session: session).situation())
    }

    /// Carries out commands as if they had been answered, and tells what happened.
    ///
    /// - Returns: The refusal, if one of them was refused; those before it happened.
    public func carryOut(_ asked: [Asked]) throws(JournalError) -> Refusal? {
        var asked = asked
        return try carryOut(&asked)
    }

    /// Carries out commands and takes away those that happened.
    private func carryOut(_ asked: inout [Asked]) throws(JournalError) -> Refusal? {
        var last: Message?
        while let item = asked.first {
            do throws(PerformError) {
                let outcome = try recorded.perform(item.command, by: item.by)
                for message in Announcer(session: session).messages(for: outcome.events) {
                    // Several answers given at once are noted once.
                    if message != last { say(message) }
                    last = message
                }
                asked.removeFirst()
            } catch {
                switch error {
                case .refused(let refusal): return refusal
                case .storage(let error): throw error
                }
            }
        }
        return nil
    }

    // MARK: Asking

    private func present(_ question: Question) {
        say(question.context)
        for line in TellingQuestion(question, in: wording).lines { output.write(line) }
        output.awaitAnswer()
    }

    private func tellChoices(of question: Question) {
        for line in TellingQuestion(question, in: wording).help { output.write(line) }
    }

    // MARK: Following

    private func follow(_ reply: Reply, from question: Question) throws(JournalError) -> Ending? {
        if reply.endsTurn { hideHand(of: question) }
        switch conversation.follow(reply, in: session) {
        case .nothing: break
        case .perform(let asked): if try performed(asked) { conversation.carriedOut(asked) }
        case .say(let messages): say(messages)
        case .tellSituation: tellSituation()
        case .tellScript:
            say(FacilitatorSide(session: session, plan: conversation.plan, now: recorded.now).lines)
            areNotesOnScreen = true
        case .leave: return .left
        case .finish: return try performed([Asked(.close)]) ? .finished : nil
        }
        return nil
    }

    /// Carries out commands and says why not, if one was refused.
    private func performed(_ asked: [Asked]) throws(JournalError) -> Bool {
        var left = asked
        var tries = 0
        while true {
            do throws(JournalError) {
                guard let refusal = try carryOut(&left) else { return true }
                say(RefusalWording.message(refusal, in: session.view(for: .table)))
                return false
            } catch {
                guard let obstacle = error.obstacle else { throw error }
                tries += 1
                if tries == 1 { say(Message(.stepNotSaved, ["reason": .text(obstacle.rawValue)])) }
                if input.isInteractive { return false }
                // A script would answer the next question instead; whoever wrote it waits as long as people would.
                guard tries < Self.scriptTries else { throw error }
            }
        }
    }

    private static let scriptTries = 15

    // MARK: The clock

    /// Says once when the time of what is timed now is over; nothing ends by itself.
    private var timeReminder: Reminder? {
        guard input.isInteractive else { return nil }
        if let signal = PlaySignal.all(in: session, at: recorded.now).first(where: { $0.after > 0 }) {
            return reminder(after: signal.after, saying: signal.message)
        }
        guard let signal = session.view(for: .table).timeSignal(at: session.time(at: recorded.now)) else { return nil }
        return reminder(after: signal.milliseconds, saying: signal.message)
    }

    private func reminder(after milliseconds: Int64, saying message: Message) -> Reminder {
        Reminder(after: milliseconds) { [output, wording] in
            output.write("")
            output.write(wording.text(message))
            output.awaitAnswer()
        }
    }

    // MARK: Passing the keyboard

    /// Who has the keyboard after it was passed.
    private enum HandOver {
        /// Whoever is asked.
        case taken
        /// The facilitator, who sees nothing of what is asked.
        case facilitator
        /// Nobody: the stop word was said instead.
        case stopped(Reply)
        /// There was no more input.
        case inputEnded
    }

    /// Lets a person take the keyboard before anything private is shown.
    ///
    /// Only where people sit at a terminal: a script has nobody to hide from.
    private func handOver(for question: Question) -> HandOver {
        if question.foreword != toldForeword {
            toldForeword = question.foreword
            say(question.foreword)
        }
        guard input.isInteractive else { return .taken }
        guard let seat = question.privateTo else {
            keyboardOwner = nil
            return .taken
        }
        guard keyboardOwner != seat else { return .taken }
        if areNotesOnScreen { clearScreen() }
        let name = session.view(for: .table).person(seat)?.name ?? seat.text
        let call = question.choices.first { $0.label.key == .callFacilitator }
        say(Message(call == nil ? .handOver : .handOverOr, ["who": .text(name), "key": .text(call?.key ?? "")]))
        output.awaitAnswer()
        let answer = input.nextLine(isSecret: true, reminder: nil)
        if answer == .end { return .inputEnded }
        if case .text(let line) = answer, let stop = question.stop, question.choice(for: line)?.key == stop.key {
            return .stopped(stop.reply)
        }
        if let call, answer == .text(call.key) { return .facilitator }
        keyboardOwner = seat
        return .taken
    }

    /// Pushes a hand off the screen once it was used.
    private func hideHand(of question: Question) {
        guard input.isInteractive, question.privacy == .hand else { return }
        clearScreen()
        say(Message(.handBack))
        keyboardOwner = nil
    }

    /// Pushes everything told so far off the screen.
    private func clearScreen() {
        for _ in 0..<60 {
            output.write("")
        }
        areNotesOnScreen = false
    }

    private func say(_ message: Message) {
        output.write(wording.text(message))
    }

    private func say(_ messages: [Message]) {
        for message in messages {
            say(message)
        }
    }
}
