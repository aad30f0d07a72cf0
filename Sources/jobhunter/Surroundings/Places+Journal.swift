import Foundation
import Journal
import Workshop

extension Places {
    /// All recorded sessions, the newest first; none where nothing was ever recorded.
    func sessions() throws(JournalError) -> [SessionSummary] {
        try Self.sessions(in: data)
    }

    /// All sessions recorded in a data folder, the newest first; none where nothing was ever recorded.
    static func sessions(in data: URL) throws(JournalError) -> [SessionSummary] {
        do throws(JournalError) {
            return try Journal.openExisting(in: data, clock: Clock.now).sessions()
        } catch {
            if case .missing = error { return [] }
            throw error
        }
    }
}

extension SessionSummary {
    /// Whether somebody can go on with it.
    var canBeResumed: Bool { events > 0 && !isClosed && damage == nil }
}
