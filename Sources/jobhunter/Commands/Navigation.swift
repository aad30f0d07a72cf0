import Content
import ContentFiles
import Foundation
import Journal
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// One run on one terminal: home, from there to a screen, and back home until somebody leaves.
struct Navigation {
    let workshop: WorkshopRun
    /// With what a workshop begins at once, and what setting up begins from.
    let defaults: Defaults
    private(set) var stage: Stage
    private(set) var settings: Settings
    /// What came of the last screen, in one sentence.
    private var notice: String?
    /// What is told once the terminal is given back: reports, and how to go on.
    private var farewell: [String] = []
    private var advice: String?

    /// What was asked for when the program was started.
    struct Defaults {
        let title: String
        let plan: GamePlan
        /// The names of the decks asked for.
        let decks: [String]
        /// Whether rules were asked for.
        let areRulesGiven: Bool
        let seed: UInt64?
        let observers: [String]
    }

    init(_ workshop: WorkshopRun, stage: Stage, defaults: Defaults) {
        self.workshop = workshop
        self.stage = stage
        self.defaults = defaults
        settings = workshop.settings
        notice = workshop.places.settings().complaint.map {
            workshop.wording.text(Message.settingsDamaged(reason: .text($0)))
        }
    }

    /// Goes from screen to screen until somebody leaves.
    mutating func run() throws(Failure) {
        defer { sayFarewell() }
        while true {
            switch try home() {
            case .resume(let id): lead { workshop, stage throws(Failure) in try workshop.resume(id, on: stage) }
            case .setUp: guard try setUp() else { return }
            case .begin(let seats): begin(seats)
            case .rolePlay: guard rolePlay() else { return }
            case .practise: guard practise() else { return }
            case .records: guard lookAtRecords() else { return }
            case .library: guard lookAtDecks() else { return }
            case .settings: guard try changeSettings() else { return }
            case .leave, nil: return
            }
        }
    }

    /// Shows the first screen; `nil` if the program was ended from outside.
    private mutating func home() throws(Failure) -> HomeModel.Decision? {
        let model = HomeModel(
            interrupted: try workshop.interrupted(in: settings.wording),
            wording: settings.wording,
            notice: notice,
            preferences: stage.preferences
        )
        notice = nil
        let terminal = stage.terminal
        return MainActor.assumeIsolated { HomeHost.run(model, on: terminal) }
    }

    private mutating func begin(_ seats: [String]) {
        let start = WorkshopStart(
            title: defaults.title,
            language: settings.wording.language.tag,
            seed: defaults.seed ?? NewIDs.seed(),
            players: seats,
            observers: defaults.observers,
            plan: defaults.plan
        )
        lead { workshop, stage throws(Failure) in try workshop.begin(start, on: stage) }
    }

    /// Leads a session; what goes wrong is told at home, and says so.
    @discardableResult
    mutating func lead(
        _ session: (WorkshopRun, Stage) throws(Failure) -> WorkshopRun.Ending?
    ) -> Failure? {
        do throws(Failure) {
            if let ending = try session(workshop, stage) { try take(ending) }
            return nil
        } catch {
            notice = error.sentence
            return error
        }
    }

    private mutating func take(_ ending: WorkshopRun.Ending) throws(Failure) {
        switch ending {
        case .left(let session):
            advice = workshop.howToResume(session)
            notice = text(.homeSaved(title: session.header.title))
        case .finished(let session):
            advice = nil
            farewell += ["", workshop.reportText(of: session)]
            guard let file = try workshop.saveReport(of: session) else { return }
            farewell.append(text(.reportSaved(path: file.path)))
            notice = text(.homeFinished(title: session.header.title, path: file.path))
        }
    }

    private func sayFarewell() {
        let terminal = stage.terminal
        MainActor.assumeIsolated { terminal.close() }
        for line in farewell { Console.result(line) }
        if let advice { Console.message(advice) }
    }

    private func text(_ message: Message) -> String {
        settings.wording.text(message)
    }

    // MARK: The screens

