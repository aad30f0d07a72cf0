import Content
import ContentFiles
import Files
import Foundation
import Journal
import PlainMode
import Presentation
import Reports
import TerminalKit
import Wording
import Workshop

/// One run over the record: begin or resume, lead on a screen or line by line, report.
struct WorkshopRun {
    /// How the leading of a session ended.
    enum Ending {
        /// The session was closed.
        case finished(Session)
        /// Somebody stopped; the session can be resumed.
        case left(Session)
    }

    let places: Places
    let report: String?
    /// Whether it goes line by line although there is a terminal.
    let isPlain: Bool
    /// How the screen is wanted this time.
    let screen: ScreenOptions
    let settings: Settings
    /// The voice of the program; a session has its own.
    let wording: Wording
    private let echo: TerminalEcho
    private let input: StandardInput
    private let glass: Glass
    private let bell: InputBell
    private let output: StandardOutput

    init(places: Places, report: String?, isPlain: Bool, screen: ScreenOptions) {
        self.places = places
        self.report = report
        self.isPlain = isPlain
        self.screen = screen
        let (settings, complaint) = places.settings()
        self.settings = settings
        wording = settings.wording
        if let complaint {
            Console.message(wording.text(Message.settingsDamaged(reason: .text(complaint))))
        }
        echo = TerminalEcho()
        glass = Glass()
        bell = InputBell()
        input = StandardInput(echo: echo, bell: bell)
        output = StandardOutput(on: glass, orElse: Console.endWithoutOutput)
    }

    // MARK: Before the session

    /// Asks whether to go on with the last session of a group that was interrupted; `nil` if there is none or another is
    /// wanted.
    func offerToResume() throws(Failure) -> ID<Session>? {
        guard let interrupted = try places.resumableForGroups(limit: 1).first else { return nil }
        let detail = Message.Value.message(interrupted.detail(at: Clock.now()))
        let offer = Message.resumeOffer(title: interrupted.session.header.title, detail: detail)
        return try wantsToGoOn(offer) ? interrupted.session.header.id : nil
    }

    /// Asks whether to go on with something that was broken off.
    func wantsToGoOn(_ offer: Message) throws(Failure) -> Bool {
        say(offer)
        while true {
            output.awaitAnswer()
            switch input.nextLine(isSecret: false, reminder: nil) {
            case .text("1"): return true
            case .text("2"): return false
            case .end: throw Failure(.nothingBegun, .notThere)
            case .text, .notText, .tooLong, .goesOn: say(.resumeOfferAgain)
            }
        }
    }

    /// Asks for the names until three or more are typed.
    func askForPlayers() throws(Failure) -> People {
        while true {
            say(.setupNames)
            output.awaitAnswer()
            guard case .text(let line) = input.nextLine(isSecret: false, reminder: nil) else {
                throw Failure(.nothingBegun, .notThere)
            }
            if line == "?" {
                say(.setupNamesHelp)
                continue
            }
            do throws(Failure) {
                let people = try People(list: line)
                if let remark = people.remark { say(remark) }
                let count = people.names.count
                if count < 3 {
                    say(.setupTooFew(count: count))
                } else if let refusal = NameList.refusal(of: count) {
                    say(refusal)
                } else {
                    return people
                }
            } catch {
                output.write(error.sentence)
            }
        }
    }

    /// Asks for the names of those who talk about what they played elsewhere.
    func askForPeople() throws(Failure) -> People {
        while true {
            say(.debriefNames)
            output.awaitAnswer()
            guard case .text(let line) = input.nextLine(isSecret: false, reminder: nil) else {
                throw Failure(.nothingBegun, .notThere)
            }
            do throws(Failure) {
                let people = try People(list: line)
                if let remark = people.remark { say(remark) }
                let count = people.names.count
                if count == 0 {
                    say(.debriefTooFew)
                } else if count > Roster.participantLimit, let refusal = NameList.refusal(of: count) {
                    say(refusal)
                } else {
                    return people
                }
            } catch {
                output.write(error.sentence)
            }
        }
    }

    /// Asks for the names until there are as many as a situation needs; none is as good.
    func askForPlayers(of situation: RolePlayScenario) throws(Failure) -> [String] {
        while true {
            say(NameList.question(for: situation))
            output.awaitAnswer()
            guard case .text(let line) = input.nextLine(isSecret: false, reminder: nil) else {
                throw Failure(.nothingBegun, .notThere)
            }
            switch NameList.names(in: line, for: situation) {
            case .success(let names): return names.isEmpty ? wording.seats(situation.neededPeople) : names
            case .failure(let refusal): say(refusal.message)
            }
        }
    }

