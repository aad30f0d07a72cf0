import ArgumentParser
import Content
import Presentation
import Wording
import Workshop

/// `jobhunter deck show`.
struct DeckShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Read the cards of a deck."
    )

    @Argument(help: "The deck: its id, or a file.")
    var deck: String

    @Flag(help: "As a deck file, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        do throws(DeckLibraryError) {
            let loaded = try places.library.deck(deck)
            if json {
                Console.result(DeckWriter.file(loaded.deck))
            } else {
                show(loaded.deck)
            }
        } catch {
            throw Failure(error).report()
        }
    }

    private func show(_ deck: Deck) {
        let wording = Console.wording
        for message in DeckTelling.cards(of: deck) {
            Console.result(wording.text(message))
        }
    }
}
