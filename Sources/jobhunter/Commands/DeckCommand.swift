import ArgumentParser
import Wording

/// `jobhunter deck`: everything about card decks.
struct DeckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deck",
        abstract: Console.text(.aboutDeck),
        subcommands: [DeckList.self, DeckShow.self, DeckCheck.self, DeckNew.self]
    )
}
