import Wording
import Workshop

/// Days as they are typed.
enum Days {
    /// The first moment of a day.
    static func beginning(of text: String) throws(Failure) -> Instant {
        guard let instant = Clock.beginning(ofDay: text) else {
            throw Failure(Message(.refusedDay, ["text": .text(text)]), .badData)
        }
        return instant
    }
}
