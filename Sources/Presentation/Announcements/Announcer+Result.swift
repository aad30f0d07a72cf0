public import Wording
public import Workshop

extension Announcer {
    /// The count, the reasons given, and who won.
    func result(of count: Count) -> [Message] {
        ([.resultHeading] + tallies(of: count) + remarks(on: count)).map(\.inScene) + scoreSoFar()
    }

    private func tallies(of count: Count) -> [Message] {
        guard count.terms.question != .skillsShown else { return [] }
        return count.terms.candidates
            .map { ($0, count.tally(of: $0)) }
            .sorted { $0.1 > $1.1 }
            .map { entrant, tally in
                count.terms.tally(of: who(entrant), .quotient(tally.numerator, over: tally.denominator))
            }
    }

    /// What a count tells besides the tallies.
    private func remarks(on count: Count) -> [Message] {
        if count.terms.question == .skillsShown { return skillsShown(by: count) }
        let abstentions = Message.abstentions(count: count.abstentions)
        let reasons = count.reasons.map { entry in
            Message.reasonGiven(
                who: who(entry.reason.entrant),
                skill: skillName(entry.reason.skill),
                count: entry.count
            )
        }
        return (count.abstentions > 0 ? [abstentions] : []) + reasons + winners(of: count) + points()
    }

    /// What the last contest or the game came to, for a screen that shows tallies and totals itself.
    public func outcome() -> [Message] {
        guard let game else { return [] }
        if game.stage == .finished { return [game.end == .early ? Message.gameEndsEarly : .gameEnds] + honours() }
        if let count = game.final?.count ?? game.rounds.last?.results.last?.count {
            return remarks(on: count) + scoreSoFar()
        }
        return [Message.voteSkipped] + scoreSoFar()
    }

    private func skillName(_ id: ID<SkillCard>) -> Message.Value {
        .text(skillNames[id] ?? id.text)
    }

    private func winners(of count: Count) -> [Message] {
        let leaders = count.leaders
        switch leaders.count {
        case 0: return [Message.nobodyLeads]
        case 1: return [Message.winsContest(who: who(leaders[0]))]
        default:
            let tied = Message.sharesContest(names: who(leaders))
            guard game?.final == nil else { return [tied] }
            let isBroken = game?.rounds.last?.tieToBreak.isEmpty == false
            return [tied, isBroken ? Message.tieWillBeBroken : .tieIsShared]
        }
    }

    /// The points of the round, where they are not the votes themselves.
    private func points() -> [Message] {
        guard let game, game.rules.scoring != .votes, let round = game.rounds.last, game.final == nil else { return [] }
        return game.players.compactMap { player in
            round.points[player.id].map { Message.pointsOf(who: who(player.id), points: $0) }
        }
    }

    private func skillsShown(by count: Count) -> [Message] {
        let shown = count.skillsShown
        return count.terms.skills.map { skill in
            shown.contains(skill)
                ? Message.skillWasShown(skill: skillName(skill)) : .skillWasNotShown(skill: skillName(skill))
        }
    }

    // MARK: The end

    func ending(_ reason: Game.End) -> [Message] {
        ([reason == .early ? Message.gameEndsEarly : .gameEnds] + standings() + honours()).map(\.inScene)
    }

    /// Who won, or what the group showed together.
    private func honours() -> [Message] {
        guard let game else { return [] }
        if let score = game.groupScore {
            return [Message.groupScore(shown: score.shown, revealed: score.revealed)]
        }
        guard !game.winners.isEmpty else { return [Message.nobodyWins] }
        let names = who(game.winners)
        return [game.winners.count == 1 ? Message.winsGame(names: names) : .winGame(names: names)]
    }

    private func standings() -> [Message] {
        (game?.ranking ?? []).map { Message.total(who: who($0.player), points: $0.points) }
    }

    /// The score while the game goes on, in one line; nothing where the rules keep it for the end, or before a count.
    func scoreSoFar() -> [Message] {
        guard let game, game.stage != .finished else { return [] }
        if let score = game.groupScore {
            guard score.revealed > 0 else { return [] }
            return [Message.groupScoreSoFar(shown: score.shown, revealed: score.revealed).inScene]
        }
        guard game.ranking.contains(where: { $0.points > 0 }) else { return [] }
        let totals = game.ranking.map { player, points in
            Message.totalSoFar(who: who(player), points: points)
        }
        return [Message.scoreSoFar(totals: totals).inScene]
    }
}

extension VoteTerms {
    /// How a tally is told: as votes, as points of weighted marks, or as a mean level.
    public func tally(of who: Message.Value, _ count: Message.Value) -> Message {
        switch method.tally {
        case .votes: .tallyVotes(who: who, count: count)
        case .points: .tallyPoints(who: who, count: count)
        case .mean: .tallyMean(who: who, count: count)
        }
    }
}