    /// Asks which situation is to be played.
    func askForScenario() throws(Failure) -> RolePlayScenario {
        let situations = places.situations
        guard !situations.isEmpty else { throw Failure(.noRolePlays, .notThere) }
        while true {
            tell(RolePlayTelling.offers(of: situations))
            say(.setupScenario)
            output.awaitAnswer()
            switch input.nextLine(isSecret: false, reminder: nil) {
            case .end: throw Failure(.nothingBegun, .notThere)
            case .text(let line):
                if let number = Int(line), situations.indices.contains(number - 1) { return situations[number - 1] }
                let shown = String(String.UnicodeScalarView(line.unicodeScalars.filter { !PlainText.isUnsafe($0) }))
                if shown.allSatisfy(\.isWhitespace) { continue }
                say(.notAChoice(line: shown))
            case .notText, .tooLong, .goesOn: continue
            }
        }
    }

    // MARK: The session

    /// Begins a session and leads it.
    ///
    /// - Parameters:
    ///   - start: With what.
    ///   - stage: The terminal taken already, with how its screens are wanted; `nil` to take one for this session.
    func begin(_ start: WorkshopStart, on stage: Stage? = nil) throws(Failure) -> Ending {
        let header = SessionHeader(
            id: NewIDs.session(),
            seed: start.seed,
            title: start.title,
            language: start.language,
            openedAt: Clock.now()
        )
        return try begin(header, opening: try Self.rehearsed(start, header), plan: start.plan, on: stage)
    }

    /// Begins a session with what happens in it first, which was rehearsed, and leads it.
    func begin(
        _ header: SessionHeader,
        opening: [Asked],
        plan: GamePlan,
        on stage: Stage?
    ) throws(Failure) -> Ending {
        let room: Room
        do throws(JournalError) {
            room = Room(
                try Journal.open(in: places.data, clock: Clock.now, stopwatch: Clock.stopwatch).begin(header)
            )
        } catch {
            throw Failure(error)
        }
        return try lead(room, plan: plan, opening: opening, on: stage)
    }

    /// The opening, tried in memory, so that nothing is recorded of a session that cannot begin.
    private static func rehearsed(_ start: WorkshopStart, _ header: SessionHeader) throws(Failure) -> [Asked] {
        var session = Session(header: header)
        var opening: [Asked] = []
        func ask(_ command: Workshop.Command) throws(Failure) {
            try rehearse([Asked(command)], in: &session)
            opening.append(Asked(command))
        }
        for name in start.players { try ask(.people(.join(name: name, kind: .participant))) }
        let seats = session.view(for: .table).people.map(\.id)
        for name in start.observers { try ask(.people(.join(name: name, kind: .observer))) }
        let teams = start.teams.map { teams in teams.map { team in team.map { seats[$0] } } }
        try ask(
            start.debriefing.map { .beginDebrief($0) } ?? start.situation.map { .beginRolePlay($0) }
                ?? .beginGame(rules: start.plan.rules, deck: start.plan.deck, teams: teams)
        )
        return opening
    }

    /// Goes on with a session.
    ///
    /// - Parameters:
    ///   - id: Which.
    ///   - guide: The guide of a debriefing still to come; `nil` for the usual one.
    ///   - stage: The terminal taken already; `nil` to take one for this session.
    func resume(_ id: ID<Session>, guide: String? = nil, on stage: Stage? = nil) throws(Failure) -> Ending {
        let guides = try places.debriefGuides(first: guide)
        let recorded: RecordedSession
        do throws(JournalError) {
            recorded = try Journal.open(in: places.data, clock: Clock.now, stopwatch: Clock.stopwatch).resume(id)
        } catch {
            throw Failure(error)
        }
        if stage == nil { _ = Console.voice(of: recorded.session.header) }
        guard !recorded.session.state.isClosed else {
            recorded.close()
            throw Failure(.sessionIsClosed(id: id.text), .badData)
        }
        do throws(PerformError) {
            try recorded.takeUp()
        } catch {
            throw Self.failure(error, in: recorded.session)
        }
        let plan = try places.plan(goingOnWith: recorded.session, guides: guides)
        return try lead(Room(recorded), plan: plan, opening: [], on: stage)
    }

    /// What games and situations can follow, on the bundled deck.
    ///
    /// - Parameter guide: The guide of debriefings; `nil` for the usual one.
    func plan(guide: String? = nil) throws(Failure) -> GamePlan {
        let deck = try places.defaultDeck()
        return GamePlan(
            deck: deck,
            rules: deck.suggestedRules ?? RoundRules(),
            scenarios: places.situations,
            guides: try places.debriefGuides(first: guide)
        )
    }

    /// Tries something in memory, as it would be at the opening of a session.
    static func rehearse(_ opening: [Asked], in session: inout Session) throws(Failure) {
        for asked in opening {
            do throws(Refusal) {
                let request = Request(asked.command, by: asked.by, at: session.header.openedAt)
                session.apply(try session.decide(request))
            } catch {
                throw Failure(RefusalWording.message(error, in: session.view(for: .table)), .badData)
            }
        }
    }

