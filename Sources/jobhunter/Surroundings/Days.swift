import Presentation
import Workshop

/// Days as they are typed.
enum Days {
    /// How days are read where the program runs.
    static let reader = DayReader { CalendarDay(Clock.day(of: Clock.now())) }

    /// The first moment of a day.
    static func beginning(of text: String, _ direction: DayReader.Direction) throws(Failure) -> Instant {
        do throws(DayReader.Fault) {
            return Clock.beginning(of: try reader.read(text, direction))
        } catch {
            throw Failure(DayReader.message(error), .badData)
        }
    }
}
