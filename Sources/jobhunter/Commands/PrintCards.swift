import ArgumentParser
import Content
import ContentFiles
import Foundation
import Reports
import Workshop

/// `jobhunter print cards`.
struct PrintCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "The cards of a deck, nine to a page, 63 x 88 mm each, with marks where to cut."
    )

    @Option(help: ArgumentHelp("The deck: an id, or a file.", valueName: "deck"))
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
