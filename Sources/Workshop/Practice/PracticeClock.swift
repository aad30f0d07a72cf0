/// A clock that shows how long somebody speaks or gets ready; a signal and never a lock.
public struct PracticeClock: Hashable, Sendable {
    /// The time allowed in seconds, with what was added.
    public internal(set) var seconds: Int
    /// Milliseconds that went by before the clock last started.
    public private(set) var spent: Int64 = 0
    /// When the clock last started; `nil` while it stands.
    public private(set) var runningSince: Instant?

    /// Creates a clock that runs.
    init(seconds: Int, runningSince now: Instant) {
        self.seconds = seconds
        runningSince = now
    }

    /// Milliseconds that went by until an instant; a clock that leaps to the end of time counts as far as numbers go.
    public func spent(until now: Instant) -> Int64 {
        let (sum, overflows) = spent.addingReportingOverflow(runningSince.map { now.elapsed(since: $0) } ?? 0)
        return overflows ? .max : sum
    }

    mutating func stop(at now: Instant) {
        spent = spent(until: now)
        runningSince = nil
    }

    mutating func start(at now: Instant) {
        if runningSince == nil { runningSince = now }
    }
}
