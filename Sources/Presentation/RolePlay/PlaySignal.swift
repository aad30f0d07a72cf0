public import Wording
public import Workshop

/// What time says while a situation is played: a signal to the facilitator and never a lock.
public struct PlaySignal: Sendable {
    /// In how many milliseconds it is to be given; 0 or less for a signal that is due.
    public let after: Int64
    /// What it says; nothing that only a player may know.
    public let message: Message

    /// The signals of a moment, the earliest first; none while everything stands still.
    public static func all(in session: Session, at now: Instant) -> [PlaySignal] {
        guard case .rolePlay(let play) = session.view(for: .facilitator).scene, let phase = play.phase,
            phase.clock.runningSince != nil
        else { return [] }
        let elapsed = phase.clock.elapsed(until: session.time(at: now))
        let end = PlaySignal(after: Int64(phase.minutes) * 60_000 - elapsed, message: Message.playTimeIsUp)
        let injects = play.injects.compactMap { inject in
            inject.due.map { due in
                PlaySignal(
                    after: due - elapsed,
                    message: Message.playInjectDue(inject: RolePlayTelling.inject(inject, in: play))
                )
            }
        }
        return ([end] + injects).sorted { $0.after < $1.after }
    }
}
