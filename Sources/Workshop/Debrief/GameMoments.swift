extension GameView {
    /// The moments of a game that is over which are worth talking about.
    var moments: [TalkingPoint] {
        pastRounds.flatMap { vote(in: $0) + skillsNotShown(in: $0) + manySkills(in: $0) } + lateSwing + tieAtEnd
    }

    /// Fewer skills in one pitch are nothing to remark on.
    private static let manySkills = 3

    /// A round as far as it came.
    private struct PastRound {
        let number: Int
        let skills: [SkillCard]
        /// The first count, if there was one.
        let count: Count?
    }

    /// The counted rounds, and the one in which the game ended before there was a count.
    private var pastRounds: [PastRound] {
        let counted = rounds.map { round in
            PastRound(
                number: round.number,
                skills: round.skills,
                count: round.results.first { $0.kind == .round }?.count
            )
        }
        let isCounted = counted.last?.number == roundNumber || roundNumber == 0
        return counted + (isCounted ? [] : [PastRound(number: roundNumber, skills: skills, count: nil)])
    }

    // MARK: Votes

    private func vote(in round: PastRound) -> [TalkingPoint] {
        guard let count = round.count else { return [] }
        let leaders = count.leaders
        if leaders.count > 1 { return [.tie(round: round.number, who: members(of: leaders))] }
        guard count.terms.method.form == .one else { return [] }
        let votes = count.marks.filter { $0.mark == .vote }.map(\.count).sorted(by: >)
        guard votes.count >= 3, let most = votes.first, 2 * most <= votes.reduce(0, +) else { return [] }
        return [.splitVote(round: round.number, votes: votes)]
    }

    private var lateSwing: [TalkingPoint] {
        guard rules.variant == .competitive, let last = rounds.last, rounds.count > 1 else { return [] }
        let before = leaders(after: rounds.dropLast())
        let after = leaders(after: rounds[...])
        guard !before.isEmpty, !after.isEmpty, Set(before).isDisjoint(with: after) else { return [] }
        return [.lateSwing(round: last.number, before: members(of: before), after: members(of: after))]
    }

    private func leaders(after rounds: ArraySlice<RoundResult>) -> [ID<Entrant>] {
        var totals: [ID<Entrant>: Int] = [:]
        for round in rounds { totals.merge(round.points, uniquingKeysWith: +) }
        guard let best = totals.values.max(), best > 0 else { return [] }
        return players.map(\.id).filter { totals[$0] == best }
    }

    private var tieAtEnd: [TalkingPoint] {
        guard winners.count > 1, winners.count < players.count, let points = standings?[winners[0]], points > 0
        else { return [] }
        return [.tieAtEnd(who: members(of: winners), points: points)]
    }

    // MARK: Skills

    /// Where nobody noted, reasoned or rated anything, that a skill was not is no news; where pitches were rated beside the
    /// vote, it is not known, because that is their speakers' alone.
    private func skillsNotShown(in round: PastRound) -> [TalkingPoint] {
        guard round.count?.terms.takesFeedback != true else { return [] }
        let signs = signs(in: round)
        let missing = round.skills.filter { signs[$0.id] == nil }
        guard !signs.isEmpty, !missing.isEmpty else { return [] }
        return [
            .skillsNotShown(round: round.number, skills: missing.map(\.name), signs: signs.values.reduce(0, +))
        ]
    }

    /// How often each skill was noted, given as a reason, or rated as shown.
    private func signs(in round: PastRound) -> [ID<SkillCard>: Int] {
        var signs: [ID<SkillCard>: Int] = [:]
        for note in notes where note.round == round.number {
            if let skill = note.skill { signs[skill, default: 0] += 1 }
        }
        for entry in round.count?.reasons ?? [] { signs[entry.reason.skill, default: 0] += entry.count }
        for entry in round.count?.marks ?? [] {
            switch entry.mark {
            case .shown(let skill): signs[skill, default: 0] += entry.count
            case .level(let skill?, let level) where level > 0: signs[skill, default: 0] += entry.count
            default: break
            }
        }
        return signs
    }

    private func manySkills(in round: PastRound) -> [TalkingPoint] {
        players.compactMap { player in
            let own = notes.filter { $0.round == round.number && $0.entrant == player.id }
            let heard = Set(own.compactMap(\.skill))
            guard heard.count >= Self.manySkills else { return nil }
            return .manySkills(
                round: round.number,
                who: [player.members],
                skills: round.skills.filter { heard.contains($0.id) }.map(\.name)
            )
        }
    }

    private func members(of entrants: [ID<Entrant>]) -> [[ID<Seat>]] {
        entrants.compactMap { player($0)?.members }
    }
}
