import ArgumentParser
import ContentFiles
import Files
import Foundation
import Wording

/// `jobhunter scenario new`.
struct ScenarioNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a scenario of your own: a small valid file that explains itself.",
        discussion: "In the folder Scenarios of the data folder every command finds it by its id."
    )

    /// The kinds by the words of the file format.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case roleplay
        case branching

        var template: Template {
            switch self {
            case .roleplay: .roleplay
            case .branching: .branching
            }
        }
    }

    @Argument(help: "For a group (roleplay) or for one person (branching).")
    var kind: Kind

    @Argument(help: "The file to write, such as late-bus.json; its name becomes the id.")
    var file: String

    func run() throws {
        let url = URL(fileURLWithPath: file.hasSuffix(".json") ? file : file + ".json")
        let id = url.deletingPathExtension().lastPathComponent
        let bytes = try kind.template.begin(id: id, otherwise: .scenarioNewBadName)
        do throws(FileError) {
            try OwnFile.write(bytes, to: url.path, replacing: false, for: .everyone)
        } catch {
            throw Failure(error).report()
        }
        Console.result(Console.wording.text(Message.scenarioNewMade(path: url.path)))
    }
}
