extension Count {
    /// The tally of a candidate: what its marks weigh by the method of the vote, together or on the mean.
    public func tally(of entrant: ID<Entrant>) -> Fraction {
        let method = terms.method
        var (weight, given) = (0, 0)
        for entry in marks where entry.entrant == entrant {
            weight += method.weight(of: entry.mark, pitches: terms.pitches) * entry.count
            given += entry.count
        }
        return Fraction(weight, over: method.tally == .mean ? max(1, given) : 1)
    }

    /// The tally of each candidate.
    private var tallies: [Fraction] { terms.candidates.map(tally) }

    /// The candidates with the highest tally above nothing, in candidate order.
    public var leaders: [ID<Entrant>] {
        let tallies = tallies
        guard let best = tallies.max(), best > .zero else { return [] }
        return zip(terms.candidates, tallies).filter { $1 == best }.map(\.0)
    }

    /// The points each candidate gets under a scoring, given who won the round.
    ///
    /// Ratings give an order and no votes: where they took the place of votes, the winners get one point each.
    ///
    /// - Parameters:
    ///   - scoring: How tallies become points.
    ///   - winners: The round's winners, after a tie was broken if it was.
    public func points(by scoring: Scoring, winners: [ID<Entrant>]) -> [ID<Entrant>: Int] {
        let (tallies, isRated) = (tallies, terms.method.tally == .mean)
        var points: [ID<Entrant>: Int] = Dictionary(minimumCapacity: tallies.count)
        for (entrant, tally) in zip(terms.candidates, tallies) {
            points[entrant] =
                switch scoring {
                case .votes where !isRated: tally.numerator / tally.denominator
                case .votes, .winner: winners.contains(entrant) ? 1 : 0
                case .rank: tallies.count { $0 < tally }
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
