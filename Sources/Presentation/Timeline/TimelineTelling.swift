public import Wording
public import Workshop

/// How moments of a recorded session are told.
public enum TimelineTelling {
    /// A moment on one line: the time, the step, and whether it was undone.
    ///
    /// - Parameters:
    ///   - moment: The moment.
    ///   - time: Its time of day, as people write it.
    public static func line(_ moment: Timeline.Moment, time: String) -> Message {
        moment.isUndone
            ? Message.timelineUndoneLine(time: time, step: moment.step) : .timelineLine(time: time, step: moment.step)
    }

    /// A moment on one line, with the number it is named by.
    public static func numbered(_ moment: Timeline.Moment, time: String) -> Message {
        Message.sessionEvent(
            number: moment.number,
            time: time,
            text: moment.isUndone ? Message.timelineUndone(step: moment.step) : moment.step
        )
    }

    /// What everybody could see at a moment.
    public static func situation(of session: Session) -> [Message] {
        Announcer(session: session).situation()
    }
}
