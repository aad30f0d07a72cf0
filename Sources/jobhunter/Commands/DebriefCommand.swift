import ArgumentParser
import Presentation
import Wording
import Workshop

/// `jobhunter debrief`: talking about a session that was played elsewhere, with paper cards.
struct DebriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debrief",
        abstract: Console.text(.aboutDebrief),
        discussion: Console.text(.moreDebrief)
    )

    @Flag(help: ArgumentHelp(.optPlain))
    var plain = false

    @Option(help: ArgumentHelp(.optDebriefPlayers, value: .valueNames))
    var players: String?

    @Option(help: ArgumentHelp(.optDebriefObservers, value: .valueNames))
    var observers: String?

    @Option(
        help: ArgumentHelp(
            .optGuide,
            value: .valueGuide
        )
    )
    var guide: String?

    @Option(help: ArgumentHelp(.optTitle, value: .valueName))
    var title = Console.text(.titleDebrief)

    @Option(help: ArgumentHelp(.optReport, value: .valueFile))
    var report: String?

    @OptionGroup(title: Console.text(.optionsScreen)) var screen: ScreenOptions
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
        guard !people.names.isEmpty else { throw Failure(.debriefTooFew, .badData) }
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
