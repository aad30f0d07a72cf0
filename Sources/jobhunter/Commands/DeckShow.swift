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
        abstract: "Read the cards of a deck."
    )

    @Argument(help: "The deck: its id, or a file.")
    var deck: String

    @Flag(help: "As a deck file, for programs.")
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
        let wording = Console.wording
        for message in DeckTelling.cards(of: deck) {
            Console.result(wording.text(message))
        }
    }
}
