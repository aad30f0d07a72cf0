/// Every place where something sealed becomes open, or is sealed again.
///
/// **Law 6: secrets have a place.** What everybody may know stands in the open half, all else in the sealed one. What
/// never crossed over here is in no view but its owner's.
extension Game {
    /// Jobs: once everybody may know what each entrant chose.
    mutating func revealJobs() {
        let jobs = sealed.chosen.map { $0.map { sealed.table.value.jobs[$0] } }
        changeBoard { $0.jobs = jobs }
    }

    /// Jobs: when the game ends before the speaking order was drawn, and when the next round begins.
    mutating func sealJobs() { changeBoard { $0.jobs = [] } }

    /// How many skills the deck can still give the round now played: none once it has given them.
    mutating func showSupply() {
        let places = open.isRevealed ? 0 : max(0, rules.skillsPerRound - open.skills.count)
        let supply = min(places, sealed.piles.value.skills.count + sealed.piles.value.skillDiscard.count)
        changeOpen { $0.skillsToReveal = supply }
    }

    /// What follows from a count that was made or taken back: the result of the round, the points, who was rated.
    mutating func reckon() {
        guard open.hasRound else { return }
        let counts = open.contests.map(\.count)
        let winners = counts.winners
        let isScored = rules.variant == .competitive
        let points = isScored ? counts[0]?.points(by: rules.scoring, winners: winners) ?? [:] : [:]
        let sums = zip(open.entrants, sealed.kept.value.earned).map { $1 + (points[$0.id] ?? 0) }
        let isCounted = counts[0] != nil || open.voteSkipped
        let results = isCounted ? [result(won: winners, points, shown: counts[0]?.skillsShown ?? [])] : []
        let rated = contest?.count?.rated ?? []
        changeKept { $0.points = sums }
        changeBoard {
            $0.results = results
            $0.rated = rated
        }
        showPoints()
    }

    /// Points: while the rules show them, and when the game is over.
    mutating func showPoints() {
        guard rules.showRunningScores || stage == .finished else { return }
        switch rules.variant {
        case .competitive:
            let totals = totals
            changeBoard { $0.standings = totals }
        case .cooperative:
            let counted = rounds.filter(\.isCounted)
            let score = GroupScore(
                shown: counted.reduce(0) { $0 + ($1.main.count?.skillsShown.count ?? 0) },
                revealed: counted.reduce(0) { $0 + $1.skills.count }
            )
            changeBoard { $0.groupScore = score }
        }
    }

    /// The results of all rounds, the points and the winners: when the game is over.
    mutating func showEnd() {
        let results = sealed.kept.value.results + open.results
        let winners = winners
        changeBoard {
            $0.results = results
            $0.winners = winners
        }
        showPoints()
        if open.contests.first?.order.isEmpty != false { sealJobs() }
    }

    /// What is over is kept whole in the sealed half, and leaves the table.
    mutating func putRoundAway() {
        guard let round else { return }
        let (results, skills) = (open.results, open.skills.compactMap { sealed.table.value.place(of: $0.id) })
        changeKept {
            $0.past.append(round)
            $0.results += results
            $0.earned = $0.points
            $0.redrawn = []
            $0.feedback = []
        }
        changePiles { $0.skillDiscard += skills }
        changeSealed { $0.chosen = $0.chosen.map { _ in nil } }
        changeBoard { $0.results = [] }
    }

    private func result(
        won winners: [ID<Entrant>],
        _ points: [ID<Entrant>: Int],
        shown: [ID<SkillCard>]
    ) -> GameView.RoundResult {
        GameView.RoundResult(
            number: open.number,
            results: open.contests.compactMap(GameView.Result.init),
            winners: winners,
            tieToBreak: [],
            points: points,
            skills: open.skills,
            skillsShown: shown,
            voteSkipped: open.voteSkipped
        )
    }
}
