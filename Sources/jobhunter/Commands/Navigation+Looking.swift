import Screens
import TerminalKit
import Wording
import Workshop

extension Navigation {
    /// Shows what was recorded, and goes on with what was chosen there; says whether to go on home.
    mutating func lookAtRecords() -> Bool {
        let model = RecordsModel(
            record: RecordKeeper(data: workshop.places.data, voices: settings.voices),
            wording: settings.wording,
            preferences: stage.preferences,
            time: Clock.second(of:)
        )
        let terminal = stage.terminal
        switch MainActor.assumeIsolated({ RecordsHost.run(model, on: terminal) }) {
        case .resume(let id):
            lead { workshop, stage throws(Failure) in try workshop.resume(id, on: stage) }
            return true
        case .back: return true
        case nil: return false
        }
    }

    /// Shows the decks; says whether to go on home.
    func lookAtDecks() -> Bool {
        let shelf = workshop.places.shelf
        let model = LibraryModel(wording: settings.wording, preferences: stage.preferences) { shelf.entries() }
        let terminal = stage.terminal
        return MainActor.assumeIsolated { LibraryHost.run(model, on: terminal) } != nil
    }
}
