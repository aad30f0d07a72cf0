import Workshop

/// What holds in every state, whatever was done to reach it.
enum Invariants {
    /// What is broken in a session whose box holds these ballots, if anything.
    static func fault(in session: Session, ballots: [ID<Seat>: Ballot]) -> String? {
        let state = session.state
        if let waiting = session.view(for: .table).waitingFor.first(where: { state.roster[$0]?.presence != .present }) {
            return "everybody waits for \(waiting), who is not there"
        }
        if let rolePlay = state.rolePlay, let fault = fault(in: rolePlay, state.roster) { return fault }
        guard let game = state.game else { return ballots.isEmpty ? nil : "a box without a game" }
        return cardFault(in: game) ?? peopleFault(in: game, state.roster) ?? voteFault(in: game, state.roster, ballots)
            ?? stageFault(in: game) ?? ReferenceScore.fault(in: game)
    }

    /// Roles are held by people who can play them, time runs in one place, and what is said comes in its order.
    private static func fault(in rolePlay: RolePlay, _ roster: Roster) -> String? {
        let scenario = rolePlay.scenario
        for (seat, role) in rolePlay.cast {
            if scenario.role(role) == nil { return "\(seat) plays \(role), which is nobody" }
            guard rolePlay.stage != .finished else { continue }
            if roster[seat]?.kind != .participant || roster[seat]?.presence == .gone {
                return "\(seat) plays and cannot"
            }
        }
        for role in scenario.roles where rolePlay.cast.count(where: { $0.value == role.id }) > max(1, role.count) {
            return "too many play \(role.id)"
        }
        if !rolePlay.ready.isSubset(of: rolePlay.cast.keys) { return "somebody without a role has read a brief" }
        if rolePlay.takes.map(\.number) != Array(1..<rolePlay.takes.count + 1) { return "the takes are misnumbered" }
        if rolePlay.takes.dropLast().contains(where: { !$0.isOver }) { return "two takes are open" }
        let running =
            rolePlay.takes.count { $0.clock.runningSince != nil } + (rolePlay.phaseClock.runningSince == nil ? 0 : 1)
        if running > 1 || running == 1 && rolePlay.isStopped { return "\(running) clocks run" }
        if !rolePlay.ratings.isEmpty && rolePlay.stage != .review && rolePlay.stage != .finished {
            return "somebody rated too early"
        }
        let unfounded = rolePlay.ratings.first { rating in
            !rolePlay.evidence.contains { $0.seat == rating.seat && $0.item == rating.item && $0.take == rating.take }
        }
        return unfounded.map { "\($0) has no evidence" }
    }

    /// Every card is in exactly one place.
    private static func cardFault(in game: Game) -> String? {
        let jobs = game.jobPile + game.jobDiscard + game.entrants.flatMap { game.hand(of: $0.id)?.jobs ?? [] }
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
