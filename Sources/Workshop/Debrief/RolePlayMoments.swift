extension RolePlayView {
    /// The moments of a role-play that are worth talking about.
    var moments: [TalkingPoint] {
        changedReplays + behavioursSeenOften
    }

    private var changedReplays: [TalkingPoint] {
        guard let before = self.reached.first??.cue else { return [] }
        return self.reached.enumerated().dropFirst().compactMap { place, beat in
            guard let after = beat?.cue, after != before else { return nil }
            return .replayChanged(take: place + 1, before: before, after: after)
        }
    }

    private var behavioursSeenOften: [TalkingPoint] {
        (self.findings?.behaviours ?? []).compactMap { behaviour in
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
}
