public import Diagnostics
public import JSONText

/// The first thing that keeps a record from being read, and where it stands.
public struct RecordFault: Error, Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// The way to the value in its JSON text; in a file of lines, in its line.
    public let path: JSONPath
    /// The byte where the value stands in the text.
    public let offset: Int
    /// The number of the event it is in, where that is known.
    public let event: Int?

    public init(_ kind: Kind, path: JSONPath = .root, offset: Int = 0, event: Int? = nil) {
        self.kind = kind
        self.path = path
        self.offset = offset
        self.event = event
    }

    /// A fault of one value.
    init(_ kind: Kind, at value: JSONValue) {
        self.init(kind, path: value.path, offset: value.range.lowerBound)
    }

    /// The ways a record can be unreadable.
    public enum Kind: Hashable, Sendable {
        /// The text is no JSON.
        case syntax(JSONSyntaxError)
        /// A key is missing in this object.
        case missingKey(String)
        /// A key stands here that means nothing.
        case unknownKey(String)
        /// A value of another kind is needed.
        case wrongKind(needed: JSONKind, found: JSONKind)
        /// The number has a point or an exponent, or is too large for 64 bits.
        case notWhole(String)
        /// A number is outside its range.
        case outOfRange(Int, ClosedRange<Int>)
        /// The word is none of those allowed here.
        case unknownWord(String, allowed: [String])
        /// There is no such type of event.
        case unknownType(String)
        /// The text is no day of the calendar, such as `2026-12-24`.
        case notADay(String)
        /// A text is empty where it names something.
        case emptyID
        /// A seat has the name of another actor.
        case reservedSeat(String)
        /// The id of a session is not 1 to 64 small letters, digits and hyphens with no hyphen in front.
        case unusableSessionID(String)
        /// The seed is no whole number from 0 to 2^64 − 1.
        case notASeed(String)
        /// The reader of a deck, a scenario, a guide or rules refuses it.
        case content(Complaint)
        /// A list that needs an element has none.
        case emptyList
        /// The document is of another kind or version.
        case unknownSchema(String)
        /// The events are written in a format this program does not read.
        case unknownFormat(Int)
        /// The events are not numbered from 1 without gaps.
        case wrongNumber(Int, expected: Int)
    }

    /// The same fault in a text that begins at another offset, with the number of its event if that was not known.
    func moved(by distance: Int, event number: Int? = nil) -> RecordFault {
        RecordFault(kind, path: path, offset: offset + distance, event: event ?? number)
    }
}
