import Workshop

extension RandomPlayer {
    /// Something about the open vote: mostly a ballot of somebody who has not voted.
    mutating func voting(_ game: Game, in state: SessionState) -> (GameCommand, Actor) {
        guard let vote = game.contest?.vote else { return (.advance, .facilitator) }
        if vote.terms.collection != .secret || !vote.totals.isEmpty || chance.below(60) == 0 {
            if chance.below(3) > 0 {
                return (.noteTotal(chance.pick(vote.terms.candidates) ?? "nobody", chance.below(4)), .facilitator)
            }
            return chance.below(5) == 0
                ? (.advance, .facilitator) : (.enterTotals(totals(for: vote.terms, in: state)), .facilitator)
        }
        let missing = state.roster.seats.filter { $0.presence == .present && !vote.roll.contains($0.id) }
        let voter = chance.pick(chance.below(6) > 0 && !missing.isEmpty ? missing : state.roster.seats)?.id ?? "nobody"
        if mischief > 0 && chance.below(10) == 0 {
            let entrant = chance.pick(vote.terms.candidates) ?? "nobody"
            let ballot = strangeBallot(entrant, chance.pick(vote.terms.skills) ?? "none")
            return (.castBallot(voter, ballot), .seat(voter))
        }
        switch chance.below(25) {
        case 0: return (.advance, .facilitator)
        case 1: return (.withdrawBallot(chance.pick(vote.roll.sorted()) ?? voter), .seat(voter))
        case 2: return (.withdrawBallot(voter), .seat(voter))
        default: return (.castBallot(voter, ballot(of: voter, on: vote.terms, in: game)), .seat(voter))
        }
    }

    /// A ballot that answers the question, in most cases a valid one.
    mutating func ballot(of voter: ID<Seat>, on terms: VoteTerms, in game: Game) -> Ballot {
        let own = game.entrant(of: voter)?.id
        var candidates = terms.candidates.filter { $0 != own }
        if chance.below(100) < mischief { candidates = terms.candidates + ["nobody"] }
        let choice = choice(among: chance.shuffled(candidates), terms: terms)
        let supported = Ballot(choice).supportedByChoice
        var reason: Ballot.Reason?
        if chance.below(3) == 0, let entrant = chance.pick(supported), let skill = chance.pick(terms.skills) {
            reason = Ballot.Reason(entrant, skill)
        }
        var feedback: [Ballot.Rating] = []
        if terms.takesFeedback && chance.flip(), let entrant = chance.pick(candidates) {
            feedback = ratings(of: [entrant], .ofSkills, skills: terms.skills)
        }
        return Ballot(choice, because: reason, feedback: feedback)
    }

    private mutating func choice(among candidates: [ID<Entrant>], terms: VoteTerms) -> Ballot.Choice {
        guard let first = candidates.first, chance.below(8) > 0 else { return .abstain }
        let some = Array(candidates.prefix(1 + chance.below(candidates.count)))
        return switch terms.method.form {
        case .one: .one(first)
        case .two: .two(first, chance.flip() ? candidates.dropFirst().first : nil)
        case .order: .order(some)
        case .any: .any(some)
        case .levels(let levels): .levels(ratings(of: some, levels, skills: terms.skills))
        case .skillsShown:
            .skillsShown(terms.skills.filter { _ in chance.flip() }.map { .init(chance.pick(candidates) ?? first, $0) })
        }
    }

    private mutating func ratings(
        of entrants: [ID<Entrant>],
        _ levels: Ballot.Levels,
        skills: [ID<SkillCard>]
    ) -> [Ballot.Rating] {
        let count = levels.range.count
        let top = mischief > 0 ? 60 : count
        return entrants.flatMap { entrant in
            levels.subjects(skills).map {
                Ballot.Rating(entrant, $0, chance.below(15) == 0 ? chance.below(top) : chance.below(count))
            }
        }
    }

    mutating func totals(for terms: VoteTerms, in state: SessionState) -> [ID<Entrant>: Int] {
        var left = state.roster.seats.count { $0.presence == .present }
        var totals: [ID<Entrant>: Int] = [:]
        for candidate in terms.candidates where left > 0 {
            let votes = chance.below(left + 1)
            totals[candidate] = votes
            left -= votes
        }
        switch chance.below(30) {
        case 0: totals["nobody"] = 1
        case 1: totals[terms.candidates.first ?? "nobody"] = -1
        case 2: totals[terms.candidates.first ?? "nobody"] = Int.max
        default: break
        }
        return totals
    }
}

extension Ballot {
    /// The candidates the choice speaks for.
    var supportedByChoice: [ID<Entrant>] {
        switch choice {
        case .abstain: []
        case .one(let entrant): [entrant]
        case .two(let first, let second): [first] + (second.map { [$0] } ?? [])
        case .order(let entrants), .any(let entrants): entrants
        case .levels(let ratings): ratings.map(\.entrant)
        case .skillsShown(let reasons): reasons.map(\.entrant)
        }
    }
}
