/// A clock that shows how long somebody speaks or gets ready; a signal and never a lock.
public struct PracticeClock: Hashable, Sendable {
    /// The time allowed in seconds, with what was added.
    public internal(set) var seconds: Int
    /// Milliseconds that went by before the clock last started.
    public private(set) var spent: Int64 = 0
    /// When the clock last started; `nil` while it stands.
    public private(set) var runningSince: SessionTime?

    init(seconds: Int, runningSince now: SessionTime) {
        self.seconds = seconds
        runningSince = now
    }

    /// Milliseconds that went by until a moment.
    public func spent(until now: SessionTime) -> Int64 {
        spent + (runningSince.map { now.elapsed(since: $0) } ?? 0)
    }

    mutating func stop(at now: SessionTime) {
        spent = spent(until: now)
        runningSince = nil
    }

    mutating func start(at now: SessionTime) {
        if runningSince == nil { runningSince = now }
    }
}
