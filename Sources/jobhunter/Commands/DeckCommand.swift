import ArgumentParser

/// `jobhunter deck`: everything about card decks.
struct DeckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deck",
        abstract: "List, read, check and begin card decks.",
        subcommands: [DeckList.self, DeckShow.self, DeckCheck.self, DeckNew.self]
    )
}
