import ArgumentParser
import Content
import ContentFiles
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// `jobhunter roleplay`: a situation that a group plays, observes, plays again and talks about.
struct Roleplay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roleplay",
        abstract: "Lead a role-play: cast, briefs, takes, observers, leaving the roles, debriefing, report.",
        discussion: """
            Without a scenario it asks which one. On a terminal it takes the full screen; with --plain, or without a \
            terminal, it goes line by line. Whoever types ! or the scenario's stop word stops the play at once. At the end \
            of input everything is saved and can be resumed.
            """
    )

    @Argument(help: "The scenario: its id, or a file.")
    var scenario: String?

    @Flag(help: "Line by line, for screen readers, remote shells and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Who can play, separated by commas.", valueName: "names"))
    var players: String?

    @Option(help: ArgumentHelp("Who watches and never plays, separated by commas.", valueName: "names"))
    var observers: String?

    @Option(
        help: ArgumentHelp(
            "The guide of the debriefing: its id, or a file; short for three questions.",
            valueName: "guide"
        )
    )
    var guide: String?

    @Option(help: ArgumentHelp("The name of the session.", valueName: "name"))
    var title = "Role-play"

    @Option(help: ArgumentHelp("The seed of all chance, to have the same draws again.", valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("Where to write the report; - for standard output only.", valueName: "file"))
    var report: String?

    @OptionGroup(title: "Screen") var screen: ScreenOptions
    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            try lead()
        } catch {
            throw error.report()
        }
    }

    private func lead() throws(Failure) {
        let workshop = WorkshopRun(places: places, report: report, isPlain: plain, screen: screen)
        let named = if let players { try People(list: players).names } else { nil as [String]? }
        // What is asked for by name is read before a screen is taken.
        if scenario == nil, workshop.hasScreen, let stage = workshop.openStage() {
            let ending = try chooseAndBegin(workshop, named, on: stage)
            stage.exitIfInterrupted()
            if let ending { try workshop.conclude(ending) }
            return
        }
        let situation = if let scenario { try places.situation(scenario) } else { try workshop.askForScenario() }
        let names = if let named { named } else { try workshop.askForPlayers(of: situation) }
        try workshop.conclude(try begin(situation, names, workshop, on: nil))
    }

    /// Asks on a screen which situation is played and, unless they are named, by whom; `nil` if nothing was chosen.
    private func chooseAndBegin(
        _ workshop: WorkshopRun,
        _ named: [String]?,
        on stage: Stage
    ) throws(Failure) -> WorkshopRun.Ending? {
        defer { MainActor.assumeIsolated { stage.terminal.close() } }
        let situations = places.situations
        let subject = ChooserModel.Subject.rolePlay(situations, asksNames: named == nil)
        guard case .choice(let choice) = workshop.decision(on: subject, stage: stage, in: workshop.wording) else {
            return nil
        }
        let situation = situations[choice.row]
        let names = named ?? choice.names
        let players = names.isEmpty ? workshop.wording.seats(situation.neededPeople) : names
        return try begin(situation, players, workshop, on: stage)
    }

    private func begin(
        _ situation: RolePlayScenario,
        _ names: [String],
        _ workshop: WorkshopRun,
        on stage: Stage?
    ) throws(Failure) -> WorkshopRun.Ending {
        let watching = if let observers { try People(list: observers) } else { People(names: []) }
        let start = WorkshopStart(
            title: try Title.checked(title),
            language: workshop.wording.language.tag,
            seed: seed ?? NewIDs.seed(),
            players: names,
            observers: watching.names,
            plan: try workshop.plan(guide: guide).including([situation]),
            situation: situation
        )
        return try workshop.begin(start, on: stage)
    }

}

extension Places {
    /// The situation of an id or a file.
    func situation(_ name: String) throws(Failure) -> RolePlayScenario {
        let loaded: ScenarioLibrary.Loaded
        do throws(LibraryError<Scenario>) {
            loaded = try scenarios.find(name)
        } catch {
            throw Failure(error)
        }
        guard case .rolePlay(let rolePlay) = loaded.item else {
            throw Failure(Message.roleplayIsAStory(id: loaded.item.id), .badData)
        }
        return rolePlay
    }

    /// Every situation that a group can play.
    var situations: [RolePlayScenario] {
        scenarios.entries().compactMap { entry in
            if case .rolePlay(let scenario) = entry.item, scenario.faults.isEmpty { scenario } else { nil }
        }
    }
}

extension GamePlan {
    /// The same with these situations first, unless they are among its own, and with these guides if it has none.
    func including(_ others: [RolePlayScenario], by guides: [DebriefGuide] = []) -> GamePlan {
        var plan = self
        plan.scenarios = others.filter { !scenarios.contains($0) } + scenarios
        if plan.guides.isEmpty { plan.guides = guides }
        return plan
    }
}
