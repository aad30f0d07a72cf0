import ArgumentParser
import Content
import ContentFiles
import Files
import Foundation
import Reports
import Wording
import Workshop

/// `jobhunter scenario print`.
struct ScenarioPrint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Make what is handed out on paper: role cards, observation sheets, the facilitator's sheet.",
        discussion: """
            In Markdown. Without --output all sheets follow one another, each on a page of its own (form feed). With \
            --output each goes into a file of its own, so that no brief is printed on somebody else's paper.
            """
    )

    @Argument(help: "The scenario: its id, or a file.")
    var scenario: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Write each sheet into this folder.", valueName: "folder"))
    var output: String?

    @Flag(help: "Write over sheets that are there.")
    var replace = false

    @OptionGroup var places: Places

    func run() throws {
        let sheets: [ScenarioSheets.Sheet]
        do throws(LibraryError<Scenario>) {
            let printer = ScenarioSheets(in: Console.wording)
            switch try places.scenarios.find(scenario).item {
            case .rolePlay(let scenario): sheets = printer.sheets(of: scenario)
            case .story(let story): sheets = printer.sheets(of: story)
            }
        } catch {
            throw Failure(error).report()
        }
        guard let output else {
            return Console.result(Array(sheets.map(\.markdown).joined(separator: "\u{C}\n").utf8))
        }
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        let files = sheets.map { (folder.appendingPathComponent($0.name + ".md").path, Array($0.markdown.utf8)) }
        do throws(FileError) {
            // None is written where one may not be.
            for (path, _) in files { try OwnFile.ensureVacant(path, replacing: replace) }
            for (path, bytes) in files { try OwnFile.write(bytes, to: path, replacing: replace) }
        } catch {
            throw Failure(error, isReplacingOffered: true).report()
        }
        Console.result(Console.wording.text(Message.scenarioPrinted(count: sheets.count, path: output)))
    }
}
