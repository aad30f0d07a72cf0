extension Deliberation {
    /// Considers a command: records what follows from it, or refuses.
    mutating func consider(_ command: Command) throws(Refusal) {
        guard !state.isClosed else { throw .sessionClosed }
        switch command {
        case .people(let command): try consider(command)
        case .beginGame(let rules, let deck, let teams): try beginGame(rules: rules, deck: deck, teams: teams)
        case .game(let command): try consider(command)
        case .beginRolePlay(let scenario): try beginRolePlay(scenario)
        case .rolePlay(let command): try consider(command)
        case .beginDebrief(let guide): try beginDebrief(guide)
        case .debrief(let command): try consider(command)
        case .note(let text):
            try facilitatorOnly()
            record(.noted(try cleaned(text, limit: PlainText.noteLimit)))
        case .story(let command): try consider(command)
        case .pitchPractice(let command): try consider(command)
        case .rewind: break
        case .putDown: record(.putDown)
        case .takeUp: record(.takenUp)
        case .close:
            try facilitatorOnly()
            guard state.current == nil else { throw .activityRunning }
            record(.closed)
        }
    }

    /// Goes to where the session stood after an earlier event.
    mutating func rewind(to number: Int, in session: Session) throws(Refusal) {
        try facilitatorOnly()
        guard (0...eventsBefore).contains(number) else { throw .noSuchMoment(number, last: eventsBefore) }
        let vote = state.openVote?.opened
        record(rewoundTo: number, session.state(rewoundTo: number))
        if vote != state.openVote?.opened { destroyBox() }
    }

    // MARK: People

    private mutating func consider(_ command: PeopleCommand) throws(Refusal) {
        switch command {
        case .join(let name, let kind):
            try facilitatorOnly()
            let name = try cleaned(name, limit: PlainText.nameLimit)
            guard roster.seats.count < Roster.limit else { throw .full(limit: Roster.limit) }
            try checkRoom(for: kind)
            record(.people(.joined(roster.nextID, name: name, kind: kind)))
        case .rename(let id, let name):
            try oneself(id)
            _ = try seat(id)
            record(.people(.renamed(id, name: try cleaned(name, limit: PlainText.nameLimit))))
        case .changeKind(let id, let kind):
            try facilitatorOnly()
            let seat = try seat(id)
            guard seat.kind != kind else { throw .alreadySo(id) }
            if seat.presence != .gone { try checkRoom(for: kind) }
            record(.people(.kindChanged(id, kind: kind)))
        case .goAway(let id):
            try oneself(id)
            guard try seat(id).presence == .present else { throw .alreadySo(id) }
            record(.people(.wentAway(id)))
        case .comeBack(let id):
            try oneself(id)
            let seat = try seat(id)
            guard seat.presence != .present else { throw .alreadySo(id) }
            if seat.presence == .gone { try checkRoom(for: seat.kind) }
            record(.people(.cameBack(id)))
        case .leave(let id):
            try oneself(id)
            guard try seat(id).presence != .gone else { throw .alreadySo(id) }
            record(.people(.left(id)))
        }
    }

    /// Refuses one participant more than can play.
    private func checkRoom(for kind: Seat.Kind) throws(Refusal) {
        if kind == .participant {
            let limit = Roster.participantLimit
            guard roster.staying.count < limit else { throw .full(limit: limit) }
        }
    }

    // MARK: Beginning a game

    private mutating func beginGame(rules: RoundRules, deck: Deck, teams: [[ID<Seat>]]?) throws(Refusal) {
        try facilitatorOnly()
        guard state.current == nil else { throw .activityRunning }
        let faults = rules.faults
        guard faults.isEmpty else { throw .unplayable(faults) }
        let players = roster.participants.map(\.id)
        guard players.count >= 3 else { throw .tooFewParticipants(needed: 3, present: players.count) }
        let groups =
            if let teams { try checked(teams, of: players) } else { drawn(players, by: rules.grouping) }
        guard groups.count >= 2 else { throw .teamsDoNotFit }
        let entrants = groups.enumerated().map { place, seats in
            Entrant(id: ID("e\(place + 1)"), members: seats.map { Entrant.Member($0) })
        }
        if state.decks.last(where: { $0.id == deck.id }) != deck {
            record(.deckAdded(deck))
        }
        record(.began(rules: rules.adapted(to: entrants.count), deck: deck.id, entrants: entrants))
        dealHands()
    }

    /// Teams given by hand: every participant in exactly one, none empty, members in seat order.
    private func checked(_ teams: [[ID<Seat>]], of players: [ID<Seat>]) throws(Refusal) -> [[ID<Seat>]] {
        guard teams.allSatisfy({ !$0.isEmpty }), teams.flatMap({ $0 }).sorted() == players.sorted() else {
            throw .teamsDoNotFit
        }
        return teams.map { team in players.filter(team.contains) }
    }

    /// Groups drawn at random and as even as can be, each in seat order.
    private mutating func drawn(_ players: [ID<Seat>], by grouping: Grouping) -> [[ID<Seat>]] {
        let count = grouping.groups(of: players.count)
        guard count < players.count else { return players.map { [$0] } }
        let mixed = chance.shuffled(players)
        return (0..<count).map { group in
            let members = Set(mixed.enumerated().filter { $0.offset % count == group }.map(\.element))
            return players.filter(members.contains)
        }
    }
}
