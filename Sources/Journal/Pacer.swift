import Workshop

/// Tells the time steadily from one event to the next, and finds where the computer's clock did not.
struct Pacer {
    /// The clock and the stopwatch part by a little in any case.
    private static let tolerance: Int64 = 2000

    private let clock: @Sendable () -> Instant
    private let stopwatch: (@Sendable () -> Int64)?
    private var began: Instant
    private var reading: Int64

    init(clock: @escaping @Sendable () -> Instant, stopwatch: (@Sendable () -> Int64)?) {
        self.clock = clock
        self.stopwatch = stopwatch
        began = clock()
        reading = stopwatch?() ?? 0
    }

    /// The time as the stopwatch has it.
    var now: Instant {
        guard let stopwatch else { return clock() }
        return Instant(milliseconds: began.milliseconds + stopwatch() - reading)
    }

    /// Where the time since the last event has a gap, because the computer slept or its clock was set.
    func gap() -> (began: Instant, ended: Instant)? {
        let (steady, shown) = (now, clock())
        let isGap = abs(shown.milliseconds - steady.milliseconds) > Self.tolerance
        return isGap ? (steady, shown) : nil
    }

    /// Goes on from an event that happened now.
    mutating func restart(at event: Instant) {
        began = event
        reading = stopwatch?() ?? 0
    }
}
