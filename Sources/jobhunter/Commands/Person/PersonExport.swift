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
        abstract: "Write all that is kept about somebody, and nothing about anybody else.",
        discussion: "Other people's names become seats. The form for programs is person/1 (docs/file-formats.md)."
    )

    @Option(help: "json for programs, markdown to be read.")
    var format = Format.json

    @Flag(help: "With her real name, if it is kept.")
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
            if logbook.hasName, !withNames { Console.message(Console.wording.text(.personExportNameLeftOut)) }
        } catch {
            throw error.report()
        }
    }
}
