public import Wording
public import Workshop

/// What time says: a signal and never a lock; nothing ends by itself.
public struct TimeSignal: Hashable, Sendable {
    /// When it is to be given.
    public let due: Instant
    /// What is said; nothing that only one person may know.
    public let message: Message

    public init(due: Instant, message: Message) {
        self.due = due
        self.message = message
    }

    /// The signals of a moment, the earliest first; none where no clock runs.
    ///
    /// While a situation is played they stay when they are due; of a pitch, the clock that everybody sees tells it then.
    static func all(in session: Session, at now: Instant) -> [TimeSignal] {
        let (scene, time) = (session.view(for: .facilitator).scene, session.time(at: now))
        func signal(in milliseconds: Int64, _ message: Message) -> TimeSignal {
            TimeSignal(due: Instant(milliseconds: now.milliseconds + milliseconds), message: message)
        }
        if case .rolePlay(let play) = scene {
            guard let phase = play.phase, phase.clock.runningSince != nil else { return [] }
            let elapsed = phase.clock.elapsed(until: time)
            let injects = play.injects.compactMap { inject in
                inject.due.map { due in
                    signal(in: due - elapsed, .playInjectDue(inject: RolePlayTelling.inject(inject, in: play)))
                }
            }
            let end = signal(in: Int64(phase.minutes) * 60_000 - elapsed, .playTimeIsUp)
            return ([end] + injects).sorted { $0.due < $1.due }
        }
        guard let left = scene.timeLeft(at: time), left > 0 else { return [] }
        if case .pitchPractice(let practice) = scene, practice.stage == .preparing {
            return [signal(in: left, .practiceReadyTimeIsUp)]
        }
        return [signal(in: left, .timeIsUp)]
    }
}
