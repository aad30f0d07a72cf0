import ArgumentParser
import Content
import ContentFiles
import Files
import Foundation
import Wording

/// Where the program finds its content and keeps its data.
struct Places: ParsableArguments {
    @Option(
        name: .customLong("data-dir"),
        help: ArgumentHelp(
            .optPlacesDataFolder,
            discussion: .morePlaces,
            value: .valueFolder
        )
    )
    var dataFolder: String?

    /// The folder of the record and of a person's own decks, scenarios and guides.
    var data: URL {
        let environment = ProcessInfo.processInfo.environment
        if let folder = dataFolder ?? environment["JOBHUNTER_HOME"].flatMap({ $0.isEmpty ? nil : $0 }) {
            return URL(fileURLWithPath: folder, isDirectory: true)
        }
        // The XDG Base Directory Specification has relative paths ignored.
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
            return URL(fileURLWithPath: base, isDirectory: true).appendingPathComponent("jobhunter")
        }
        return URL(fileURLWithPath: Home.folder(in: environment), isDirectory: true).appendingPathComponent(
            ".local/share/jobhunter"
        )
    }

    /// The folder as it is to be typed again, for a command in this window.
    var dataOption: String {
        dataFolder.map { " --data-dir \(ShellWord.quoted($0))" } ?? ""
    }

    /// What is typed in another window, wherever that stands, to show the table there.
    var tableCommand: String {
        let isNamed = dataFolder != nil || ProcessInfo.processInfo.environment["JOBHUNTER_HOME"]?.isEmpty == false
        return "jobhunter table" + (isNamed ? " --data-dir \(ShellWord.quoted(data.path))" : "")
    }

    /// The decks: a person's own first, then those that came with the program.
    var library: DeckLibrary { DeckLibrary(folders: folders("CardDecks")) }

    /// The folder of a person's own decks.
    var ownDecks: String { own("CardDecks") }

    /// The scenarios: a person's own first, then those that came with the program.
    var scenarios: ScenarioLibrary { ScenarioLibrary(folders: folders("Scenarios")) }

    /// The guides for debriefings: a person's own first, then those that came with the program.
    var guides: GuideLibrary { GuideLibrary(folders: folders("Guides")) }

    private func own(_ name: String) -> String { data.appendingPathComponent(name).path }

    private func folders(_ name: String) -> [String] { [own(name), BundledContent.folder(name)] }
}
