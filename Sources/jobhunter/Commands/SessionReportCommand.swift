import ArgumentParser
import Foundation
import Journal
import Reports
import Wording
import Workshop

/// `jobhunter session report`.
struct SessionReportCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown
        case html
        case csv
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the report of a session, in Markdown unless told otherwise.",
        discussion: """
            It tells what was played and said, and nothing about who voted for whom. The HTML is one file that needs \
            nothing else and prints well; docs/reports.md says how each figure is worked out. --pdf without --output \
            writes into the folder reports of the data folder.
            """
    )

    @Option(help: "The format.")
    var format: Format?

    @OptionGroup var delivery: Delivery

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            if delivery.pdf, let format, format != .html {
                throw Failure(Message.reportFormatForPDF(format: format.rawValue), .usage)
            }
            let record = try choice.record()
            let date = Clock.day(of: record.header.openedAt)
            let report = SessionReport(of: record.session, in: Console.wording, date: date)
            switch format ?? (delivery.pdf ? .html : .markdown) {
            case .markdown: try delivery.deliver(report.markdown())
            case .html:
                let folder = choice.places.data.appendingPathComponent("reports")
                try delivery.deliver(page: report.html(), name: record.header.id.text, in: folder)
            case .csv: try delivery.deliver(report.csv())
            case .json: try delivery.deliver(report.json())
            }
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
        } catch {
            throw error.report()
        }
    }
}
