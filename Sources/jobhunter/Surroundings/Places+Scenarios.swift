import Content
import Foundation

extension Places {
    /// The scenarios: a person's own first, then those that came with the program, which lie beside its decks.
    var scenarioLibrary: ScenarioLibrary {
        let own = data.appendingPathComponent("Scenarios").path
        let bundled = library.folders.dropFirst().map { decks in
            URL(fileURLWithPath: decks).deletingLastPathComponent().appendingPathComponent("Scenarios").path
        }
        return ScenarioLibrary(folders: [own] + bundled)
    }
}
