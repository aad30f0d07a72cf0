import ArgumentParser
import Content
import Files
import Foundation

/// Where the program finds its content and keeps its data.
struct Places: ParsableArguments {
    @Option(
        name: .customLong("data-dir"),
        help: ArgumentHelp(
            "The folder of the record.",
            discussion: "Otherwise JOBHUNTER_HOME, or jobhunter in the XDG data folder (~/.local/share).",
            valueName: "folder"
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

    /// The decks: a person's own first, then those that came with the program.
    var library: DeckLibrary {
        DeckLibrary(folders: folders(ownDecks, "CardDecks", marked: "deck.schema.json"))
    }

    /// The folder of a person's own decks.
    var ownDecks: String { data.appendingPathComponent("CardDecks").path }

    /// The scenarios: a person's own first, then those that came with the program.
    var scenarios: ScenarioLibrary {
        let own = data.appendingPathComponent("Scenarios").path
        return ScenarioLibrary(folders: folders(own, "Scenarios", marked: "scenario.schema.json"))
    }

    /// The guides for debriefings: a person's own first, then those that came with the program.
    var guides: GuideLibrary {
        let own = data.appendingPathComponent("Guides").path
        return GuideLibrary(folders: folders(own, "Guides", marked: "debrief.schema.json"))
    }

    private func folders(_ own: String, _ name: String, marked schema: String) -> [String] {
        [own] + (Self.bundled(name, marked: schema).map { [$0] } ?? [])
    }

    /// A folder of content that came with the program, known by the schema in it.
    ///
    /// Installed, it lies in `share/jobhunter` beside the program's `bin`; in a checkout, above the build folder.
    private static func bundled(_ name: String, marked schema: String) -> String? {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        func isMarked(_ folder: URL) -> Bool {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent(schema).path)
        }
        var folder = program.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appendingPathComponent("share/jobhunter/\(name)")
        if isMarked(installed) { return installed.path }
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent(name)
            if isMarked(candidate) { return candidate.path }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
