import ArgumentParser
import Content
import ContentFiles
import Wording
import Workshop

/// `jobhunter deck check`.
struct DeckCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check decks: every complaint at once, with file, line and column.",
        discussion: "Leaves with 65 if a deck cannot be used; warnings alone leave with 0."
    )

    @Argument(help: "The decks: ids or files. All installed ones if none is named.")
    var decks: [String] = []

    @Option(help: ArgumentHelp("Whether so many people can be dealt full hands.", valueName: "number"))
    var people: Int?

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func validate() throws {
        guard let people, !(3...Roster.participantLimit).contains(people) else { return }
        throw ValidationError("--people goes from 3 to \(Roster.participantLimit).")
    }

    func run() throws {
        let check = FileCheck(decks, in: places.library, reading: { $0 }) {
            DeckReader.read($0, file: $1, for: people)
        }
        try check.tell(asJSON: json) { .deckCheckSummary(decks: $0, errors: $1, warnings: $2) }
    }
}
