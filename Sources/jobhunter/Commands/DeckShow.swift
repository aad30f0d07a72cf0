import ArgumentParser
import Content
import ContentFiles
import Presentation
import Wording
import Workshop

/// `jobhunter deck show`.
struct DeckShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Console.text(.aboutDeckShow)
    )

    @Argument(help: ArgumentHelp(.optDeckShowDeck, value: .valueDeck))
    var deck: String

    @Flag(help: ArgumentHelp(.optDeckShowJson))
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(LibraryError<Deck>) {
            let loaded = try places.library.find(deck)
            if json {
                Console.result(DeckWriter.file(loaded.item))
            } else {
                show(loaded.item)
            }
        } catch {
            throw Failure(error).report()
        }
    }

    private func show(_ deck: Deck) {
        for message in DeckTelling.cards(of: deck) {
            Console.result(message)
        }
    }
}