    private func lead(
        _ room: Room,
        plan: GamePlan,
        opening: [Asked],
        on stage: Stage?
    ) throws(Failure) -> Ending {
        defer {
            room.putDown()
            room.close()
        }
        var plan = plan
        plan.days = Days.reader
        let isFinished: Bool
        if let stage {
            isFinished = try leadOnScreen(room, plan: plan, opening: opening, on: stage)
        } else if let stage = openStage() {
            defer { MainActor.assumeIsolated { stage.terminal.close() } }
            isFinished = try leadOnScreen(room, plan: plan, opening: opening, on: stage)
        } else {
            isFinished = try leadLineByLine(room, plan: plan, opening: opening)
        }
        return isFinished ? .finished(room.session) : .left(room.session)
    }

    /// Ends a run that led one session: the report, or how to go on.
    func conclude(_ ending: Ending) throws(Failure) {
        switch ending {
        case .finished(let session): try writeReport(of: session)
        case .left(let session): tellHowToResume(session)
        }
    }

    /// Leads line by line; says whether the session was closed.
    private func leadLineByLine(
        _ room: Room,
        plan: GamePlan,
        opening: [Asked]
    ) throws(Failure) -> Bool {
        let interruption = Interruption(
            giveBack: echo,
            clearing: glass,
            ringing: bell,
            saying: howToResume(room.session)
        )
        defer {
            if let status = interruption.status { endFromOutside(room, status: status) }
        }
        let output = StandardOutput(on: glass) { failure in
            room.putDown()
            room.close()
            Console.endWithoutOutput(failure)
        }
        let voice = Self.voice(of: room.session)
        let host = PlainHost(
            room: room,
            plan: plan,
            wording: voice,
            input: input,
            output: output,
            bell: bell
        )
        do throws(JournalError) {
            if opening.isEmpty {
                output.write(voice.text(.welcomeBack(title: room.session.header.title)))
                host.tellSituation()
            } else {
                // Rehearsed before, so nothing in it is refused.
                _ = try host.carryOut(opening)
            }
            if case .finished = try host.run() { return true }
            return false
        } catch {
            tellHowToResume(room.session)
            throw Failure(error)
        }
    }

    static func failure(_ error: PerformError, in session: Session) -> Failure {
        switch error {
        case .storage(let error): Failure(error)
        case .refused(let refusal): Failure(RefusalWording.message(refusal, in: session.view(for: .table)), .badData)
        }
    }

    /// Puts a session down and ends the program, as whoever sent a signal or closed the window wants.
    func endFromOutside(_ room: Room, status: Int32) -> Never {
        room.putDown()
        room.close()
        if !room.session.state.isClosed { Console.lastWord(howToResume(room.session)) }
        Foundation.exit(status)
    }

    func tellHowToResume(_ session: Session) {
        Console.message(howToResume(session))
    }

    func howToResume(_ session: Session) -> String {
        let command = "jobhunter session resume \(session.header.id)\(places.dataOption)"
        return wording.text(.savedHere(command: command))
    }

    /// The voice a session is led and reported in.
    static func voice(of session: Session) -> Wording { Console.voices.session(in: session.header.language) }

    // MARK: The report

    private func writeReport(of session: Session) throws(Failure) {
        output.write("")
        output.write(reportText(of: session))
        guard let file = try saveReport(of: session) else { return }
        say(.reportSaved(path: file.path))
    }

    /// The report in words.
    func reportText(of session: Session) -> String {
        SessionReport(of: session, in: Self.voice(of: session), date: Clock.day(of: session.header.openedAt)).markdown()
    }

    /// Saves the report; gives its file, or `nil` where it is wanted on standard output only.
    ///
    /// What was written there before stays; nobody is asked at the end of a workshop, so a free name is taken.
    func saveReport(of session: Session) throws(Failure) -> URL? {
        if report == "-" { return nil }
        let bytes = Array(reportText(of: session).utf8)
        var file = report.map { URL(fileURLWithPath: $0) } ?? defaultReport(of: session)
        let ending = file.pathExtension.isEmpty ? "" : "." + file.pathExtension
        let stem = file.deletingPathExtension().path
        var number = 1
        while true {
            do throws(FileError) {
                try OwnFile.write(bytes, to: file.path, replacing: false)
                return file
            } catch {
                guard error.reason == .exists else {
                    let reason = Message.Value.message(FileTelling.message(error))
                    throw Failure(.reportNotSaved(reason: reason), .status(of: error))
                }
                number += 1
                file = URL(fileURLWithPath: "\(stem)-\(number)\(ending)")
            }
        }
    }

    private func defaultReport(of session: Session) -> URL {
        places.data.appendingPathComponent("reports").appendingPathComponent("\(session.header.id).md")
    }

    /// The next line typed outside of a session.
    func nextLine() -> InputLine {
        output.awaitAnswer()
        return input.nextLine(isSecret: false, reminder: nil)
    }

    /// Tells what can be chosen, each with its number.
    func tell(_ offers: [Choosable]) {
        for (place, offer) in offers.enumerated() {
            say(
                Message.practiseOffer(key: place + 1, title: offer.title, detail: offer.detail)
            )
        }
    }

    func say(_ message: Message) {
        output.write(wording.text(message))
    }
}
