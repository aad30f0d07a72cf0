/// A game together with the people around it: who is there, whose turn it is, whom everybody waits for.
///
/// All of it is derived, nothing is stored, so a person who leaves can never freeze a phase.
struct Table: Sendable {
    let game: Game
    let roster: Roster

    /// The members of an entrant in seat order, which is not the order they came into it: an observer may play later.
    func members(of entrant: Entrant) -> [Entrant.Member] {
        guard entrant.members.count > 1 else { return entrant.members }
        return roster.seats.compactMap { seat in entrant.members.first { $0.seat == seat.id } }
    }

    /// The members of an entrant who are in the room, play, and have come by the round now played.
    func presentMembers(of entrant: Entrant) -> [ID<Seat>] {
        let number = game.round?.number ?? 1
        return entrant.members.filter { $0.playsFrom <= number && roster[$0.seat]?.plays == true }.map(\.seat)
    }

    /// The entrants who take part in the round now played and have somebody in the room.
    var presentEntrants: [Entrant] {
        game.entrants.filter { !presentMembers(of: $0).isEmpty }
    }

    /// Participants in the room who have no place in the game yet.
    var newcomers: [ID<Seat>] {
        roster.seats.filter { $0.plays && game.entrant(of: $0.id) == nil }.map(\.id)
    }

    /// Whether somebody of an entrant plays and has not left for good.
    func stays(_ id: ID<Entrant>) -> Bool {
        game.entrant(id).map(roster.stays) ?? false
    }

    func isPresent(_ id: ID<Entrant>) -> Bool {
        game.entrant(id).map { !presentMembers(of: $0).isEmpty } ?? false
    }

    /// Who speaks for an entrant: its members take turns round by round, in seat order, skipping the absent.
    func speaker(of entrant: Entrant) -> ID<Seat>? {
        let members = members(of: entrant)
        let turn = max(0, (game.round?.number ?? 1) - 1) % max(1, members.count)
        let inTurn = members[turn...] + members[..<turn]
        let present = presentMembers(of: entrant)
        return inTurn.map(\.seat).first { present.contains($0) }
    }

    /// Who reveals the skills of the next round: the next present entrant in a fixed rotation.
    var nextFirstPlayer: Entrant? {
        let last = game.round.flatMap { round in game.entrants.firstIndex { $0.id == round.firstPlayer } } ?? -1
        return firstPresent(from: last + 1, inRound: (game.round?.number ?? 0) + 1)
    }

    /// Who reveals the skills of this round: whoever's turn it is, or the next in the rotation if she is not there.
    var firstPlayer: Entrant? {
        guard let round = game.round, let place = game.entrants.firstIndex(where: { $0.id == round.firstPlayer }) else {
            return nil
        }
        return firstPresent(from: place, inRound: round.number)
    }

    /// The first entrant from a place on, round the table, who has somebody there for a round.
    private func firstPresent(from place: Int, inRound number: Int) -> Entrant? {
        (game.entrants.dropFirst(place) + game.entrants.prefix(place)).first { entrant in
            entrant.members.contains { $0.playsFrom <= number && roster[$0.seat]?.plays == true }
        }
    }

    /// Present entrants who have neither chosen a job nor passed.
    var undecided: [Entrant] {
        guard let round = game.round else { return [] }
        return presentEntrants.filter { round.choices[$0.id] == nil }
    }

    /// Who pitches next: the first in the speaking order who is present and has neither spoken nor passed.
    var nextToPitch: Entrant? {
        guard let contest = game.contest else { return nil }
        let begun = Set(contest.pitches.map(\.entrant))
        let next = contest.order.first { !begun.contains($0) && !contest.skipped.contains($0) && isPresent($0) }
        return next.flatMap(game.entrant)
    }

    /// Whether a person may vote.
    func mayVote(_ seat: Seat) -> Bool {
        switch seat.kind {
        case .participant: seat.presence == .present
        case .observer: seat.presence == .present && game.rules.observersVote
        case .facilitator: false
        }
    }

    var voters: [Seat] { roster.seats.filter(mayVote) }

    /// Those who may vote and have not.
    var missingVoters: [Seat] {
        guard let vote = game.contest?.vote, vote.terms.collection == .secret, vote.totals.isEmpty else { return [] }
        return voters.filter { !vote.roll.contains($0.id) }
    }

    /// The seats everybody waits for now.
    var waitingFor: [ID<Seat>] {
        switch game.stage {
        case .choosing: undecided.compactMap(speaker)
        case .interview: game.contest?.current.map { [$0.speaker] } ?? nextToPitch.flatMap(speaker).map { [$0] } ?? []
        case .recruitment: missingVoters.map(\.id)
        case .opening, .research, .result, .finished: []
        }
    }

    /// Whom a person may vote for: the candidates less her own entrant.
    func candidates(for seat: ID<Seat>) -> [ID<Entrant>] {
        let own = game.entrant(of: seat)?.id
        return (game.contest?.vote?.terms.candidates ?? []).filter { $0 != own }
    }

    /// Those tied at the top whose tie the rules want broken and nobody has broken yet; whoever left for good is out of it.
    var tieToBreak: [ID<Entrant>] {
        guard let round = game.round, round.tieBreak == nil, game.final == nil, game.rules.tie != .shared else {
            return []
        }
        let leaders = (round.main.count?.leaders ?? []).filter(stays)
        return leaders.count > 1 ? leaders : []
    }

    /// Those tied at the top of the game who are to break the tie by a last pitch; whoever left for good is out of it.
    var finalists: [ID<Entrant>] {
        guard game.rules.finalTie == .pitchOff, game.final == nil else { return [] }
        let leaders = game.leaders.filter(stays)
        return leaders.count > 1 ? leaders : []
    }
}
