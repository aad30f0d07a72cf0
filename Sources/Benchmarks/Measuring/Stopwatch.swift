import Foundation

/// Measures how long something takes.
enum Stopwatch {
    /// Seconds of processor time this process spends on it, which other programs on a shared machine hardly change.
    static func processor(_ body: () throws -> Void) rethrows -> Double {
        try seconds(CLOCK_PROCESS_CPUTIME_ID, body)
    }

    /// Seconds that pass, for what waits for a disk or another process.
    static func wall(_ body: () throws -> Void) rethrows -> Double {
        try seconds(CLOCK_MONOTONIC, body)
    }

    private static func seconds(_ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
        let start = now(clock)
        try body()
        return now(clock) - start
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
