import Synchronization
public import Workshop

/// A clock that shows what it was set to.
public final class SetClock: Sendable {
    private let shown = Mutex(Instant(milliseconds: 0))

    public init() {}

    /// What it shows.
    public var now: Instant { shown.withLock { $0 } }

    /// Sets it.
    public func set(_ instant: Instant) {
        shown.withLock { $0 = instant }
    }
}
