import Wording
import Workshop

/// Finds the moments of one game.
struct GameMoments {
    let game: Game
    let roster: Roster
    let view: View

    /// Fewer skills in one pitch are nothing to remark on.
    private static let manySkills = 3

    var points: [TalkingPoint] {
        game.rounds.flatMap { vote(in: $0) + skillsNotShown(in: $0) + manySkills(in: $0) } + lateSwing + tieAtEnd
    }

    // MARK: Votes

    private func vote(in round: Round) -> [TalkingPoint] {
        guard let count = round.main.count else { return [] }
        let leaders = count.leaders
        if leaders.count > 1 { return [.tie(round: round.number, who: who(leaders))] }
        guard count.terms.method.form == .one else { return [] }
        let votes = count.marks.filter { $0.mark == .vote }.map(\.count).sorted(by: >)
        guard votes.count >= 3, let most = votes.first, 2 * most <= votes.reduce(0, +) else { return [] }
        return [.splitVote(round: round.number, votes: votes)]
    }

    private var lateSwing: [TalkingPoint] {
        let counted = game.rounds.filter(\.isCounted)
        guard game.rules.variant == .competitive, let last = counted.last, counted.count > 1 else { return [] }
        let before = leaders(after: counted.dropLast())
        let after = leaders(after: counted[...])
        guard !before.isEmpty, !after.isEmpty, Set(before).isDisjoint(with: after) else { return [] }
        return [
            .lateSwing(round: last.number, before: who(before), after: who(after))
        ]
    }

    private func leaders(after rounds: ArraySlice<Round>) -> [ID<Entrant>] {
        var totals: [ID<Entrant>: Int] = [:]
        for round in rounds { totals.merge(round.points(by: game.rules.scoring), uniquingKeysWith: +) }
        guard let best = totals.values.max(), best > 0 else { return [] }
        return game.entrants.map(\.id).filter { totals[$0] == best }
    }

    private var tieAtEnd: [TalkingPoint] {
        let winners = game.winners
        guard winners.count > 1, winners.count < game.entrants.count, let points = game.totals[winners[0]], points > 0
        else { return [] }
        return [.tieAtEnd(who: who(winners), points: points)]
    }

    // MARK: Skills

    /// Where nobody noted, reasoned or rated anything, that a skill was not is no news.
    private func skillsNotShown(in round: Round) -> [TalkingPoint] {
        let signs = signs(in: round)
        let missing = round.skills.filter { signs[$0] == nil }
        guard !signs.isEmpty, !missing.isEmpty else { return [] }
        return [
            .skillsNotShown(
                round: round.number,
                skills: missing.map(name),
                signs: signs.values.reduce(0, +)
            )
        ]
    }

    /// How often each skill was noted, given as a reason, or rated as shown.
    private func signs(in round: Round) -> [ID<SkillCard>: Int] {
        var signs: [ID<SkillCard>: Int] = [:]
        for note in game.notes where note.round == round.number {
            if let skill = note.skill { signs[skill, default: 0] += 1 }
        }
        guard let count = round.main.count else { return signs }
        for entry in count.reasons { signs[entry.reason.skill, default: 0] += entry.count }
        for entry in count.marks + count.feedback {
            switch entry.mark {
            case .shown(let skill): signs[skill, default: 0] += entry.count
            case .level(let skill?, let level) where level > 0: signs[skill, default: 0] += entry.count
            default: break
            }
        }
        return signs
    }

    private func manySkills(in round: Round) -> [TalkingPoint] {
        let notes = game.notes.filter { $0.round == round.number }
        return game.entrants.compactMap { entrant in
            let heard = Set(notes.filter { $0.entrant == entrant.id }.compactMap(\.skill))
            guard heard.count >= Self.manySkills else { return nil }
            return .manySkills(
                round: round.number,
                who: who([entrant.id]),
                skills: round.skills.filter(heard.contains).map(name)
            )
        }
    }

    // MARK: Names

    private func who(_ ids: [ID<Entrant>]) -> Message.Value {
        view.groups(ids.compactMap(game.entrant).map(roster.named))
    }

    private func name(_ skill: ID<SkillCard>) -> String { game.skill(skill)?.name ?? skill.text }
}
