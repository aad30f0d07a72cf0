import ArgumentParser
import JSONText
import Journal
import RecordFormat
import Workshop

/// `jobhunter session export`.
struct SessionExport: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json
        case ndjson
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole record of a session: enough to recompute every score.",
        discussion: "The form is session/2; its JSON Schema is docs/schemas/session.schema.json."
    )

    @Option(help: "json for one document, ndjson for one event a line.")
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
