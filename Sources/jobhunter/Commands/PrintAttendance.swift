import ArgumentParser
import Journal
import Reports
import Wording
import Workshop

/// `jobhunter print attendance`.
struct PrintAttendance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: Console.text(.aboutPrintAttendance)
    )

    @OptionGroup var printees: Printees

    @OptionGroup var delivery: Delivery

    func run() throws {
        do throws(Failure) {
            let (sheet, name) = try sheet()
            try delivery.deliver(page: sheet.html(), name: name, in: printees.folder)
        } catch {
            throw error.report()
        }
    }

    private func sheet() throws(Failure) -> (AttendanceSheet, name: String) {
        switch try printees.audience(limit: Roster.limit) {
        case .people(let count):
            return (AttendanceSheet(people: count, in: Console.wording), "attendance")
        case .session(let record):
            let date = Clock.day(of: record.header.openedAt)
            let sheet = AttendanceSheet(for: record.session, date: date, in: Console.voice(of: record.header))
            guard !sheet.isEmpty else { throw .nobody(in: record) }
            return (sheet, "attendance-\(record.header.id)")
        }
    }
}
