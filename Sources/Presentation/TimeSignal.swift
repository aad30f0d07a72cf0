public import Wording
public import Workshop

/// When the time of something is over, and what is said then; nothing ends by itself.
public struct TimeSignal: Hashable, Sendable {
    /// Milliseconds until then; above zero.
    public let milliseconds: Int64
    /// What is said.
    public let message: Message

    /// Creates a signal.
    public init(milliseconds: Int64, message: Message) {
        self.milliseconds = milliseconds
        self.message = message
    }
}

extension View {
    /// The signal that whatever is timed now waits for; `nil` where no clock runs, or its time is over already.
    public func timeSignal(at now: SessionTime) -> TimeSignal? {
        switch scene {
        case .game(let game):
            guard let pitch = game.current?.pitch, pitch.runningSince != nil else { return nil }
            return signal(after: pitch.seconds, spent: pitch.spoken(until: now), .timeIsUp)
        case .pitchPractice(let practice):
            guard let clock = practice.clock, clock.runningSince != nil else { return nil }
            let key: MessageKey = practice.stage == .preparing ? .practiceReadyTimeIsUp : .timeIsUp
            return signal(after: clock.seconds, spent: clock.spent(until: now), key)
        case .lobby, .rolePlay, .debrief, .story:
            return nil
        }
    }

    private func signal(after seconds: Int, spent: Int64, _ key: MessageKey) -> TimeSignal? {
        let left = Int64(seconds) * 1000 - spent
        return left > 0 ? TimeSignal(milliseconds: left, message: Message(key)) : nil
    }
}
