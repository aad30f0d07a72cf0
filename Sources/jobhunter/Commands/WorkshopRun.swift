import Content
import Foundation
import Journal
import PlainMode
import Presentation
import Reports
import Wording
import Workshop

/// One run of the plain front end over the record: begin or resume, lead, report.
struct WorkshopRun {
    let places: Places
    let report: String?
    /// Whether it goes line by line although there is a terminal.
    let isPlain: Bool
    let wording = Console.wording
    private let echo: TerminalEcho
    private let input: StandardInput
    private let output = StandardOutput()

    init(places: Places, report: String?, isPlain: Bool) {
        self.places = places
        self.report = report
        self.isPlain = isPlain
        echo = TerminalEcho()
        input = StandardInput(echo: echo)
    }

    // MARK: Before the session

    /// Asks whether to go on with the last session that was interrupted; `nil` if there is none or another is wanted.
    func offerToResume() throws(Failure) -> ID<Session>? {
        let sessions: [SessionSummary]
        do throws(JournalError) {
            sessions = try places.sessions()
        } catch {
            throw Failure(error)
        }
        guard let interrupted = sessions.first(where: \.canBeResumed) else { return nil }
        let opened = Clock.minute(of: interrupted.lastEventAt ?? interrupted.openedAt)
        say(Message(.resumeOffer, ["title": .text(interrupted.title), "date": .text(opened)]))
        while true {
            output.awaitAnswer()
            switch input.nextLine(isSecret: false, reminder: nil) {
            case .text("1"): return interrupted.id
            case .text("2"): return nil
            case .end: throw Failure(Message(.nothingBegun), .notThere)
            case .text, .notText, .tooLong: say(Message(.resumeOfferAgain))
            }
        }
    }

    /// Asks for the names until three or more are typed.
    func askForPlayers() throws(Failure) -> People {
        while true {
            say(Message(.setupNames))
            output.awaitAnswer()
            guard case .text(let line) = input.nextLine(isSecret: false, reminder: nil) else {
                throw Failure(Message(.nothingBegun), .notThere)
            }
            if line == "?" {
                say(Message(.setupNamesHelp))
                continue
            }
            do throws(Failure) {
                let people = try People(list: line)
                if people.names.count >= 3 { return people }
                say(Message(.setupTooFew, ["count": .number(people.names.count)]))
            } catch {
                output.write(error.sentence)
            }
        }
    }

    /// Asks for the names until there are as many as a situation needs.
    func askForPlayers(of situation: RolePlayScenario) throws(Failure) -> People {
        while true {
            say(Message(.rolePlayNames, ["needed": .number(situation.neededPlayers)]))
            output.awaitAnswer()
            guard case .text(let line) = input.nextLine(isSecret: false, reminder: nil) else {
                throw Failure(Message(.nothingBegun), .notThere)
            }
            do throws(Failure) {
                let people = try People(list: line)
                if people.names.count >= situation.neededPlayers { return people }
                let values: [String: Message.Value] = [
                    "needed": .number(situation.neededPlayers), "count": .number(people.names.count),
                ]
                say(Message(.roleplayTooFewNames, values))
            } catch {
                output.write(error.sentence)
            }
        }
    }

    /// Asks which situation is to be played.
    func askForScenario() throws(Failure) -> RolePlayScenario {
        let situations = places.situations
        guard !situations.isEmpty else { throw Failure(Message(.noRolePlays), .notThere) }
        while true {
            for (place, situation) in situations.enumerated() {
                let told = Message(
                    .rolePlayScenario,
                    ["title": .text(situation.title), "minutes": .number(situation.minutes)]
                )
                say(Message(.numbered, ["number": .number(place + 1), "text": .message(told)]))
            }
            say(Message(.setupScenario))
            output.awaitAnswer()
            switch input.nextLine(isSecret: false, reminder: nil) {
            case .end: throw Failure(Message(.nothingBegun), .notThere)
            case .text(let line):
                if let number = Int(line), situations.indices.contains(number - 1) { return situations[number - 1] }
                let shown = String(String.UnicodeScalarView(line.unicodeScalars.filter { !PlainText.isUnsafe($0) }))
                say(Message(.notAChoice, ["line": .text(shown)]))
            case .notText, .tooLong: continue
            }
        }
    }

    // MARK: The session

    /// Begins a session with people and a first activity.
    func begin(
        title: String,
        seed: UInt64,
        players: People,
        observers: People,
        plan: GamePlan,
        first: Command
    ) throws(Failure) {
        let header = SessionHeader(id: NewIDs.session(), seed: seed, title: title, openedAt: Clock.now())
        let arrivals =
            players.names.map { Asked(.people(.join(name: $0, kind: .participant))) }
            + observers.names.map { Asked(.people(.join(name: $0, kind: .observer))) }
        let opening = arrivals + [Asked(first)]
        try Self.rehearse(opening, header)
        let recorded: RecordedSession
        do throws(JournalError) {
            recorded = try Journal.open(in: places.data, clock: Clock.now).begin(header)
        } catch {
            throw Failure(error)
        }
        try lead(recorded, plan: plan, opening: opening)
    }

