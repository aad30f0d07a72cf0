import ArgumentParser
import Presentation
import Wording
import Workshop

/// `jobhunter debrief`: talking about a session that was played elsewhere, with paper cards.
struct DebriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debrief",
        abstract: "Lead a debriefing of what was played elsewhere, with paper cards: questions, commitments, report.",
        discussion: """
            It begins a session with the people named and goes straight to the questions. On a terminal it takes the full \
            screen; with --plain, or without a terminal, it goes line by line. At the end of input everything is saved and \
            can be resumed.
            """
    )

    @Flag(help: "Line by line, for screen readers, remote shells and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Who played, separated by commas.", valueName: "names"))
    var players: String?

    @Option(help: ArgumentHelp("Who watched, separated by commas.", valueName: "names"))
    var observers: String?

    @Option(
        help: ArgumentHelp(
            "The guide of the debriefing: its id, or a file; short for three questions.",
            valueName: "guide"
        )
    )
    var guide: String?

    @Option(help: ArgumentHelp("The name of the session.", valueName: "name"))
    var title = "Debriefing"

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
        let plan = try workshop.plan(guide: guide)
        let people = if let players { try People(list: players) } else { try workshop.askForPeople() }
        guard !people.names.isEmpty else { throw Failure(Message.debriefTooFew, .badData) }
        let watching = if let observers { try People(list: observers) } else { People(names: []) }
        let start = WorkshopStart(
            title: try Title.checked(title),
            language: workshop.wording.language.tag,
            seed: NewIDs.seed(),
            players: people.names,
            observers: watching.names,
            plan: plan,
            debriefing: plan.guides.first ?? .short
        )
        try workshop.conclude(try workshop.begin(start))
    }
}
