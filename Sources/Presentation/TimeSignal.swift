public import Wording
public import Workshop

/// When the time of something is over, and what is said then; nothing ends by itself.
public struct TimeSignal: Hashable, Sendable {
    /// Milliseconds until then; above zero.
    public let milliseconds: Int64
    /// What is said.
    public let message: Message

    public init(milliseconds: Int64, message: Message) {
        self.milliseconds = milliseconds
        self.message = message
    }
}

extension View {
    /// The signal that whatever is timed now waits for; `nil` where no clock runs, or its time is over already.
    public func timeSignal(at now: SessionTime) -> TimeSignal? {
        guard let left = scene.timeLeft(at: now), left > 0 else { return nil }
        var message = Message.timeIsUp
        if case .pitchPractice(let practice) = scene, practice.stage == .preparing { message = .practiceReadyTimeIsUp }
        return TimeSignal(milliseconds: left, message: message)
    }
}
