import ArgumentParser
import Content
import ContentFiles
import Foundation
import Reports
import Wording
import Workshop

/// `jobhunter print cards`.
struct PrintCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: Console.text(.aboutPrintCards)
    )

    @Option(help: ArgumentHelp(.optPrintCardsDeck, value: .valueDeck))
    var deck = "everyday-work"

    @OptionGroup var delivery: Delivery

    @OptionGroup var places: Places

    func run() throws {
        do throws(Failure) {
            let deck = try chosen()
            let page = CardSheets(of: deck, in: Console.wording).html()
            try delivery.deliver(page: page, name: "cards-\(deck.id)", in: places.data.appendingPathComponent("print"))
        } catch {
            throw error.report()
        }
    }

    private func chosen() throws(Failure) -> Deck {
        do throws(LibraryError<Deck>) {
            return try places.library.find(deck).item
        } catch {
            throw Failure(error)
        }
    }
}
