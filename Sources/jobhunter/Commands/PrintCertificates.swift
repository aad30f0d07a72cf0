import ArgumentParser
import Foundation
import Journal
import Reports
import Wording
import Workshop

/// `jobhunter print certificates`.
struct PrintCertificates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: Console.text(.aboutPrintCertificates)
    )

    @Option(help: ArgumentHelp(.optPrintCertificatesSession, value: .valueId))
    var session: String

    @OptionGroup var delivery: Delivery

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let record = try places.record(of: session)
            guard record.session.state.isClosed else {
                throw Failure(.printNotOver(id: record.header.id.text), .badData)
            }
            let date = Clock.day(of: record.header.openedAt)
            let pages = Certificates(for: record.session, date: date, in: Console.voice(of: record.header))
            guard !pages.isEmpty else { throw .nobody(in: record) }
            let folder = places.data.appendingPathComponent("print")
            try delivery.deliver(page: pages.html(), name: "certificates-\(record.header.id)", in: folder)
        } catch {
            throw error.report()
        }
    }
}
