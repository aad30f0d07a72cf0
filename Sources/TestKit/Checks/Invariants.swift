import Workshop

/// What holds in every state, whatever was done to reach it.
enum Invariants {
    /// What is broken in a session whose box holds these ballots, if anything.
    static func fault(in session: Session, ballots: [ID<Seat>: Ballot]) -> String? {
        let state = session.state
        if let waiting = session.view(for: .table).waitingFor.first(where: { state.roster[$0]?.presence != .present }) {
            return "everybody waits for \(waiting), who is not there"
        }
        guard let game = state.game else { return ballots.isEmpty ? nil : "a box without a game" }
        return cardFault(in: game) ?? peopleFault(in: game, state.roster) ?? voteFault(in: game, state.roster, ballots)
            ?? stageFault(in: game) ?? ReferenceScore.fault(in: game)
    }

    /// Every card is in exactly one place.
    private static func cardFault(in game: Game) -> String? {
        let jobs = game.jobPile + game.jobDiscard + game.entrants.flatMap { game.hands[$0.id]?.jobs ?? [] }
        if Set(jobs).count != jobs.count { return "a job card is in two places" }
        if let lost = game.deck.jobs.first(where: { !jobs.contains($0.id) }) { return "\(lost.id) is lost" }
        if let unknown = jobs.first(where: { game.job($0) == nil }) { return "\(unknown) is unknown" }
        let skills = game.skillPile + game.skillDiscard + (game.round?.skills ?? [])
        if Set(skills).count != skills.count { return "a skill card is in two places" }
        if let lost = game.deck.skills.first(where: { !skills.contains($0.id) }) { return "\(lost.id) is lost" }
        if let unknown = skills.first(where: { game.skill($0) == nil }) { return "\(unknown) is unknown" }
        return nil
    }

    /// Everybody who plays belongs to exactly one entrant.
    private static func peopleFault(in game: Game, _ roster: Roster) -> String? {
        let seats = game.entrants.flatMap(\.members).map(\.seat)
        if Set(seats).count != seats.count { return "somebody plays twice" }
        if Set(game.entrants.map(\.id)).count != game.entrants.count { return "two entrants share an id" }
        guard game.stage != .finished else { return nil }
        let lost = roster.seats.first { $0.kind == .participant && $0.presence == .present && !seats.contains($0.id) }
        return lost.map { "\($0.id) plays and has no place" }
    }

    private static func voteFault(in game: Game, _ roster: Roster, _ ballots: [ID<Seat>: Ballot]) -> String? {
        let vote = game.contest?.vote
        if (game.stage == .recruitment) != (vote != nil) { return "a vote is open in \(game.stage)" }
        if vote?.roll ?? [] != Set(ballots.keys) { return "the roll \(vote?.roll ?? []) is not that of the box" }
        guard let vote else { return nil }
        for (seat, ballot) in ballots {
            let kind = roster[seat]?.kind
            if kind != .participant && (kind != .observer || !game.rules.observersVote) {
                return "\(seat) has voted and may not"
            }
            if let own = game.entrant(of: seat)?.id, ballot.supportedByChoice.contains(own) {
                return "\(seat) votes for her own entrant"
            }
        }
        let missing = roster.seats.filter { seat in
            seat.presence == .present && !vote.roll.contains(seat.id)
                && (seat.kind == .participant || seat.kind == .observer && game.rules.observersVote)
        }
        let voters = roster.seats.contains { $0.presence == .present && $0.kind == .participant }
        if vote.terms.collection == .secret && !vote.roll.isEmpty && missing.isEmpty && voters {
            return "all have voted and nobody counts"
        }
        return nil
    }

    private static func stageFault(in game: Game) -> String? {
        if (game.stage == .finished) != (game.end != nil) { return "the end does not fit the stage" }
        if game.rounds.map(\.number) != Array(1..<game.rounds.count + 1) { return "the rounds are misnumbered" }
        if game.rounds.count > game.rules.rounds { return "more rounds than planned" }
        if game.rules.variant == .cooperative && !game.totals.values.allSatisfy({ $0 == 0 }) {
            return "points in a cooperative game"
        }
        return nil
    }
}
