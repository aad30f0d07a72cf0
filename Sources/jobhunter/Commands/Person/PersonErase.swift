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
            let receipt = finish ? try finished(in: journal) : try erased(in: journal)
            ReceiptTelling.messages(receipt).forEach { Console.result(Console.wording.text($0)) }
            if let obstacle = receipt.obstacle { throw Failure(unfinished: obstacle) }
        } catch {
            throw error.report()
        }
    }

    private func erased(in journal: Journal) throws(Failure) -> ErasureReceipt {
        guard code != nil || !seat.isEmpty else { throw Failure(Message(.eraseWhom), .badData) }
        var order = ErasureOrder(veilsMentions: mentions)
        for text in seat { order.seats.insert(try LogbookDesk.place(text, in: journal)) }
        do throws(JournalError) {
            if let code { order.people.insert(try journal.person(code).person.id) }
        } catch {
            throw Failure(error)
        }
        guard yes || Confirmation.isGiven(.eraseAsk, word: "erase") else {
            throw Failure(Message(.eraseNotDone), .badData)
        }
        do throws(JournalError) {
            return try journal.erase(order, naming: LogbookDesk.neutralName)
        } catch {
            throw Failure(error)
        }
    }

    private func finished(in journal: Journal) throws(Failure) -> ErasureReceipt {
        do throws(JournalError) {
            if let receipt = try journal.finishErasures(naming: LogbookDesk.neutralName) { return receipt }
        } catch {
            throw Failure(error)
        }
        throw Failure(Message(.eraseNothingLeft), .notThere)
    }
}
