public import Wording

/// How far a command has come through sessions, told once a second at most.
public struct ProgressTelling {
    private let count: Int
    private let stopwatch: () -> Int64
    private var toldAt: Int64
    private var place = 0

    /// Begins before the first of so many sessions.
    ///
    /// - Parameters:
    ///   - count: How many there are.
    ///   - stopwatch: Milliseconds that nobody can set.
    public init(through count: Int, stopwatch: @escaping () -> Int64) {
        self.count = count
        self.stopwatch = stopwatch
        toldAt = stopwatch()
    }

    /// Counts one more that was looked into; what to say of it, if a second has gone by since anything was said.
    public mutating func passOne() -> Message? {
        place += 1
        let now = stopwatch()
        guard now - toldAt >= 1000 else { return nil }
        toldAt = now
        return Message.lookedInto(place: place, count: count)
    }
}
