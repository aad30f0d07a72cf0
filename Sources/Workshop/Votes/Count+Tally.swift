extension Count {
    /// The tally of a candidate: the sum of the weights of its marks; under a rubric, the mean level.
    ///
    /// The weights are those of `docs/rules.md`: a vote or an approval 1, gold 2, silver 1, place i of p pitches p − 1 − i
    /// (Borda, the same for every voter), typed totals as typed. Every rater rates every skill, so the mean over voters
    /// of the mean over skills is the mean over all levels given.
    public func tally(of entrant: ID<Entrant>) -> Fraction {
        var weight = 0
        var levels = 0
        for entry in marks where entry.entrant == entrant {
            switch entry.mark {
            case .vote, .approval, .silver, .typed: weight += entry.count
            case .gold: weight += 2 * entry.count
            case .place(let place): weight += max(0, terms.pitches - 1 - place) * entry.count
            case .level(_, let level):
                weight += level * entry.count
                levels += entry.count
            case .shown: break
            }
        }
        return Fraction(weight, over: max(1, levels))
    }

    /// The candidates with the highest tally above nothing, in candidate order.
    public var leaders: [ID<Entrant>] {
        let tallies = terms.candidates.map { ($0, tally(of: $0)) }
        guard let best = tallies.map(\.1).max(), best > .zero else { return [] }
        return tallies.filter { $0.1 == best }.map(\.0)
    }

    /// The points each candidate gets under a scoring, given who won the round.
    ///
    /// Ratings give an order and no votes: where they took the place of votes, the winners get one point each.
    ///
    /// - Parameters:
    ///   - scoring: How tallies become points.
    ///   - winners: The round's winners, after a tie was broken if it was.
    public func points(by scoring: Scoring, winners: [ID<Entrant>]) -> [ID<Entrant>: Int] {
        let tallies = terms.candidates.map { ($0, tally(of: $0)) }
        let isRated = terms.question == .best(.rubric)
        var points: [ID<Entrant>: Int] = [:]
        for (entrant, tally) in tallies {
            points[entrant] =
                switch scoring {
                case .votes where !isRated: tally.numerator / tally.denominator
                case .votes, .winner: winners.contains(entrant) ? 1 : 0
                case .rank: tallies.count { $0.1 < tally }
                }
        }
        return points
    }

    /// The skills the group showed: at least half of all ballots name some pitch for them (cooperative variant).
    public var skillsShown: [ID<SkillCard>] {
        terms.skills.filter { skill in
            let named = marks.filter { $0.mark == .shown(skill) }.map(\.count).reduce(0, +)
            return named > 0 && 2 * named >= ballots
        }
    }
}
