import ArgumentParser
import Journal
import Wording
import Workshop

/// `jobhunter person erase`.
struct PersonErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: Console.text(.aboutPersonErase),
        discussion: Console.text(.morePersonErase)
    )

    @Argument(help: ArgumentHelp(.optPersonEraseCode, value: .valueCode))
    var code: String?

    @Option(
        help: ArgumentHelp(
            .optPersonEraseSeat,
            value: .valueSessionSeat
        )
    )
    var seat: [String] = []

    @Flag(help: ArgumentHelp(.optPersonEraseMentions))
    var mentions = false

    @Flag(help: ArgumentHelp(.optPersonEraseFinish))
    var finish = false

    @Flag(help: ArgumentHelp(.optPersonEraseYes))
    var yes = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let journal = try LogbookDesk(places: places).change { journal throws(JournalError) in journal }
            let interrupted = try finishInterrupted(in: journal)
            if let interrupted { try tell(interrupted) }
            if finish {
                if interrupted == nil { Console.message(.eraseNothingLeft) }
                return
            }
            guard let order = try order(in: journal, isAgain: interrupted.map { $0.people > 0 } ?? false) else {
                return
            }
            guard yes || Confirmation.isGiven(.eraseAsk, word: "erase") else {
                throw Failure(.eraseNotDone, .badData)
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
        guard code != nil || !seat.isEmpty else { throw Failure(.eraseWhom, .usage) }
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
        for message in ReceiptTelling.messages(receipt) { Console.result(message) }
        if let obstacle = receipt.obstacle { throw Failure(unfinished: obstacle) }
    }
}
