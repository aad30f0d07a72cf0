import ArgumentParser
import Reports
import Wording

/// `jobhunter person report`.
struct PersonReport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Console.text(.aboutPersonReport)
    )

    @Flag(help: ArgumentHelp(.optWithName))
    var withNames = false

    @OptionGroup var choice: PersonChoice

    func run() throws {
        do throws(Failure) {
            let logbook = try choice.desk.logbook(of: choice.code, tellingName: withNames)
            Console.result(LogbookPage(of: logbook, in: Console.wording, day: Clock.day).report())
        } catch {
            throw error.report()
        }
    }
}
