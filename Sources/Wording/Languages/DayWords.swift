/// The words by which people name a day in one language, all in small letters.
public struct DayWords: Hashable, Sendable {
    /// This day.
    public let today: Set<String>
    /// The one after it.
    public let tomorrow: Set<String>
    /// The one before it.
    public let yesterday: Set<String>
    /// The days of the week from Monday on, each with all it is called.
    public let weekdays: [Set<String>]
    /// The months from January on, each with all it is called.
    public let months: [Set<String>]
    /// Small numbers.
    public let numbers: [String: Int]
    /// What a day, a week, a month and a year are called, one or several of them.
    public let units: [String: Unit]
    /// What stands before the one to come: "next week".
    public let next: Set<String>
    /// What stands before the one now: "this Friday".
    public let this: Set<String>
    /// Words that add nothing: "in", "on", "by", "the".
    public let fillers: Set<String>
    /// What may follow the number of a day: "24th".
    public let ordinals: [String]

    /// A stretch of the calendar.
    public enum Unit: Hashable, Sendable {
        /// A day.
        case day
        /// Seven days.
        case week
        /// A month.
        case month
        /// Twelve months.
        case year
    }

    /// English.
    public static let english = DayWords(
        today: ["today", "tonight"],
        tomorrow: ["tomorrow"],
        yesterday: ["yesterday"],
        weekdays: [
            ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thur", "thurs"],
            ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
        ],
        months: [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"],
            ["november", "nov"], ["december", "dec"],
        ],
        numbers: [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        ],
        units: [
            "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month,
            "months": .month, "year": .year, "years": .year,
        ],
        next: ["next"],
        this: ["this", "coming"],
        fillers: ["in", "on", "by", "the", "of", "until", "till", "before"],
        ordinals: ["st", "nd", "rd", "th"]
    )
}
