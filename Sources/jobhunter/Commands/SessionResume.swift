import ArgumentParser
import Wording

/// `jobhunter session resume`.
struct SessionResume: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: Console.text(.aboutSessionResume)
    )

    @Flag(help: ArgumentHelp(.optPlain))
    var plain = false

    @Option(help: ArgumentHelp(.optReport, value: .valueFile))
    var report: String?

    @Option(
        help: ArgumentHelp(
            .optSessionResumeGuide,
            value: .valueGuide
        )
    )
    var guide: String?

    @OptionGroup var choice: SessionChoice
    @OptionGroup(title: Console.text(.optionsScreen)) var screen: ScreenOptions

    func run() throws {
        do throws(Failure) {
            let id = try choice.idToResume()
            let workshop = WorkshopRun(places: choice.places, report: report, isPlain: plain, screen: screen)
            try workshop.conclude(try workshop.resume(id, guide: guide))
        } catch {
            throw error.report()
        }
    }
}
