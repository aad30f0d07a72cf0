import Wording
public import Workshop

/// A number of a report, exact, with what it counts.
public enum Measure: Hashable, Sendable {
    /// How many.
    case count(Int)
    /// How many out of how many.
    case share(Int, of: Int)
    /// An exact quotient, such as a mean level.
    case quotient(Fraction)
    /// A time in milliseconds, 0 or more.
    case time(Int64)
    /// A time out of another, in milliseconds.
    case timeShare(Int64, of: Int64)

    /// The number as people read it.
    var words: Message {
        switch self {
        case .count(let count): Message.reportNumber(number: .number(count))
        case .share(let part, let whole):
            Message.reportShare(part: part, whole: whole, percent: Self.percent(part, of: whole))
        case .quotient(let value):
            Message.reportNumber(number: .quotient(value.numerator, over: value.denominator))
        case .time(let milliseconds): Self.clock(milliseconds)
        case .timeShare(let part, let whole):
            Message.reportTimeShare(
                part: Self.clock(part),
                whole: Self.clock(whole),
                percent: Self.percent(Int(part), of: Int(whole))
            )
        }
    }

    /// The number as far as a bar needs it.
    var length: Double {
        switch self {
        case .count(let count): Double(count)
        case .share(let part, _): Double(part)
        case .quotient(let value): Double(value.numerator) / Double(value.denominator)
        case .time(let milliseconds), .timeShare(let milliseconds, _): Double(milliseconds)
        }
    }

    /// Minutes and seconds, the seconds rounded half up.
    private static func clock(_ milliseconds: Int64) -> Message {
        let seconds = Int(milliseconds / 1000) + (milliseconds % 1000 >= 500 ? 1 : 0)
        let rest = seconds % 60
        return Message.reportTime(minutes: seconds / 60, seconds: rest < 10 ? "0\(rest)" : String(rest))
    }

    /// Percent rounded half up; 0 of nothing.
    private static func percent(_ part: Int, of whole: Int) -> Int {
        guard whole > 0 else { return 0 }
        let (quotient, rest) = whole.dividingFullWidth(min(part, whole).multipliedFullWidth(by: 100))
        return quotient + (rest >= whole - rest ? 1 : 0)
    }
}
