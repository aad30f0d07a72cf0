/// A stable textual name of a `Subject`, such as a card or a seat.
///
/// **Law 8: ids are words**, never positions, in commands, events and records, so that a record stays readable when a deck
/// is edited or people come and go. Inside the state they may be places in a table. The phantom parameter keeps a job's id from being used as a skill's.
public struct ID<Subject>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name itself, as it stands in files and records.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        text = value
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool {
        left.text < right.text
    }
}
