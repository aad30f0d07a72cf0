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
    /// Who has the keyboard for something private.
    private var keyboardOwner: ID<Seat>?
    /// What was last told before the keyboard was passed; once is enough.
    private var toldForeword: [Message] = []
    /// Whether something was told since the glass was last cleared that is not for whoever comes next.
    private var isGlassPrivate = false

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
        defer { takeKeyboardBack() }
        while true {
            let question = conversation.question(in: session)
            switch handOver(for: question) {
            case .taken: present(question)
            case .again: continue
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
            case .goesOn: keyboardOwner = nil
            case .notText: say(Message.lineNotText)
            case .tooLong(let count):
                say(Message.lineTooLong(count: count, limit: StandardInput.limit))
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
        var told: [Message] = []
        defer { say(told) }
        return try perform(&asked, telling: &told)
    }

    /// Carries out commands until one is refused, takes away those that happened, and collects what is to be told of them.
    private func perform(_ asked: inout [Asked], telling told: inout [Message]) throws(JournalError) -> Refusal? {
        while let item = asked.first {
            do throws(PerformError) {
                let outcome = try recorded.perform(item.command, by: item.by)
                // Several answers given at once are noted once.
                for message in Announcer(session: session).messages(for: outcome.events) where message != told.last {
                    told.append(message)
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
        if question.privateTo != nil, input.isInteractive { holdPrivate() }
        say(question.context)
        for line in TellingQuestion(question, in: wording).lines { output.write(line) }
        output.awaitAnswer()
    }

    private func tellChoices(of question: Question) {
        for line in TellingQuestion(question, in: wording).help { output.write(line) }
    }

    // MARK: Following

    private func follow(_ reply: Reply, from question: Question) throws(JournalError) -> Ending? {
        switch conversation.follow(reply, in: session) {
        case .nothing: passKeyboardOn()
        case .perform(let asked): try carryOutAnswer(asked)
        case .say(let messages): say(messages)
        case .tellSituation: tellSituation()
        case .tellScript:
            say(FacilitatorSide(session: session, plan: conversation.plan, now: recorded.now).lines)
            isGlassPrivate = true
        case .leave: return .left
        case .finish:
            try carryOutAnswer([Asked(.close)])
            return session.state.isClosed ? .finished : nil
        }
        return nil
    }

    /// Carries out what was answered and tells what came of it, once whoever answered has given the keyboard back.
    ///
    /// Where a passing obstacle keeps a step from being saved, it is told, and the same question is asked again.
    private func carryOutAnswer(_ asked: [Asked]) throws(JournalError) {
        var left = asked
        var told: [Message] = []
        var tries = 0
        while true {
            do throws(JournalError) {
                let refusal = try perform(&left, telling: &told)
                if refusal == nil { conversation.carriedOut(asked) }
                passKeyboardOn()
                say(told)
                if let refusal { say(RefusalWording.message(refusal, in: session.view(for: .table))) }
                return
            } catch {
                guard let obstacle = error.obstacle else { throw error }
                tries += 1
                if tries == 1 { say(Message.stepNotSaved(reason: obstacle.rawValue)) }
                if input.isInteractive { return say(told) }
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
        /// Not yet anybody.
        case again
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
        guard input.isInteractive, let seat = question.privateTo, keyboardOwner != seat else { return .taken }
        if isGlassPrivate { clearGlass() }
        let name = session.view(for: .table).person(seat)?.name ?? seat.text
        let call = question.choices.first { $0.label.key == .callFacilitator }
        say(call == nil ? Message.handOver(who: name) : .handOverOr(who: name, key: call?.key ?? ""))
        output.awaitAnswer()
        switch input.nextLine(isSecret: true, reminder: nil) {
        case .end: return .inputEnded
        case .goesOn: return .again
        case .text(let line):
            if line.isEmpty {
                keyboardOwner = seat
                return .taken
            }
            if let stop = question.stop, question.choice(for: line)?.key == stop.key { return .stopped(stop.reply) }
            if let call, line == call.key { return .facilitator }
        case .notText, .tooLong: break
        }
        say(Message.handOverOnly)
        return .again
    }

    /// Takes the keyboard from whoever had it for something private, unless she is asked on.
    private func passKeyboardOn() {
        guard let owner = keyboardOwner, conversation.question(in: session).privateTo != owner else { return }
        takeKeyboardBack()
        say(Message.handBack)
    }

    private func takeKeyboardBack() {
        guard keyboardOwner != nil else { return }
        keyboardOwner = nil
        clearGlass()
    }

    private func holdPrivate() {
        isGlassPrivate = true
        output.holdPrivate()
    }

    /// Takes everything told so far off the glass.
    private func clearGlass() {
        output.clear()
        isGlassPrivate = false
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
