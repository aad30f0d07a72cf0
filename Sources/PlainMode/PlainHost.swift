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

    private let room: Room
    private let bell: InputBell?
    /// The session as far as it was told.
    private var session: Session
    private let wording: Wording
    private let input: any LineInput
    private let output: any LineOutput
    private var conversation: Conversation
    private var client: Int?
    /// Who has the keyboard for something private.
    private var keyboardOwner: ID<Seat>?
    /// What was last told before the keyboard was passed; once is enough.
    private var toldForeword: [Message] = []
    /// Whether something was told since the glass was last cleared that is not for whoever comes next.
    private var isGlassPrivate = false

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - room: The owner of the session.
    ///   - plan: With what the next game is to be played.
    ///   - wording: The language spoken.
    ///   - input: Where answers come from.
    ///   - output: Where lines go to.
    ///   - bell: What rouses whoever waits for a line, when somebody else has changed something.
    public init(
        room: Room,
        plan: GamePlan,
        wording: Wording,
        input: any LineInput,
        output: any LineOutput,
        bell: InputBell? = nil
    ) {
        self.room = room
        self.bell = bell
        session = room.session
        self.wording = wording
        self.input = input
        self.output = output
        conversation = Conversation(plan: plan)
    }

    /// Leads the session until it is closed, left, or the input ends.
    ///
    /// - Throws: What kept the record from being written; everything acknowledged before is safe.
    public func run() throws(JournalError) -> Ending {
        let client = room.enter { [bell] in bell?.ring() }
        defer {
            room.leave(client)
            takeKeyboardBack()
        }
        self.client = client
        while true {
            let moment = conversation.moment(in: session, since: session, at: room.now)
            guard let question = moment.asked else { return .inputEnded }
            let answer: Conversation.Answer
            switch handOver(for: question) {
            case .taken: present(question)
            case .again: continue
            case .inputEnded: return .inputEnded
            case .facilitator:
                conversation.callFacilitator()
                continue
            case .stopped(let choice):
                if let ending = try take(.choice(choice.id)) { return ending }
                continue
            }
            switch input.nextLine(isSecret: question.privacy == .ballot, reminder: reminder(of: moment)) {
            case .end: return .inputEnded
            case .goesOn:
                if !isOvertaken() { keyboardOwner = nil }
                continue
            case .notText:
                say(.lineNotText)
                continue
            case .tooLong(let count):
                say(.lineTooLong(count: count, limit: StandardInput.limit))
                continue
            case .text("?"):
                tellChoices(of: question)
                continue
            case .text(let line): answer = .line(line)
            }
            if let ending = try take(answer) { return ending }
        }
    }

    /// Whether somebody else has changed something; what it was is told, and why a question begun is cut off.
    private func isOvertaken() -> Bool {
        let news = news()
        guard !news.isEmpty else { return false }
        if let cut = conversation.goOn(in: session) { say(cut.message) }
        passKeyboardOn()
        say(news)
        return true
    }

    /// What happened since the session was told last.
    private func news() -> [Message] {
        let now = room.session
        defer { session = now }
        return Announcer.news(since: session, in: now)
    }

    /// Tells where things stand, for a session that is resumed.
    public func tellSituation() {
        say(Announcer(session: session).situation())
    }

    /// Carries out commands as if they had been answered, and tells what happened.
    ///
    /// - Returns: The refusal, if one of them was refused; those before it happened.
    public func carryOut(_ asked: [Asked]) throws(JournalError) -> Refusal? {
        defer { say(news()) }
        switch perform(asked[...]).failure {
        case .refused(let refusal): return refusal
        case .storage(let error): throw error
        case nil: return nil
        }
    }

    private func perform(_ asked: ArraySlice<Asked>, seen: Int? = nil) -> (done: Int, failure: PerformError?) {
        room.perform(asked.map { ($0.command, by: $0.by) }, seen: seen, from: client)
    }

    // MARK: Asking

    private func present(_ question: Question) {
        if question.privateTo != nil, input.isInteractive { holdPrivate() }
        for line in Self.lines(asking: question, in: wording) { output.write(line) }
        output.awaitAnswer()
    }

    /// A question as it is put: what one has to know, then its words with the answers.
    public static func lines(asking question: Question?, in wording: Wording) -> [String] {
        question.map { $0.context.map(wording.text) + TellingQuestion($0, in: wording).lines } ?? []
    }

    private func tellChoices(of question: Question) {
        for line in TellingQuestion(question, in: wording).help { output.write(line) }
    }

    // MARK: Following

    private func take(_ answer: Conversation.Answer) throws(JournalError) -> Ending? {
        switch conversation.take(answer, in: session) {
        case .asks: passKeyboardOn()
        case .perform(let asked, let seen): try carryOutAnswer(asked, seen: seen)
        case .say(let messages): say(messages)
        case .wrong(let message): say(message)
        case .nothing: break
        case .tellSituation: tellSituation()
        case .tellScript:
            say(FacilitatorSide(session: session, plan: conversation.plan, now: room.now).lines)
            isGlassPrivate = true
        case .leave: return .left
        case .finish(let seen):
            try carryOutAnswer([Asked(.close)], seen: seen)
            return session.state.isClosed ? .finished : nil
        }
        return nil
    }

    /// Carries out what was answered and tells what came of it, once whoever answered has given the keyboard back.
    ///
    /// Where a passing obstacle keeps a step from being saved, it is told, and the same question is asked again.
    private func carryOutAnswer(_ asked: [Asked], seen: Int) throws(JournalError) {
        var left = asked[...]
        var tries = 0
        while true {
            let (done, failure) = perform(left, seen: left.count == asked.count ? seen : nil)
            left = left.dropFirst(done)
            if case .storage(let error)? = failure {
                guard let obstacle = error.obstacle else { throw error }
                tries += 1
                if tries == 1 { say(.stepNotSaved(reason: obstacle.rawValue)) }
                if input.isInteractive { return say(news()) }
                // A script would answer the next question instead; whoever wrote it waits as long as people would.
                guard tries < Self.scriptTries else { throw error }
                continue
            }
            let told = news()
            if failure == nil { conversation.carriedOut(asked) }
            passKeyboardOn()
            say(told)
            if case .refused(let refusal)? = failure {
                say(RefusalWording.message(refusal, in: session.view(for: .table)))
            }
            return
        }
    }

    private static let scriptTries = 15

    // MARK: The clock

    /// Says once when the time of what is timed now is over; nothing ends by itself.
    private func reminder(of moment: Moment) -> Reminder? {
        let now = room.now
        guard input.isInteractive, let signal = moment.timed.first(where: { $0.due > now }) else { return nil }
        return Reminder(after: signal.due.elapsed(since: now)) { [output, wording] in
            output.write("")
            output.write(wording.text(signal.message))
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
        case stopped(Question.Choice)
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
        let call = question.choice(.callFacilitator)
        say(call.map { .handOverOr(who: name, key: $0.key) } ?? .handOver(who: name))
        output.awaitAnswer()
        switch input.nextLine(isSecret: true, reminder: nil) {
        case .end: return .inputEnded
        case .goesOn: return .again
        case .text(let line):
            if line.isEmpty {
                keyboardOwner = seat
                return .taken
            }
            if let stop = question.choice(.stop), question.choice(for: line)?.id == stop.id { return .stopped(stop) }
            if let call, line == call.key { return .facilitator }
        case .notText, .tooLong: break
        }
        say(.handOverOnly)
        return .again
    }

    /// Takes the keyboard from whoever had it for something private, unless she is asked on.
    private func passKeyboardOn() {
        guard let owner = keyboardOwner, conversation.question(in: session).privateTo != owner else { return }
        takeKeyboardBack()
        say(.handBack)
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
