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

    /// Whether a pitch is being given beyond its time.
    private var isPitchOver: Bool {
        guard case .game(let game) = table.scene, let pitch = game.current?.pitch, pitch.runningSince != nil else {
            return false
        }
        return pitch.spoken(until: now) >= Int64(pitch.seconds) * 1000
    }
}
