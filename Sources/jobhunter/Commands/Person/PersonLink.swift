import ArgumentParser
import Journal
import Persons
import Wording
import Workshop

/// `jobhunter person link`.
struct PersonLink: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Put the seat of a session into somebody's logbook, if she agrees to one."
    )

    @OptionGroup var choice: PersonChoice

    @Argument(
        help: ArgumentHelp("Her seat, by number or name: k3x9ab2c:s2 or k3x9ab2c:Ana.", valueName: "session:seat")
    )
    var seat: String

    func run() throws {
        do throws(Failure) {
            try choice.desk.changeSeat(seat, of: choice.code, saying: Message.personLinked) {
                journal,
                place throws(JournalError) in
                try journal.link(place, to: choice.code)
                return nil
            }
        } catch {
            throw error.report()
        }
    }
}

/// `jobhunter person unlink`.
struct PersonUnlink: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Take the seat of a session out of somebody's logbook."
    )

    @OptionGroup var choice: PersonChoice

    @Argument(help: ArgumentHelp("Her seat, by number or name.", valueName: "session:seat"))
    var seat: String

    func run() throws {
        do throws(Failure) {
            try choice.desk.changeSeat(seat, of: choice.code, saying: Message.personUnlinked) {
                journal,
                place throws(JournalError) in
                try journal.removeLink(of: place, from: choice.code)
            }
        } catch {
            throw error.report()
        }
    }
}

extension LogbookDesk {
    /// Changes something about one seat of a person, and says so.
    ///
    /// - Parameter body: The change; it gives what keeps it from being done to its end.
    fileprivate func changeSeat(
        _ text: String,
        of code: String,
        saying telling: (_ seat: String, _ session: String, _ code: String) -> Message,
        _ body: (Journal, SeatPlace) throws(JournalError) -> JournalError?
    ) throws(Failure) {
        let journal = try change { journal throws(JournalError) in journal }
        let place = try Self.place(text, in: journal)
        let obstacle: JournalError?
        do throws(JournalError) {
            obstacle = try body(journal, place)
        } catch {
            throw Failure(error)
        }
        Console.result(Console.wording.text(telling(place.seat.text, place.session.text, code)))
        if let obstacle { throw Failure(unfinished: obstacle) }
    }
}
