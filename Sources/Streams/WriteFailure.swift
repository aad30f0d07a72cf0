import Foundation

/// Why bytes could not be written, as the system's number of the error.
public struct WriteFailure: Error, Hashable, Sendable {
    /// The number of the error.
    public let number: Int32

    public init(number: Int32) {
        self.number = number
    }

    /// Whether nobody reads any more, as when `head` has seen enough; nothing need be said then.
    public var isReaderGone: Bool { number == EPIPE }

    /// The system's words for it, in English.
    public var reason: String { String(cString: strerror(number)) }
}
