import ArgumentParser
import JSONText
import Journal
import RecordFormat
import Wording
import Workshop

/// `jobhunter session export`.
struct SessionExport: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json
        case ndjson
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Console.text(.aboutSessionExport),
        discussion: Console.text(.moreSessionExport)
    )

    @Option(help: ArgumentHelp(.optSessionExportFormat))
    var format = Format.json

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let document = record.document
            switch format {
            case .json: Console.result(document.bytes(.pretty))
            case .ndjson: Console.result(document.lines)
            }
            if let damage = record.damage {
                throw Failure(damage, in: record.header.id)
            }
        } catch {
            throw error.report()
        }
    }
}
