public import Presentation
public import Wording
public import Workshop

/// Tells a recorded session once more, step by step, with the pauses it had.
public struct PlainReplay {
    /// When the next step is told.
    public enum Pace: Hashable, Sendable {
        /// So many times as fast as it was.
        case times(Double)
        /// When a line is typed.
        case lineByLine
    }

    private let timeline: Timeline
    private let wording: Wording
    private let pace: Pace
    private let input: any LineInput
    private let output: any LineOutput
    private let time: (Instant) -> String
    private let wait: (Duration) -> Void

    /// Creates a replay.
    ///
    /// - Parameters:
    ///   - timeline: The session.
    ///   - wording: The language spoken.
    ///   - pace: When the next step is told.
    ///   - input: Where the lines come from that ask for the next step.
    ///   - output: Where the steps are told.
    ///   - time: The time of day of an instant, as people write it.
    ///   - wait: Lets time go by.
    public init(
        of timeline: Timeline,
        in wording: Wording,
        pace: Pace,
        input: any LineInput,
        output: any LineOutput,
        time: @escaping (Instant) -> String,
        wait: @escaping (Duration) -> Void
    ) {
        self.timeline = timeline
        self.wording = wording
        self.pace = pace
        self.input = input
        self.output = output
        self.time = time
        self.wait = wait
    }

    /// Tells everything, or as much as is asked for.
    public func run() {
        if pace == .lineByLine { say(Message.replayStepHint) }
        var session = Session(header: timeline.header)
        for (place, moment) in timeline.moments.enumerated() {
            if place > 0, !awaitMoment(place) { return }
            session = timeline.session(at: place, from: session)
            for message in timeline.told(at: place, in: session) {
                say(Message.timelineLine(time: time(moment.at), step: message))
            }
        }
        say(timeline.moments.isEmpty ? Message.timelineEmpty : .replayEnd)
    }

    /// Waits until a moment is due; whether it is still wanted.
    private func awaitMoment(_ place: Int) -> Bool {
        switch pace {
        case .times(let factor):
            let pause = timeline.pause(before: place)
            if pause > 0 { wait(.milliseconds(Int64((Double(pause) / factor).rounded()))) }
            return true
        case .lineByLine:
            output.awaitAnswer()
            return input.nextLine(isSecret: false, reminder: nil) != .end
        }
    }

    private func say(_ message: Message) {
        output.write(wording.text(message))
    }
}
