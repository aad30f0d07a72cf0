import ArgumentParser
import Content
import ContentFiles
import Wording
import Workshop

/// `jobhunter deck check`.
struct DeckCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Console.text(.aboutDeckCheck),
        discussion: Console.text(.moreDeckCheck)
    )

    @Argument(help: ArgumentHelp(.optDeckCheckDecks, value: .valueDecks))
    var decks: [String] = []

    @Option(help: ArgumentHelp(.optDeckCheckPeople, value: .valueNumber))
    var people: Int?

    @Flag(help: ArgumentHelp(.optJSON))
    var json = false

    @OptionGroup var places: Places

    func validate() throws {
        guard let people, !(3...Roster.participantLimit).contains(people) else { return }
        throw ValidationError(Console.text(.wrongPeople(most: Roster.participantLimit)))
    }

    func run() throws {
        let check = FileCheck(decks, in: places.library, reading: { $0 }) {
            DeckReader.read($0, file: $1, for: people)
        }
        try check.tell(asJSON: json) { .deckCheckSummary(decks: $0, errors: $1, warnings: $2) }
    }
}
