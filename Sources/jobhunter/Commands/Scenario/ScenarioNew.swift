import ArgumentParser
import ContentFiles
import Files
import Foundation
import Wording

/// `jobhunter scenario new`.
struct ScenarioNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Console.text(.aboutScenarioNew),
        discussion: Console.text(.moreScenarioNew)
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

    @Argument(help: ArgumentHelp(.optScenarioNewKind, value: .valueKind))
    var kind: Kind

    @Argument(help: ArgumentHelp(.optScenarioNewFile, value: .valueFile))
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
        Console.result(.scenarioNewMade(path: url.path))
    }
}
