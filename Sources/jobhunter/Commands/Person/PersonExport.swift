import ArgumentParser
import Reports
import Wording

/// `jobhunter person export`.
struct PersonExport: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json
        case markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Console.text(.aboutPersonExport),
        discussion: Console.text(.morePersonExport)
    )

    @Option(help: ArgumentHelp(.optPersonExportFormat))
    var format = Format.json

    @Flag(help: ArgumentHelp(.optWithName))
    var withNames = false

    @OptionGroup var choice: PersonChoice

    func run() throws {
        do throws(Failure) {
            let logbook = try choice.desk.logbook(of: choice.code, tellingName: withNames)
            switch format {
            case .json: Console.result(logbook.json())
            case .markdown:
                Console.result(LogbookPage(of: logbook, in: Console.wording, day: Clock.day).everything())
            }
            if logbook.hasName, !withNames { Console.message(.personExportNameLeftOut) }
        } catch {
            throw error.report()
        }
    }
}
