import ArgumentParser
import Content
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
        guard let bytes = DeckTemplate.file(id: id, schemaAddress: nil) else {
            throw Failure(Message(.deckNewBadID), .badData).report()
        }
        let file =
            output.map { URL(fileURLWithPath: $0) }
            ?? places.data.appendingPathComponent("CardDecks").appendingPathComponent("\(id).json")
        guard !FileManager.default.fileExists(atPath: file.path) else {
            throw Failure(Message(.deckNewExists, ["path": .text(file.path)]), .cannotCreate).report()
        }
        do {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file, options: .withoutOverwriting)
        } catch {
            throw Failure(Message(.deckNewFailed, ["path": .text(file.path)]), .cannotCreate).report()
        }
        Console.result(Console.wording.text(Message(.deckNewMade, ["path": .text(file.path)])))
    }
}
