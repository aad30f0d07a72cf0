import ArgumentParser
import ContentFiles
import Files
import Foundation
import Wording

/// `jobhunter deck new`.
struct DeckNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Console.text(.aboutDeckNew),
        discussion: Console.text(.moreDeckNew)
    )

    @Argument(help: ArgumentHelp(.optDeckNewId, value: .valueId))
    var id: String

    @Option(name: .shortAndLong, help: ArgumentHelp(.optOutputInstead, value: .valueFile))
    var output: String?

    @OptionGroup var places: Places

    func run() throws {
        let bytes = try Template.deck.begin(id: id, otherwise: .deckNewBadID)
        let file =
            output.map { URL(fileURLWithPath: $0) }
            ?? places.data.appendingPathComponent("CardDecks").appendingPathComponent("\(id).json")
        do throws(FileError) {
            try OwnFile.write(bytes, to: file.path, replacing: false, for: .everyone)
        } catch {
            throw Failure(error).report()
        }
        Console.result(.deckNewMade(path: file.path))
    }
}
