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
        abstract: "A page for each person who took part in a session that is over; it judges nothing."
    )

    @Option(help: ArgumentHelp("The session: its id, or the first letters of it.", valueName: "id"))
    var session: String

    @OptionGroup var delivery: Delivery

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let record = try places.record(of: session)
            guard record.session.state.isClosed else {
                throw Failure(Message.printNotOver(id: record.header.id.text), .badData)
            }
            let date = Clock.day(of: record.header.openedAt)
            let pages = Certificates(for: record.session, date: date, in: Console.wording)
            guard !pages.isEmpty else { throw .nobody(in: record) }
            let folder = places.data.appendingPathComponent("print")
            try delivery.deliver(page: pages.html(), name: "certificates-\(record.header.id)", in: folder)
        } catch {
            throw error.report()
        }
    }
}
