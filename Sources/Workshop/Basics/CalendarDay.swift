/// A day of the calendar, as ISO 8601 writes it: `2026-12-24`.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The years a day can be of.
    public static let years = 1900...9999

    /// The day in ten characters.
    public let text: String

    /// Reads a day; `nil` for anything but four, two and two digits that name a day there is, from the year 1900 on.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Makes a day of its numbers; `nil` if there is no such day in the years that count.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.days(of: month, in: year)).contains(day)
        else { return nil }
        text = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
    }

    /// The day a moment falls on at Greenwich; `nil` outside the years that count.
    public init?(at instant: Instant) {
        let day = instant.milliseconds / 86_400_000 - (instant.milliseconds % 86_400_000 < 0 ? 1 : 0)
        guard let day = Int(exactly: day) else { return nil }
        self.init(number: day)
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    // MARK: Counting

    /// A day of the week, Monday first.
    public enum Weekday: Int, CaseIterable, Hashable, Sendable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// Which day of the week it is.
    public var weekday: Weekday {
        // The first day of 1970 was a Thursday.
        let place = (number + 3) % 7
        return Weekday(rawValue: place < 0 ? place + 7 : place) ?? .monday
    }

    /// The year.
    public var year: Int { part(0, 4) }
    /// The month, from 1 to 12.
    public var month: Int { part(5, 7) }
    /// The day of the month, from 1.
    public var day: Int { part(8, 10) }

    /// So many days later, or earlier; `nil` outside the years that count.
    public func adding(days: Int) -> CalendarDay? {
        let (sum, isTooFar) = number.addingReportingOverflow(days)
        return isTooFar ? nil : CalendarDay(number: sum)
    }

    /// The same day so many months later, or the last of that month if it has no such day.
    public func adding(months: Int) -> CalendarDay? {
        let (sum, isTooFar) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !isTooFar, Self.years.contains(sum / 12) else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        return CalendarDay(year: year, month: month, day: min(day, Self.days(of: month, in: year)))
    }

    /// Days since the first of 1970, by the rule of the Gregorian calendar, whose years begin in March here.
    private var number: Int {
        let year = month <= 2 ? self.year - 1 : self.year
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return year * 365 + year / 4 - year / 100 + year / 400 + ofYear - 719_468
    }

    private init?(number: Int) {
        // Far more days than the years that count; what is beyond must not overflow.
        guard (-100_000...4_000_000).contains(number) else { return nil }
        let days = number + 719_468
        let (era, ofEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: ofYear - (153 * shifted + 2) / 5 + 1
        )
    }

    private func part(_ from: Int, _ to: Int) -> Int {
        text.utf8.dropFirst(from).prefix(to - from).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
