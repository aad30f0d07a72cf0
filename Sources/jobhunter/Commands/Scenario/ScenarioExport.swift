import ArgumentParser
import Content
import ContentFiles
import Files
import Foundation
import StoryImport
import Wording
import Workshop

/// `jobhunter scenario export`.
struct ScenarioExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a branching scenario in the format of another program.",
        discussion: "Twee 3 can be opened in Twine, where it plays as a SugarCube story, and imported again."
    )

    @Argument(help: "The scenario: its id, or a file.")
    var scenario: String

    @Flag(help: "As Twee 3.")
    var twee = false

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it instead of standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var places: Places

    func validate() throws {
        if !twee { throw ValidationError("Say the format: --twee.") }
    }

    func run() throws {
        do throws(Failure) {
            let loaded: ScenarioLibrary.Loaded
            do throws(LibraryError<Scenario>) {
                loaded = try places.scenarios.find(scenario)
            } catch {
                throw Failure(error)
            }
            guard case .story(let story) = loaded.item else {
                throw Failure(Message.scenarioExportRolePlay(id: loaded.item.id), .badData)
            }
            try write(TweeWriter.file(story))
        } catch {
            throw error.report()
        }
    }

    private func write(_ bytes: [UInt8]) throws(Failure) {
        guard let output, output != "-" else { return Console.result(bytes) }
        let url = URL(fileURLWithPath: output)
        do throws(FileError) {
            try OwnFile.write(bytes, to: url.path, replacing: false, for: .everyone)
        } catch {
            throw Failure(error)
        }
        Console.result(Console.wording.text(Message.fileWritten(path: url.path)))
    }
}
