/// A moment on the session's own clock, which shows how long people have worked.
///
/// **Law 7: time is data.** Events carry it and nothing reads a clock; timers are signals and never locks. All clocks of a
/// session (of a pitch, a take, a practice) go by this one, so none of them runs while nothing runs.
public struct SessionTime: Hashable, Comparable, Sendable {
    /// When the first thing happened.
    public static let start = SessionTime(milliseconds: 0)

    /// Milliseconds worked by then; never negative.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = max(0, milliseconds)
    }

    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    public static func + (time: Self, milliseconds: Int64) -> Self {
        let (sum, overflows) = time.milliseconds.addingReportingOverflow(milliseconds)
        return SessionTime(milliseconds: overflows ? .max : sum)
    }

    /// Milliseconds worked from `start` to this moment, never negative.
    public func elapsed(since start: SessionTime) -> Int64 {
        max(0, milliseconds - start.milliseconds)
    }
}

/// Tells the session's own time from the times at which things happened in it.
struct Timekeeper: Hashable, Sendable {
    /// A longer time in which nothing was asked for was a break, unless time was taken meanwhile.
    private static let longestPause: Int64 = 30 * 60_000
    /// A longer one is no work whatever was going on: the computer slept, or its clock was set.
    private static let longestStep: Int64 = 6 * 60 * 60_000

    /// What the clock showed at the last event.
    private(set) var time = SessionTime.start
    private var last: Instant?
    private var isInterrupted = false

    /// What the clock shows.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - isTimed: Whether time has been taken since the last event.
    func time(at now: Instant, isTimed: Bool) -> SessionTime {
        guard let last, !isInterrupted else { return time }
        let step = now.elapsed(since: last)
        return step <= (isTimed ? Self.longestStep : Self.longestPause) ? time + step : time
    }

    /// Goes on to an event; `isTimed` says whether time was taken before it.
    mutating func pass(_ entry: Recorded, isTimed: Bool) {
        switch entry.event {
        case .takenUp: isInterrupted = false
        case .putDown:
            time = time(at: entry.at, isTimed: isTimed)
            isInterrupted = true
        default:
            time = time(at: entry.at, isTimed: isTimed)
            isInterrupted = false
        }
        last = entry.at
    }
}
