import Foundation
import Screens
import TerminalKit
import Wording
import Workshop

extension WorkshopRun {
    /// Shows what was recorded or the decks, and then the first screen again.
    ///
    /// - Returns: What was decided then; `nil` if the program was ended from outside.
    func look(at decision: HomeModel.Decision?) throws(Failure) -> HomeModel.Decision? {
        switch decision {
        case .records:
            switch try lookAtRecords() {
            case .resume(let id): return .resume(id)
            case .back: return try decideAtHome()
            case nil: return nil
            }
        case .library: return try lookAtDecks() == nil ? nil : try decideAtHome()
        default: return decision
        }
    }

    private func lookAtRecords() throws(Failure) -> RecordsModel.Decision? {
        guard let terminal = try openTerminal() else { return nil }
        let model = RecordsModel(
            record: RecordKeeper(data: places.data, wording: wording),
            wording: wording,
            time: Clock.second(of:)
        )
        return MainActor.assumeIsolated {
            defer { terminal.close() }
            return RecordsHost.run(model, on: terminal)
        }
    }

    private func lookAtDecks() throws(Failure) -> LibraryModel.Decision? {
        guard let terminal = try openTerminal() else { return nil }
        let shelf = places.shelf
        let model = LibraryModel(wording: wording) { shelf.entries() }
        return MainActor.assumeIsolated {
            defer { terminal.close() }
            return LibraryHost.run(model, on: terminal)
        }
    }
}
