/// The open half of a game together with the people around it: who is there, whose turn it is, whom everybody waits for.
///
/// All of it is derived, nothing is stored, so a person who leaves can never freeze a phase.
struct Table: Hashable, Sendable {
    let game: Boxed<OpenGame>
    let roster: Roster

    var open: OpenGame { game.value }

    // MARK: Who is there

    /// The places of those in the room who play.
    var playing: Places<Seat> { roster.present & roster.players }

    /// The places of the members of an entrant who are in the room, play, and have come by the round now played.
    func present(of side: Int) -> Places<Seat> { open.sides[side] & open.inRound & playing }

    func isPresent(_ id: ID<Entrant>) -> Bool { open.place(of: id).map { !present(of: $0).isEmpty } ?? false }

    /// The places of the entrants who take part in the round now played and have somebody in the room.
    var presentEntrants: Places<Entrant> {
        var found = Places<Entrant>()
        for side in open.sides.indices where !present(of: side).isEmpty { found.insert(side) }
        return found
    }

    /// The places of participants in the room who have no place in the game yet.
    var newcomers: Places<Seat> { open.sides.reduce(playing, -) }

    /// Whether somebody of an entrant plays and has not left for good.
    func stays(_ side: Int) -> Bool { !(open.sides[side] & roster.staying).isEmpty }

    func stays(_ id: ID<Entrant>) -> Bool { open.place(of: id).map(stays) ?? false }

    // MARK: Whose turn it is

    /// Who speaks for an entrant: its members take turns round by round, in seat order, skipping the absent.
    func speaker(of side: Int) -> ID<Seat>? {
        let (members, present) = (open.sides[side], present(of: side))
        guard let first = present.first else { return nil }
        if members.count == 1 { return roster.seats[first].id }
        let turn = max(0, max(1, open.number) - 1) % members.count
        let inTurn = Array(members)
        return (inTurn[turn...] + inTurn[..<turn]).first(where: present.contains).map { roster.seats[$0].id }
    }

    /// Who reveals the skills of the next round: the next present entrant in a fixed rotation.
    var nextFirstPlayer: Entrant? {
        let last = open.firstPlayer.flatMap(open.place) ?? -1
        return firstPresent(from: last + 1, inRound: open.number + 1)
    }

    /// Who reveals the skills of this round: whoever's turn it is, or the next in the rotation if she is not there.
    var firstPlayer: Entrant? {
        open.firstPlayer.flatMap(open.place).flatMap { firstPresent(from: $0, inRound: open.number) }
    }

    /// The first entrant from a place on, round the table, who has somebody there for a round.
    private func firstPresent(from place: Int, inRound number: Int) -> Entrant? {
        let entrants = open.entrants
        let turn = entrants.indices.first { turn in
            entrants[(place + turn) % entrants.count].members.contains { member in
                member.playsFrom <= number && roster.place(of: member.seat).map(playing.contains) == true
            }
        }
        return turn.map { entrants[(place + $0) % entrants.count] }
    }

    /// The places of present entrants who have neither chosen a job nor passed.
    var undecided: Places<Entrant> { open.number == 0 ? Places() : presentEntrants - open.ready - open.passed }

    /// The place of who pitches next: the first in the speaking order who is present and has neither spoken nor passed.
    var nextToPitch: Int? {
        let (order, served) = (open.contest.order, open.contest.served)
        for turn in order.indices where !served.contains(turn) {
            if let side = open.place(of: order[turn]), !present(of: side).isEmpty { return side }
        }
        return nil
    }

    // MARK: Voting

    /// The places of those who may vote.
    var voters: Places<Seat> {
        roster.present & (open.rules.observersVote ? roster.players | roster.observers : roster.players)
    }

    /// The places of those who may vote and have not.
    var missingVoters: Places<Seat> {
        guard let vote = open.contest.vote, vote.terms.collection == .secret, vote.totals.isEmpty else {
            return Places()
        }
        return voters - vote.voted
    }

    /// Whether everybody who may vote at the keyboard has voted.
    var hasAllBallots: Bool {
        guard let vote = open.contest.vote, vote.terms.collection == .secret, vote.ballots > 0 else { return false }
        return !voters.isEmpty && missingVoters.isEmpty
    }

    /// How many of those who may vote belong to an entrant.
    func votersOf(_ id: ID<Entrant>) -> Int { open.place(of: id).map { (voters & open.sides[$0]).count } ?? 0 }

    /// Those tied at the top whose tie the rules want broken and nobody has broken yet; whoever left for good is out of it.
    var tieToBreak: [ID<Entrant>] {
        guard open.contest.kind == .round, open.rules.tie != .shared else { return [] }
        let leaders = (open.contest.count?.leaders ?? []).filter(stays)
        return leaders.count > 1 ? leaders : []
    }

    /// The seats everybody waits for now.
    var waitingFor: [ID<Seat>] {
        switch open.stage {
        case .choosing: undecided.compactMap(speaker)
        case .interview: (open.contest.current?.speaker ?? nextToPitch.flatMap(speaker)).map { [$0] } ?? []
        case .recruitment: roster.ids(of: missingVoters)
        case .opening, .research, .result, .finished: []
        }
    }
}
