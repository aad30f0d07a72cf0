public import RecordFormat

/// The first thing in the record of a session that cannot be trusted, and with it all that follows.
public enum Damage: Error, Hashable, Sendable {
    /// The header cannot be read.
    case header(RecordFault)
    /// The header is not the one the record began with, or is another session's.
    case headerChanged
    /// An event cannot be read.
    case event(Int, RecordFault)
    /// An event is not the one that was written: a checksum differs.
    case eventChanged(Int)
    /// An event is missing; others follow it.
    case eventMissing(Int)
    /// The record ends after an event although more were written.
    case cutOff(after: Int, written: Int)

    /// The number of the last event that can be trusted.
    public var lastGood: Int {
        switch self {
        case .header, .headerChanged: 0
        case .event(let number, _), .eventChanged(let number), .eventMissing(let number): number - 1
        case .cutOff(let number, _): number
        }
    }
}
