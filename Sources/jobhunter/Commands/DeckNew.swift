import ArgumentParser
import ContentFiles
import Files
import Foundation
import Wording

/// `jobhunter deck new`.
struct DeckNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a deck of your own: a small valid file that explains itself.",
        discussion: "It goes into the folder CardDecks of the data folder, where every command finds it by its id."
    )

    @Argument(help: "Its id: small letters, digits and single hyphens, such as kitchen-team.")
    var id: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it instead.", valueName: "file"))
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
        Console.result(Console.wording.text(Message.deckNewMade(path: file.path)))
    }
}
