import ArgumentParser
import Persons
import Reports
import Wording
import Workshop

/// `jobhunter person show`.
struct PersonShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what somebody agreed to, and which seats were hers."
    )

    @Flag(help: "As JSON, for programs: all that is kept about her.")
    var json = false

    @Flag(help: "With her real name, if it is kept.")
    var withNames = false

    @OptionGroup var choice: PersonChoice

    func run() throws {
        do throws(Failure) {
            let logbook = try choice.desk.logbook(of: choice.code, tellingName: withNames)
            if json { return Console.result(logbook.json()) }
            let wording = Console.wording
            if let name = logbook.name {
                Console.result(wording.text(Message.exportName(name: name)))
            } else if logbook.hasName {
                Console.result(wording.text(.personNameKept))
            }
            for line in LogbookPage(of: logbook, in: wording, day: Clock.day).consents { Console.result(line) }
            for session in logbook.sessions {
                Console.result(
                    wording.text(
                        Message.personSeat(
                            session: session.session.text,
                            date: Clock.day(of: session.openedAt),
                            title: session.title,
                            seat: session.seat.id.text,
                            name: session.seat.name
                        )
                    )
                )
            }
        } catch {
            throw error.report()
        }
    }
}
