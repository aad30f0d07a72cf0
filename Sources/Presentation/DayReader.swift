public import Wording
public import Workshop

/// Reads a day as people say it: `2026-12-24`, `24/12/2026`, `24/12`, `24 December`, `friday`, `in two weeks`, `next week`.
///
/// Every place that asks for a day reads it with this, so that all understand the same. Where a day is written in
/// figures alone, the day of the month comes before the month.
public struct DayReader: Sendable {
    /// Where a day without a year, or a day of the week, is looked for.
    public enum Direction: Hashable, Sendable {
        /// From today on; a day before today is refused.
        case ahead
        /// Up to today.
        case back
    }

    /// Why a text is not taken as a day.
    public enum Fault: Error, Hashable, Sendable {
        /// It does not name a day.
        case notADay(String)
        /// It names this day, which is over.
        case isPast(CalendarDay)
    }

    private let words: DayWords
    private let today: @Sendable () -> CalendarDay?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - words: By which words days are named.
    ///   - today: The day it is where the program runs; with `nil` only whole dates are understood.
    public init(words: DayWords = .english, today: @escaping @Sendable () -> CalendarDay? = { nil }) {
        self.words = words
        self.today = today
    }

    /// Reads a day.
    public func read(_ line: String, _ direction: Direction) throws(Fault) -> CalendarDay {
        let today = today()
        let parts = parts(of: line)
        guard let day = whole(parts) ?? today.flatMap({ relative(parts, to: $0, direction) }) else {
            throw .notADay(line)
        }
        if direction == .ahead, let today, day < today { throw .isPast(day) }
        return day
    }

    /// What is wrong, in words.
    public static func message(_ fault: Fault) -> Message {
        switch fault {
        case .notADay(let line): Message.notADay(line: line)
        case .isPast(let day): Message.dayIsPast(day: telling(day))
        }
    }

    /// A day with its day of the week, so that whoever typed it hears what was understood.
    public static func telling(_ day: CalendarDay) -> Message {
        Message.dayTold(weekday: name(of: day.weekday), day: day.text)
    }

    private static func name(of weekday: CalendarDay.Weekday) -> Message {
        switch weekday {
        case .monday: Message.monday
        case .tuesday: Message.tuesday
        case .wednesday: Message.wednesday
        case .thursday: Message.thursday
        case .friday: Message.friday
        case .saturday: Message.saturday
        case .sunday: Message.sunday
        }
    }

    // MARK: Parts

    /// The figures and words of a line, without what adds nothing.
    private func parts(of line: String) -> [Part] {
        if let day = CalendarDay(line) { return [.date(day)] }
        let pieces = line.lowercased().split { " \t/.,-".contains($0) }.map(String.init)
        return pieces.filter { !words.fillers.contains($0) }.map(part)
    }

    private enum Part: Hashable {
        case date(CalendarDay)
        case number(Int, digits: Int)
        case month(Int)
        case word(String)
    }

    private func part(_ piece: String) -> Part {
        if let number = number(piece) { return .number(number, digits: piece.count) }
        for ordinal in words.ordinals where piece.hasSuffix(ordinal) {
            let figures = String(piece.dropLast(ordinal.count))
            if let number = number(figures) { return .number(number, digits: figures.count) }
        }
        if let month = words.months.firstIndex(where: { $0.contains(piece) }) { return .month(month + 1) }
        return .word(piece)
    }

    /// A number in plain figures, short enough for any part of a date.
    private func number(_ piece: String) -> Int? {
        guard (1...4).contains(piece.utf8.count), piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(piece)
    }

    // MARK: Dates

    /// Three parts at most say a day.
    private typealias Three = (Part?, Part?, Part?)

    /// The parts of a day, without the day of the week that may stand before a date and adds nothing to it.
    private func three(_ parts: [Part]) -> Three? {
        var parts = parts[...]
        if parts.count > 1, case .word(let word)? = parts.first, weekday(word) != nil { parts = parts.dropFirst() }
        guard let first = parts.popFirst() else { return nil }
        let rest = (parts.popFirst(), parts.popFirst())
        return parts.isEmpty ? (first, rest.0, rest.1) : nil
    }

