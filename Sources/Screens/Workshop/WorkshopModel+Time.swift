import Presentation
import TerminalKit
import Wording
import Workshop

extension WorkshopModel {
    /// Lets the time go on: a notice goes when it has stayed long enough.
    ///
    /// - Returns: Whether the bell is to ring, because just now the time of a pitch was over.
    mutating func timeGoesOn(to later: Instant) -> Bool {
        let wasOver = isPitchOver
        now = later
        if let notice, notice.end <= now { self.notice = nil }
        return preferences.bell && !wasOver && isPitchOver
    }

    /// Whether a pitch, given to the group or practised alone, goes on beyond its time, or getting ready for one does.
    private var isPitchOver: Bool { table.scene.timeLeft(at: session.time(at: now)).map { $0 <= 0 } ?? false }
}