    /// Sets up a workshop and leads it; says whether to go on home.
    private mutating func setUp() throws(Failure) -> Bool {
        var model = SetUpModel(
            supply: try supply(),
            wording: settings.wording,
            preferences: stage.preferences
        )
        while true {
            let library = workshop.places.groups
            let terminal = stage.terminal
            let shown = model
            let (ending, left) = MainActor.assumeIsolated { SetUpHost(library: library).run(shown, on: terminal) }
            model = left
            switch ending {
            case .left: return true
            case .interrupted: return false
            case .begin(let setUp):
                let start = WorkshopStart(
                    title: setUp.title,
                    language: setUp.language,
                    seed: defaults.seed ?? NewIDs.seed(),
                    players: setUp.names,
                    observers: defaults.observers,
                    teams: setUp.teams,
                    plan: setUp.plan.including(defaults.plan.scenarios, by: defaults.plan.guides)
                )
                let failure = lead { workshop, stage throws(Failure) in try workshop.begin(start, on: stage) }
                guard let failure, failure.status == .badData else { return true }
                notice = nil
                model.refused(failure.sentence)
            }
        }
    }

    /// What a workshop can be set up with; of decks with the same id, the first that can be used.
    private func supply() throws(Failure) -> SetUpSupply {
        var seen: Set<String> = []
        let read = workshop.places.library.entries().map { entry in
            var deck: Deck?
            if case .read(let reading) = entry.outcome { deck = reading.value }
            return SetUpSupply.DeckOffer(name: entry.name, deck: deck)
        }
        var offers = (read.filter { $0.deck != nil } + read.filter { $0.deck == nil })
            .filter { seen.insert($0.name).inserted }
        var chosen: [String] = []
        for name in defaults.decks {
            let deck = try workshop.deck(name)
            chosen.append(deck.id.text)
            // A deck asked for by its file need not be in the library.
            if !offers.contains(where: { $0.deck == deck }) {
                offers.removeAll { $0.name == deck.id.text }
                offers.insert(SetUpSupply.DeckOffer(name: deck.id.text, deck: deck), at: 0)
            }
        }
        let groups: [GroupLibrary.Entry]
        do throws(GroupLibraryError) {
            groups = try workshop.places.groups.entries()
        } catch {
            throw Failure(error)
        }
        return SetUpSupply(
            decks: offers,
            chosen: chosen,
            groups: groups,
            languages: Console.languages.all,
            rules: defaults.areRulesGiven ? defaults.plan.rules : nil,
            title: defaults.title
        )
    }

    /// Shows the settings and goes by them from now on; says whether to go on home.
    private mutating func changeSettings() throws(Failure) -> Bool {
        let screen = workshop.screen
        let command = workshop.places.tableCommand
        let model = SettingsModel(
            settings: settings,
            overruled: screen.overruled,
            wording: settings.wording,
            preferences: stage.preferences
        )
        let file = workshop.places.settingsFile
        let terminal = stage.terminal
        let ending = MainActor.assumeIsolated {
            SettingsHost(file: file) { settings in
                (screen.preferences(over: settings, showingTableWith: command), screen.terminalOptions(over: settings))
            }.run(model, on: terminal)
        }
        switch ending {
        case .interrupted: return false
        case .lost: throw Failure(Message.tableNeedsTerminal, .held)
        case .left(let changed):
            settings = changed
            stage.preferences = workshop.preferences(over: changed)
            return true
        }
    }
}

extension WorkshopRun {
    /// The group sessions that can be gone on with, the newest first, no more than fit on the first screen.
    func interrupted(in wording: Wording) throws(Failure) -> [HomeModel.Interrupted] {
        let now = Clock.now()
        return try places.resumableForGroups(limit: HomeModel.mostInterrupted).map { resumable in
            HomeModel.Interrupted(
                id: resumable.session.header.id,
                title: resumable.session.header.title,
                detail: wording.text(resumable.detail(at: now))
            )
        }
    }

    /// A deck by its id or by its file.
    func deck(_ name: String) throws(Failure) -> Deck {
        do throws(LibraryError<Deck>) {
            let loaded = try places.library.find(name)
            return loaded.item
        } catch {
            throw Failure(error)
        }
    }
}