    /// A date with its year.
    private func whole(_ parts: [Part]) -> CalendarDay? {
        switch three(parts) {
        case (.date(let day)?, nil, nil)?: day
        case (.number(let year, digits: 4)?, .number(let month, _)?, .number(let day, _)?)?:
            CalendarDay(year: year, month: month, day: day)
        case (.number(let day, _)?, .number(let month, _)?, .number(let year, let digits)?)?,
            (.number(let day, _)?, .month(let month)?, .number(let year, let digits)?)?,
            (.month(let month)?, .number(let day, _)?, .number(let year, let digits)?)?:
            full(year, digits).flatMap { CalendarDay(year: $0, month: month, day: day) }
        default: nil
        }
    }

    private func full(_ year: Int, _ digits: Int) -> Int? {
        switch digits {
        case 2: 2000 + year
        case 4: year
        default: nil
        }
    }

    /// A day seen from today.
    private func relative(_ parts: [Part], to today: CalendarDay, _ direction: Direction) -> CalendarDay? {
        switch three(parts) {
        case (.number(let day, _)?, .number(let month, _)?, nil)?, (.number(let day, _)?, .month(let month)?, nil)?,
            (.month(let month)?, .number(let day, _)?, nil)?:
            nearest(day, month, to: today, direction)
        case (.number(let count, _)?, .word(let unit)?, nil)?: adding(count, unit, to: today, direction)
        case (.word(let first)?, .word(let second)?, nil)?:
            if let count = words.numbers[first] {
                adding(count, second, to: today, direction)
            } else if words.next.contains(first) {
                following(second, today)
            } else if words.this.contains(first) {
                named(second, today, direction)
            } else {
                nil
            }
        case (.word(let word)?, nil, nil)?: named(word, today, direction)
        default: nil
        }
    }

    private func nearest(_ day: Int, _ month: Int, to today: CalendarDay, _ direction: Direction) -> CalendarDay? {
        // The last of February may be four years away, or eight around a century.
        let years = direction == .ahead ? Array(0...8) : Array(0...8).map { -$0 }
        return years.lazy.compactMap { CalendarDay(year: today.year + $0, month: month, day: day) }
            .first { direction == .ahead ? $0 >= today : $0 <= today }
    }

    private func adding(_ count: Int, _ unit: String, to today: CalendarDay, _ direction: Direction) -> CalendarDay? {
        let count = direction == .ahead ? count : -count
        return switch words.units[unit] {
        case .day: today.adding(days: count)
        case .week: today.adding(days: 7 * count)
        case .month: today.adding(months: count)
        case .year: today.adding(months: 12 * count)
        case nil: nil
        }
    }

    /// "Next week" is a week from today; "next Friday" is the Friday of the week after this one.
    private func following(_ word: String, _ today: CalendarDay) -> CalendarDay? {
        if let weekday = weekday(word) {
            return today.adding(days: 7 + weekday.rawValue - today.weekday.rawValue)
        }
        return adding(1, word, to: today, .ahead)
    }

    private func named(_ word: String, _ today: CalendarDay, _ direction: Direction) -> CalendarDay? {
        if words.today.contains(word) { return today }
        if words.tomorrow.contains(word) { return today.adding(days: 1) }
        if words.yesterday.contains(word) { return today.adding(days: -1) }
        guard let weekday = weekday(word) else { return nil }
        // Whoever means today says so: the name of its weekday is the one to come, or the last one.
        let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
        return today.adding(days: direction == .ahead ? ahead : (ahead == 7 ? -7 : ahead - 7))
    }

    private func weekday(_ word: String) -> CalendarDay.Weekday? {
        words.weekdays.firstIndex { $0.contains(word) }.flatMap(CalendarDay.Weekday.init)
    }
}
