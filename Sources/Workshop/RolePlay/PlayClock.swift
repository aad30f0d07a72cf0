/// A clock that stands and runs: the time played is what it shows, and frozen time does not count.
public struct PlayClock: Hashable, Sendable {
    /// Milliseconds shown before it last started.
    private(set) var shown: Int64 = 0
    /// When it last started; `nil` while it stands.
    public private(set) var runningSince: SessionTime?

    /// Milliseconds shown at a moment.
    public func elapsed(until now: SessionTime) -> Int64 {
        shown + (runningSince.map { now.elapsed(since: $0) } ?? 0)
    }

    mutating func start(at now: SessionTime) {
        if runningSince == nil { runningSince = now }
    }

    mutating func stop(at now: SessionTime) {
        shown = elapsed(until: now)
        runningSince = nil
    }
}
