import ArgumentParser
import Content
import Presentation
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
        let situation = try chosen(workshop)
        let names =
            if let players { try People(list: players) } else { try workshop.askForPlayers(of: situation) }
        let watching = if let observers { try People(list: observers) } else { People(names: []) }
        let start = WorkshopStart(
            title: try People.checked(title),
            language: workshop.wording.language.tag,
            seed: seed ?? NewIDs.seed(),
            players: names.names,
            observers: watching.names,
            plan: try workshop.plan(guide: guide).including([situation]),
            situation: situation
        )
        try workshop.conclude(try workshop.begin(start))
    }

    private func chosen(_ workshop: WorkshopRun) throws(Failure) -> RolePlayScenario {
        guard let scenario else { return try workshop.askForScenario() }
        return try places.situation(scenario)
    }
}

extension Places {
    /// The situation of an id or a file.
    func situation(_ name: String) throws(Failure) -> RolePlayScenario {
        let loaded: ScenarioLibrary.LoadedScenario
        do throws(ScenarioLibraryError) {
            loaded = try scenarios.scenario(name)
        } catch {
            throw Failure(error)
        }
        guard case .rolePlay(let rolePlay) = loaded.scenario else {
            throw Failure(Message(.roleplayIsAStory, ["id": .text(loaded.scenario.id)]), .badData)
        }
        return rolePlay
    }

    /// Every situation that a group can play.
    var situations: [RolePlayScenario] {
        scenarios.entries().compactMap { entry in
            if case .rolePlay(let scenario) = entry.scenario, scenario.faults.isEmpty { scenario } else { nil }
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
