import Workshop

extension RolePlay {
    /// The moments of one role-play.
    var moments: [TalkingPoint] {
        changedReplays + behavioursSeenOften
    }

    private var changedReplays: [TalkingPoint] {
        guard let first = takes.first, let before = lastCue(of: first) else { return [] }
        return takes.dropFirst().compactMap { take in
            guard let after = lastCue(of: take), after != before else { return nil }
            return .replayChanged(take: take.number, before: before, after: after)
        }
    }

    private var behavioursSeenOften: [TalkingPoint] {
        (findings?.behaviours ?? []).compactMap { behaviour in
            let seen = behaviour.takes.map { $0.ticks + $0.quotes.count }
            let count = seen.reduce(0, +)
            guard count >= 2 else { return nil }
            return .seenOften(
                behaviour: behaviour.item.behaviour,
                role: behaviour.role,
                count: count,
                takes: seen.count { $0 > 0 }
            )
        }
    }

    /// What the last beat reached in a take was.
    private func lastCue(of take: Take) -> String? {
        guard let beat = take.marks.last?.beat else { return nil }
        for case .play(let beats) in scenario.phases.map(\.kind) {
            if let found = beats.first(where: { $0.id == beat }) { return found.cue }
        }
        return nil
    }
}
