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
        abstract: Console.text(.aboutScenarioExport),
        discussion: Console.text(.moreScenarioExport)
    )

    @Argument(help: ArgumentHelp(.optScenario, value: .valueScenario))
    var scenario: String

    @Flag(help: ArgumentHelp(.optScenarioExportTwee))
    var twee = false

    @Option(name: .shortAndLong, help: ArgumentHelp(.optScenarioExportOutput, value: .valueFile))
    var output: String?

    @OptionGroup var places: Places

    func validate() throws {
        if !twee { throw ValidationError(Console.text(.wrongScenarioExport)) }
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
                throw Failure(.scenarioExportRolePlay(id: loaded.item.id), .badData)
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
        Console.result(.fileWritten(path: url.path))
    }
}
