public import Wording
public import Workshop

/// What time says: a signal and never a lock; nothing ends by itself.
public struct TimeSignal: Hashable, Sendable {
    /// When it is to be given.
    public let due: Instant
    /// What is said.
    public let message: Message
    /// Whether it stays to be seen once it is due; what a clock shows that everybody sees does not.
    public let stays: Bool

    /// The signals of a moment, the earliest first; none where no clock runs.
    ///
    /// What is to happen to the players is the facilitator's business alone.
    static func all(in session: Session, for audience: Audience = .facilitator, at now: Instant) -> [TimeSignal] {
        let (scene, time) = (session.view(for: .facilitator).scene, session.time(at: now))
        func signal(in milliseconds: Int64, _ message: Message) -> TimeSignal {
            let due = Instant(milliseconds: now.milliseconds + milliseconds)
            return TimeSignal(due: due, message: message, stays: session.state.rolePlay != nil)
        }
        if case .rolePlay(let play) = scene {
            guard let phase = play.phase, phase.clock.runningSince != nil else { return [] }
            let elapsed = phase.clock.elapsed(until: time)
            let injects = (audience == .facilitator ? play.injects : []).compactMap { inject in
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
