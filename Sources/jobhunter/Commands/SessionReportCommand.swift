import ArgumentParser
import Journal
import Reports
import Wording
import Workshop

/// `jobhunter session report`.
struct SessionReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the report of a session to standard output, in Markdown."
    )

    @OptionGroup var choice: SessionChoice

    func run() throws {
        do throws(Failure) {
            let record = try choice.record()
            let session = record.session
            let date = Clock.day(of: record.header.openedAt)
            Console.result(SessionReport(of: session, in: Console.wording, date: date).markdown())
            if let damage = record.damage { throw Failure(damage, in: record.header.id) }
        } catch {
            throw error.report()
        }
    }
}
