import ArgumentParser
import Content
import ContentFiles
import Diagnostics
import Foundation
import Journal
import PlainMode
import Presentation
import Screens
import TerminalKit
import Wording
import Workshop

/// `jobhunter play`: a whole workshop, from the names to the report.
struct Play: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lead a workshop from the names to the report.",
        discussion: """
            On a terminal it takes the full screen; with --plain, or without a terminal, it goes line by line: answers are \
            read from standard input, numbers for choices, ? for a list of them. At the end of input everything is saved \
            and can be resumed.
            """
    )

    @Flag(help: "Line by line, for screen readers, remote shells and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Who plays, separated by commas.", valueName: "names"))
    var players: String?

    @Option(help: ArgumentHelp("Who watches and may vote, separated by commas.", valueName: "names"))
    var observers: String?

    @Option(help: ArgumentHelp("A saved group plays.", valueName: "name"))
    var group: String?

    @Option(
        name: .customLong("team"),
        help: ArgumentHelp(
            "A team made by hand: its names, separated by commas; the option comes again for each team.",
            valueName: "names"
        )
    )
    var teams: [String] = []

    @Option(
        name: .customLong("deck"),
        help: ArgumentHelp("The deck: its id, or a file; several are joined.", valueName: "deck")
    )
    var decks = ["everyday-work"]

    @Option(
        help: ArgumentHelp(
            "The guide of the debriefing: its id, or a file; short for three questions.",
            valueName: "guide"
        )
    )
    var guide: String?

    @Option(help: ArgumentHelp("The name of the session.", valueName: "name"))
    var title = "Workshop"

    @Option(help: ArgumentHelp("The seed of all chance, to have the same draws again.", valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("Where to write the report; - for standard output only.", valueName: "file"))
    var report: String?

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup(title: "Screen") var screen: ScreenOptions
    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            try play()
        } catch {
            throw error.report()
        }
    }

    private func play() throws(Failure) {
        let workshop = WorkshopRun(places: places, report: report, isPlain: plain, screen: screen)
        let named = try namedPlayers()
        if named == nil {
            // Without a screen the first thing said is a question, not that there is none.
            if workshop.hasScreen, let stage = workshop.openStage() {
                return try goHome(workshop, stage)
            }
            if let interrupted = try workshop.offerToResume() {
                return try workshop.conclude(try workshop.resume(interrupted))
            }
        }
        var plan = try plan()
        let players = if let named { named } else { try workshop.askForPlayers().names }
        let handMade = try handMadeTeams(behind: players.count)
        if let handMade { plan.rules.grouping = Grouping(handMade: handMade.count) }
        let start = WorkshopStart(
            title: try Title.checked(title),
            language: workshop.wording.language.tag,
            seed: seed ?? NewIDs.seed(),
            players: players,
            observers: try watching(),
            teams: handMade,
            plan: plan
        )
        try workshop.conclude(try workshop.begin(start))
    }

    /// Leads from the first screen, on a terminal that is taken for the whole run.
    private func goHome(_ workshop: WorkshopRun, _ stage: Stage) throws(Failure) {
        do throws(Failure) {
            let plan = try plan()
            let defaults = Navigation.Defaults(
                title: try Title.checked(title),
                plan: plan,
                decks: decks,
                areRulesGiven: try ruleOptions.areUsed(over: plan.deck.suggestedRules),
                seed: seed,
                observers: try watching()
            )
            var navigation = Navigation(workshop, stage: stage, defaults: defaults)
            try navigation.run()
            stage.exitIfInterrupted()
        } catch {
            MainActor.assumeIsolated { stage.terminal.close() }
            throw error
        }
    }

    /// The people named on the command line, those of the group first; `nil` if nobody was asked for.
    private func namedPlayers() throws(Failure) -> [String]? {
        guard players != nil || group != nil || !teams.isEmpty else { return nil }
        var names: [String] = []
        if let group {
            do throws(GroupLibraryError) {
                names = try places.groups.group(group).people
            } catch {
                throw Failure(error)
            }
        }
        if let players { names += try People(list: players).names }
        for team in teams { names += try People(list: team).names }
        return names
    }

    /// The teams made by hand, each as places in the list of players, of which they are the end.
    private func handMadeTeams(behind count: Int) throws(Failure) -> [[Int]]? {
        guard !teams.isEmpty else { return nil }
        var sizes: [Int] = []
        for team in teams { sizes.append(try People(list: team).names.count) }
        var first = count - sizes.reduce(0, +)
        return sizes.map { size in
            defer { first += size }
            return Array(first..<first + size)
        }
    }

    private func watching() throws(Failure) -> [String] {
        if let observers { try People(list: observers).names } else { [] }
    }

    private func plan() throws(Failure) -> GamePlan {
        var loaded: [Deck] = []
        for name in decks {
            let deck = try loadedDeck(name)
            if !loaded.contains(deck) { loaded.append(deck) }
        }
        // There is at least one: an option that is not used has its default.
        guard let deck = Deck.joining(loaded) else { throw Failure(Message.noDecks, .notThere) }
        let rules = try ruleOptions.rules(over: deck.suggestedRules)
        try checked(rules)
        return GamePlan(
            deck: deck,
            rules: rules,
            scenarios: places.situations,
            guides: try places.debriefGuides(first: guide)
        )
    }

    private func loadedDeck(_ name: String) throws(Failure) -> Deck {
        do throws(LibraryError<Deck>) {
            let loaded = try places.library.find(name)
            for warning in loaded.warnings where name.contains("/") {
                Console.message(Console.wording.text(warning.line))
            }
            return loaded.item
        } catch {
            throw Failure(error)
        }
    }

    /// Refuses unplayable rules before anything is recorded.
    private func checked(_ rules: RoundRules) throws(Failure) {
        guard rules.faults.isEmpty else {
            let message = Message.refusedUnplayable(faults: rules.faults.map(RefusalWording.message))
            throw Failure(message, .badData)
        }
    }
}
