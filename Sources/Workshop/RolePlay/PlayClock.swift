/// A clock that stands and runs: the time played is what it shows, and frozen time does not count.
public struct PlayClock: Hashable, Sendable {
    /// Milliseconds shown before it last started.
    private(set) var shown: Int64 = 0
    /// When it last started; `nil` while it stands.
    public private(set) var runningSince: Instant?

    /// Milliseconds shown at an instant; a clock that leaps to the end of time counts as far as numbers go.
    public func elapsed(until now: Instant) -> Int64 {
        let (sum, overflows) = shown.addingReportingOverflow(runningSince.map { now.elapsed(since: $0) } ?? 0)
        return overflows ? .max : sum
    }

    mutating func start(at now: Instant) {
        if runningSince == nil { runningSince = now }
    }

    mutating func stop(at now: Instant) {
        shown = elapsed(until: now)
        runningSince = nil
    }
}
