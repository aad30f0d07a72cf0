import ArgumentParser
import Journal
import Wording
import Workshop

/// `jobhunter person erase`.
struct PersonErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase somebody's name, words and logbook from every file of the record; counts and points stay.",
        discussion: """
            Afterwards a receipt tells what could not be reached. Whoever never had a logbook is erased by her seats: \
            jobhunter person erase --seat k3x9ab2c:s2
            """
    )

    @Argument(help: "The code of the person, if she has one.")
    var code: String?

    @Option(
        help: ArgumentHelp(
            "A seat of hers that is in no logbook; may be given several times.",
            valueName: "session:seat"
        )
    )
    var seat: [String] = []

    @Flag(help: "Take her name out of other people's words as well.")
    var mentions = false

    @Flag(help: "Take an erasure to its end that was interrupted.")
    var finish = false

    @Flag(help: "Nothing is asked.")
    var yes = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let journal = try LogbookDesk(places: places).change { journal throws(JournalError) in journal }
            let interrupted = try finishInterrupted(in: journal)
            if let interrupted { try tell(interrupted) }
            if finish {
                if interrupted == nil { Console.message(Console.wording.text(.eraseNothingLeft)) }
                return
            }
            guard let order = try order(in: journal, isAgain: interrupted.map { $0.people > 0 } ?? false) else {
                return
            }
            guard yes || Confirmation.isGiven(.eraseAsk, word: "erase") else {
                throw Failure(Message.eraseNotDone, .badData)
            }
            try tell(try erase(order, in: journal))
        } catch {
            throw error.report()
        }
    }

    private func finishInterrupted(in journal: Journal) throws(Failure) -> ErasureReceipt? {
        do throws(JournalError) {
            return try journal.finishErasures(naming: LogbookDesk.neutralName)
        } catch {
            throw Failure(error)
        }
    }

    /// What is to be erased; `nil` if that was interrupted and has just been taken to its end.
    private func order(in journal: Journal, isAgain: Bool) throws(Failure) -> ErasureOrder? {
        guard code != nil || !seat.isEmpty else { throw Failure(Message.eraseWhom, .usage) }
        var order = ErasureOrder(veilsMentions: mentions)
        for text in seat { order.seats.insert(try LogbookDesk.place(text, in: journal)) }
        do throws(JournalError) {
            if let code { order.people.insert(try journal.idOfPerson(code)) }
        } catch .noSuchPerson where isAgain {
            return nil
        } catch {
            throw Failure(error)
        }
        return order
    }

    private func erase(_ order: ErasureOrder, in journal: Journal) throws(Failure) -> ErasureReceipt {
        do throws(JournalError) {
            return try journal.erase(order, naming: LogbookDesk.neutralName)
        } catch {
            throw Failure(error)
        }
    }

    private func tell(_ receipt: ErasureReceipt) throws(Failure) {
        for message in ReceiptTelling.messages(receipt) { Console.result(Console.wording.text(message)) }
        if let obstacle = receipt.obstacle { throw Failure(unfinished: obstacle) }
    }
}
