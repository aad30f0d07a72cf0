import Foundation
import Presentation
import Wording
import Workshop

/// The clock, and words made from it.
enum Clock {
    static let now: @Sendable () -> Instant = {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// Milliseconds that nobody can set and that stand while the computer sleeps.
    static let stopwatch: @Sendable () -> Int64 = {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The local day of an instant, as ISO 8601 writes it.
    static func day(of instant: Instant) -> String {
        formatted(instant, "yyyy-MM-dd")
    }

    /// The local day and minute of an instant.
    static func minute(of instant: Instant) -> String {
        formatted(instant, "yyyy-MM-dd HH:mm")
    }

    /// The local day and minute of an instant, as people say it.
    static func dayAndMinute(of instant: Instant, seenFrom now: Instant) -> Message {
        let calendar = Calendar(identifier: .gregorian)
        let days = [instant, now].map { moment in
            calendar.startOfDay(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
        }
        let daysAgo = calendar.dateComponents([.day], from: days[0], to: days[1]).day ?? 0
        return ResumeTelling.moment(formatted(instant, "HH:mm"), on: day(of: instant), daysAgo: daysAgo)
    }

    /// The local time of an instant, to the second.
    static func second(of instant: Instant) -> String {
        formatted(instant, "HH:mm:ss")
    }

    /// The first moment of a day where the program runs.
    static func beginning(of day: CalendarDay) -> Instant {
        let calendar = Calendar(identifier: .gregorian)
        let components = DateComponents(year: day.year, month: day.month, day: day.day)
        let date = calendar.date(from: components) ?? .distantPast
        return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
    }

    /// The first moment of the day after the day of an instant.
    static func nextDay(after instant: Instant) -> Instant {
        let calendar = Calendar(identifier: .gregorian)
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        let next = calendar.date(byAdding: .day, value: 1, to: calendar.startOfDay(for: date)) ?? date
        return Instant(milliseconds: Int64(next.timeIntervalSince1970 * 1000))
    }

    /// The same day some months later, or the last of that month if it has no such day.
    static func months(_ count: Int, after instant: Instant) -> Instant {
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        let later = Calendar(identifier: .gregorian).date(byAdding: .month, value: count, to: date) ?? date
        return Instant(milliseconds: Int64(later.timeIntervalSince1970 * 1000))
    }

    private static func formatted(_ instant: Instant, _ format: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = format
        return formatter.string(from: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }
}
