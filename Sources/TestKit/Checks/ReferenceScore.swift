import Workshop

/// The rules of counting a second time, as plainly as the page of rules tells them, from the ballots themselves.
enum ReferenceScore {
    /// A quotient that is not reduced.
    struct Quotient {
        var upper: Int
        var lower: Int

        static func + (left: Self, right: Self) -> Self {
            Quotient(upper: left.upper * right.lower + right.upper * left.lower, lower: left.lower * right.lower)
        }

        static func == (left: Self, right: Self) -> Bool {
            left.upper * right.lower == right.upper * left.lower
        }

        static func < (left: Self, right: Self) -> Bool {
            left.upper * right.lower < right.upper * left.lower
        }
    }

    /// T(e), from the ballots.
    static func tally(of entrant: ID<Entrant>, ballots: [Ballot], pitches: Int, isMean: Bool) -> Quotient {
        var sum = 0
        var raters = Quotient(upper: 0, lower: 1)
        var raterCount = 0
        for ballot in ballots {
            switch ballot.choice {
            case .abstain, .skillsShown: break
            case .one(let choice): sum += choice == entrant ? 1 : 0
            case .two(let gold, let silver): sum += gold == entrant ? 2 : silver == entrant ? 1 : 0
            case .order(let list):
                if let place = list.firstIndex(of: entrant) { sum += pitches - 1 - place }
            case .any(let list): sum += list.contains(entrant) ? 1 : 0
            case .levels(let ratings):
                let levels = ratings.filter { $0.entrant == entrant }.map(\.level)
                if !isMean {
                    sum += levels.reduce(0, +)
                } else if !levels.isEmpty {
                    raters = raters + Quotient(upper: levels.reduce(0, +), lower: levels.count)
                    raterCount += 1
                }
            }
        }
        return raterCount == 0
            ? Quotient(upper: sum, lower: 1) : Quotient(upper: raters.upper, lower: raters.lower * raterCount)
    }

    /// What is wrong with a count of these ballots, if anything.
    static func fault(in count: Count, of ballots: [Ballot]) -> String? {
        if count.ballots != ballots.count { return "\(ballots.count) ballots counted as \(count.ballots)" }
        let abstentions = ballots.filter { $0.choice == .abstain }.count
        if count.abstentions != abstentions { return "\(abstentions) abstentions counted as \(count.abstentions)" }
        for candidate in count.terms.candidates {
            let expected = tally(of: candidate, ballots: ballots, pitches: count.terms.pitches, isMean: count.isMean)
            let actual = count.tally(of: candidate)
            if !(expected == Quotient(upper: actual.numerator, lower: actual.denominator)) {
                return "the tally of \(candidate) is \(actual), not \(expected)"
            }
        }
        for skill in count.terms.skills {
            let naming = ballots.filter { ballot in
                if case .skillsShown(let shown) = ballot.choice { shown.contains { $0.skill == skill } } else { false }
            }
            let isShown = !naming.isEmpty && Double(naming.count) >= Double(ballots.count) / 2
            if isShown != count.skillsShown.contains(skill) { return "\(skill) shown: \(isShown)" }
            for candidate in count.terms.candidates {
                let reason = Ballot.Reason(candidate, skill)
                let given = ballots.filter { $0.reason == reason }.count
                if given != count.reasons.first(where: { $0.reason == reason })?.count ?? 0 {
                    return "the reason \(reason) was given \(given) times"
                }
                for level in 0...3 {
                    // Fewer than three could each be found out.
                    let raters = ballots.filter { $0.feedback.contains { $0.entrant == candidate } }.count
                    let rating = Ballot.Rating(candidate, skill, level)
                    let given = raters < 3 ? 0 : ballots.flatMap(\.feedback).filter { $0 == rating }.count
                    let kept = count.feedback.first { $0.entrant == candidate && $0.mark == .level(skill, level) }
                    if given != kept?.count ?? 0 {
                        return "\(candidate) was rated \(level) for \(skill) \(given) times"
                    }
                }
            }
        }
        return nil
    }

    /// What is wrong with the points and winners of a game, if anything.
    static func fault(in game: Game) -> String? {
        var totals = Dictionary(uniqueKeysWithValues: game.entrants.map { ($0.id, 0) })
        for round in game.rounds {
            let winners = winners(of: round)
            if Set(winners) != Set(round.winners) { return "round \(round.number) is won by \(winners)" }
            guard let count = round.main.count, game.rules.variant == .competitive else { continue }
            for candidate in count.terms.candidates {
                totals[candidate, default: 0] += points(of: candidate, in: count, winners: winners, game: game)
            }
        }
        if totals != game.totals { return "the totals are \(totals), not \(game.totals)" }
        let best = totals.values.max() ?? 0
        let isWon = game.rules.variant == .competitive && best > 0
        var winners = isWon ? totals.filter { $0.value == best }.map(\.key) : []
        if let final = game.final?.count {
            let first = top(of: final)
            if !first.isEmpty { winners = first }
        }
        return Set(winners) == Set(game.winners) ? nil : "the game is won by \(winners), not \(game.winners)"
    }

    private static func points(
        of entrant: ID<Entrant>,
        in count: Count,
        winners: [ID<Entrant>],
        game: Game
    ) -> Int {
        let tally = count.tally(of: entrant)
        switch game.rules.scoring {
        case .votes where !count.isMean: return tally.numerator
        case .votes, .winner: return winners.contains(entrant) ? 1 : 0
        case .rank:
            var lower = 0
            for other in count.terms.candidates where count.tally(of: other) < tally { lower += 1 }
            return lower
        }
    }

    private static func winners(of round: Round) -> [ID<Entrant>] {
        guard let main = round.main.count else { return [] }
        if let second = round.tieBreak?.count {
            let winners = top(of: second)
            if !winners.isEmpty { return winners }
        }
        return top(of: main)
    }

    /// Everybody with the highest tally above 0.
    private static func top(of count: Count) -> [ID<Entrant>] {
        var best: [ID<Entrant>] = []
        var height = Quotient(upper: 0, lower: 1)
        for candidate in count.terms.candidates {
            let fraction = count.tally(of: candidate)
            let tally = Quotient(upper: fraction.numerator, lower: fraction.denominator)
            if height < tally {
                best = [candidate]
                height = tally
            } else if tally == height && tally.upper > 0 {
                best.append(candidate)
            }
        }
        return best
    }
}

extension Count {
    /// Whether the levels given make a mean and not a sum.
    fileprivate var isMean: Bool { terms.method.tally == .mean }
}
