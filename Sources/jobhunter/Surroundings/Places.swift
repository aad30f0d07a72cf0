import ArgumentParser
import Content
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

    /// The folder of the record and of a person's own decks.
    var data: URL {
        let environment = ProcessInfo.processInfo.environment
        if let folder = dataFolder ?? environment["JOBHUNTER_HOME"].flatMap({ $0.isEmpty ? nil : $0 }) {
            return URL(fileURLWithPath: folder, isDirectory: true)
        }
        // The XDG Base Directory Specification has relative paths ignored.
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
            return URL(fileURLWithPath: base, isDirectory: true).appendingPathComponent("jobhunter")
        }
        return FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share/jobhunter")
    }

    /// The decks: a person's own first, then those that came with the program.
    var library: DeckLibrary {
        DeckLibrary(folders: [ownDecks] + (Self.bundled.map { [$0] } ?? []))
    }

    /// The folder of a person's own decks.
    var ownDecks: String { data.appendingPathComponent("CardDecks").path }

    /// The folder of the decks that came with the program.
    ///
    /// Installed, it lies in `share/jobhunter` beside the program's `bin`; in a checkout, above the build folder.
    private static var bundled: String? {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        var folder = program.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appendingPathComponent("share/jobhunter/CardDecks")
        if isDeckFolder(installed) { return installed.path }
        while folder.path != "/" {
            let decks = folder.appendingPathComponent("CardDecks")
            if isDeckFolder(decks) { return decks.path }
            folder.deleteLastPathComponent()
        }
        return nil
    }

    private static func isDeckFolder(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("deck.schema.json").path)
    }
}