    /// Tries the opening in memory, so that nothing is recorded of a session that cannot begin.
    private static func rehearse(_ opening: [Asked], _ header: SessionHeader) throws(Failure) {
        var session = Session(header: header)
        for asked in opening {
            do throws(Refusal) {
                session.apply(try session.decide(Request(asked.command, by: asked.by, at: header.openedAt)))
            } catch {
                throw Failure(RefusalWording.message(error, in: session.view(for: .table)), .badData)
            }
        }
    }

    func resume(_ id: ID<Session>) throws(Failure) {
        let recorded: RecordedSession
        do throws(JournalError) {
            recorded = try Journal.open(in: places.data, clock: Clock.now).resume(id)
        } catch {
            throw Failure(error)
        }
        guard !recorded.session.state.isClosed else {
            recorded.close()
            throw Failure(Message(.sessionIsClosed, ["id": .text(id.text)]), .badData)
        }
        let deck: Deck =
            if let last = recorded.session.state.decks.last { last } else { try defaultDeck() }
        let rules = recorded.session.state.lastRules ?? deck.suggestedRules ?? RoundRules()
        let plan = GamePlan(deck: deck, rules: rules, scenarios: places.situations)
        try lead(recorded, plan: plan.including(recorded.session.state.scenarios), opening: [])
    }

    /// What games and situations can follow, on the bundled deck.
    func plan() throws(Failure) -> GamePlan {
        let deck = try defaultDeck()
        return GamePlan(deck: deck, rules: deck.suggestedRules ?? RoundRules(), scenarios: places.situations)
    }

    private func defaultDeck() throws(Failure) -> Deck {
        do throws(DeckLibraryError) {
            return try places.library.deck("everyday-work").deck
        } catch {
            throw Failure(error)
        }
    }

    private func lead(_ recorded: RecordedSession, plan: GamePlan, opening: [Asked]) throws(Failure) {
        defer { recorded.close() }
        let isFinished: Bool
        if let terminal = try openTerminal() {
            isFinished = try leadOnScreen(recorded, plan: plan, opening: opening, on: terminal)
        } else {
            isFinished = try leadLineByLine(recorded, plan: plan, opening: opening)
        }
        if isFinished {
            try writeReport(of: recorded.session)
        } else {
            tellHowToResume(recorded.session)
        }
    }

    /// Leads line by line; says whether the session was closed.
    private func leadLineByLine(
        _ recorded: RecordedSession,
        plan: GamePlan,
        opening: [Asked]
    ) throws(Failure) -> Bool {
        let interruption = Interruption(giveBack: echo, saying: howToResume(recorded.session))
        defer { withExtendedLifetime(interruption) {} }
        let host = PlainHost(
            recorded: recorded,
            plan: plan,
            wording: wording,
            input: input,
            output: output,
            clock: Clock.now
        )
        do throws(JournalError) {
            if opening.isEmpty {
                say(Message(.welcomeBack, ["title": .text(recorded.session.header.title)]))
                host.tellSituation()
            } else {
                // Rehearsed before, so nothing in it is refused.
                _ = try host.carryOut(opening)
            }
            if case .finished = try host.run() { return true }
            return false
        } catch {
            tellHowToResume(recorded.session)
            throw Failure(error)
        }
    }

    func tellHowToResume(_ session: Session) {
        Console.message(howToResume(session))
    }

    private func howToResume(_ session: Session) -> String {
        let folder = places.dataFolder.map { " --data-dir \($0)" } ?? ""
        let command = "jobhunter session resume \(session.header.id)\(folder)"
        return wording.text(Message(.savedHere, ["command": .text(command)]))
    }

    // MARK: The report

    private func writeReport(of session: Session) throws(Failure) {
        let date = Clock.day(of: session.header.openedAt)
        let text = SessionReport(of: session, in: wording, date: date).markdown()
        output.write("")
        output.write(text)
        if report == "-" { return }
        let file = report.map { URL(fileURLWithPath: $0) } ?? defaultReport(of: session)
        do {
            try PrivateFile.write(text, to: file)
        } catch {
            throw Failure(Message(.reportNotSaved, ["path": .text(file.path)]), .cannotCreate)
        }
        say(Message(.reportSaved, ["path": .text(file.path)]))
    }

    private func defaultReport(of session: Session) -> URL {
        places.data.appendingPathComponent("reports").appendingPathComponent("\(session.header.id).md")
    }

    private func say(_ message: Message) {
        output.write(wording.text(message))
    }
}

extension SessionState {
    /// The rules of the last game, to play the next one by.
    fileprivate var lastRules: RoundRules? { activities.last { $0.game != nil }?.game?.rules }
}
