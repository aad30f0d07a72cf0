import ArgumentParser
import Content
import Journal
import PlainMode
import Presentation
import Screens
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

    @Option(help: ArgumentHelp("The deck: its id, or a file.", valueName: "deck"))
    var deck = "everyday-work"

    @Option(help: ArgumentHelp("The name of the session.", valueName: "name"))
    var title = "Workshop"

    @Option(help: ArgumentHelp("The seed of all chance, to have the same draws again.", valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("Where to write the report; - for standard output only.", valueName: "file"))
    var report: String?

    @OptionGroup(title: "Rules") var ruleOptions: RuleOptions
    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            try play()
        } catch {
            throw error.report()
        }
    }

    private func play() throws(Failure) {
        let workshop = WorkshopRun(places: places, report: report, isPlain: plain)
        var atHome: HomeModel.Decision?
        if players == nil {
            atHome = try workshop.decideAtHome()
            while atHome == .records || atHome == .library {
                guard let next = try workshop.look(at: atHome) else { return }
                atHome = next
            }
            switch atHome {
            case .resume(let id): return try workshop.resume(id)
            case .leave, .records, .library: return
            case .begin: break
            case nil: if let interrupted = try workshop.offerToResume() { return try workshop.resume(interrupted) }
            }
        }
        let deck = try loadedDeck()
        let rules = try ruleOptions.rules(over: deck.suggestedRules)
        try checked(rules)
        let plan = GamePlan(deck: deck, rules: rules, scenarios: places.situations)
        let names = try people(decided: atHome, workshop)
        let watching = if let observers { try People(list: observers) } else { People(names: []) }
        try workshop.begin(
            title: try People.checked(title),
            seed: seed ?? NewIDs.seed(),
            players: names,
            observers: watching,
            plan: plan,
            first: .beginGame(rules: rules, deck: deck, teams: nil)
        )
    }

    /// Who plays: as the command line says, as was decided at home, or as is answered now.
    private func people(decided: HomeModel.Decision?, _ workshop: WorkshopRun) throws(Failure) -> People {
        if let players { return try People(list: players) }
        if case .begin(let names) = decided { return People(names: names) }
        return try workshop.askForPlayers()
    }

    private func loadedDeck() throws(Failure) -> Deck {
        do throws(DeckLibraryError) {
            let loaded = try places.library.deck(deck)
            for warning in loaded.warnings where deck.contains("/") {
                Console.message(warning.description)
            }
            return loaded.deck
        } catch {
            throw Failure(error)
        }
    }

    /// Refuses unplayable rules before anything is recorded.
    private func checked(_ rules: RoundRules) throws(Failure) {
        guard rules.faults.isEmpty else {
            let message = Message(
                .refusedUnplayable,
                ["faults": .messages(rules.faults.map(RefusalWording.message))]
            )
            throw Failure(message, .badData)
        }
    }
}

/// A list of names, each fit to be kept.
struct People {
    let names: [String]

    init(names: [String]) {
        self.names = names
    }

    /// Reads names separated by commas; empty places are passed over.
    init(list: String) throws(Failure) {
        var names: [String] = []
        for part in list.split(separator: ",") where !part.allSatisfy(\.isWhitespace) {
            names.append(try Self.checked(String(part)))
        }
        self.names = names
    }

    static func checked(_ name: String) throws(Failure) -> String {
        do throws(PlainText.Fault) {
            return try PlainText.cleaned(name, limit: PlainText.nameLimit)
        } catch {
            throw Failure(Message(.nameRefused, ["reason": .message(RefusalWording.message(error))]), .badData)
        }
    }
}
