import ArgumentParser

/// `jobhunter session resume`.
struct SessionResume: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with a session where it was left."
    )

    @Flag(help: "Line by line, for screen readers, remote shells and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Where to write the report; - for standard output only.", valueName: "file"))
    var report: String?

    @Option(
        help: ArgumentHelp(
            "The guide of a debriefing still to come: its id, or a file; short for three questions.",
            valueName: "guide"
        )
    )
    var guide: String?

    @OptionGroup var choice: SessionChoice
    @OptionGroup(title: "Screen") var screen: ScreenOptions

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
