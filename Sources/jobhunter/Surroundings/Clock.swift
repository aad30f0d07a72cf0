import Foundation
import Workshop

/// The clock, and words made from it.
enum Clock {
    static let now: @Sendable () -> Instant = {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// The local day of an instant, as ISO 8601 writes it.
    static func day(of instant: Instant) -> String {
        formatted(instant, "yyyy-MM-dd")
    }

    /// The local day and minute of an instant.
    static func minute(of instant: Instant) -> String {
        formatted(instant, "yyyy-MM-dd HH:mm")
    }

    /// The local time of an instant, to the second.
    static func second(of instant: Instant) -> String {
        formatted(instant, "HH:mm:ss")
    }

    private static func formatted(_ instant: Instant, _ format: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = format
        return formatter.string(from: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }
}
