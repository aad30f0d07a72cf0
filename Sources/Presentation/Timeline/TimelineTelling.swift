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
        Message(
            moment.isUndone ? .timelineUndoneLine : .timelineLine,
            ["time": .text(time), "step": .message(moment.step)]
        )
    }

    /// A moment on one line, with the number it is named by.
    public static func numbered(_ moment: Timeline.Moment, time: String) -> Message {
        Message(
            .sessionEvent,
            [
                "number": .number(moment.number),
                "time": .text(time),
                "text": .message(
                    moment.isUndone ? Message(.timelineUndone, ["step": .message(moment.step)]) : moment.step
                ),
            ]
        )
    }

    /// What everybody could see at a moment.
    public static func situation(of session: Session) -> [Message] {
        Announcer(session: session).situation()
    }
}
