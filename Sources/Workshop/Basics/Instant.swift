/// A moment in time, handed in from outside: the kernel has no clock.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// Milliseconds from `start` to this instant, never negative, so that a clock set back cannot unwind a timer.
    public func elapsed(since start: Instant) -> Int64 {
        max(0, milliseconds &- start.milliseconds)
    }
}
