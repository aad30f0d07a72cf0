extension Deliberation {
    /// The most skills that can lie on the table, cards written on the spot included.
    static let tableLimit = 8

    // MARK: Job hands

    /// Deals every entrant a hand, once for the whole game.
    ///
    /// As at a real table: silly cards go round first, one each from a random place on, then realistic ones from
    /// where the silly ones stopped. So the share holds for the whole deal and differs by at most one card a hand.
    mutating func dealHands() {
        guard let game = state.game else { return }
        let round = chance.shuffled(game.entrants.map(\.id))
        let cards = drawJobs(round.count * game.rules.handSize, from: game)
        var hands: [ID<Entrant>: [ID<JobCard>]] = [:]
        for (place, card) in cards.enumerated() {
            hands[round[place % round.count], default: []].append(card)
        }
        for entrant in game.entrants {
            record(.jobsDealt(entrant.id, chance.shuffled(hands[entrant.id] ?? [])))
        }
    }

    /// Draws up to `count` jobs, the silly ones first: their share of the count, as far as the pile allows.
    private mutating func drawJobs(_ count: Int, from game: Game) -> [ID<JobCard>] {
        var silly = game.jobPile.filter { game.job($0)?.kind == .silly }
        var realistic = game.jobPile.filter { game.job($0)?.kind == .realistic }
        let wanted = (count * game.rules.sillyPercent + 50) / 100
        var drawnSilly = chance.take(min(wanted, silly.count), from: &silly)
        let drawnRealistic = chance.take(min(count - drawnSilly.count, realistic.count), from: &realistic)
        let missing = count - drawnSilly.count - drawnRealistic.count
        drawnSilly += chance.take(min(missing, silly.count), from: &silly)
        return drawnSilly + drawnRealistic
    }

    mutating func swap(_ job: ID<JobCard>, of id: ID<Entrant>, on table: Table) throws(Refusal) {
        let hand = try ownHand(of: id, on: table)
        guard hand.jobs.contains(job) else { throw .jobNotInHand(job) }
        let limit = table.game.rules.freeSwaps
        guard hand.swaps < limit else { throw .noSwapLeft(limit: limit) }
        guard table.game.round?.job(of: id) != job else { throw .jobIsChosen(job) }
        guard let drawn = drawJob() else { throw .nothingToDraw }
        record(.jobSwapped(id, given: job, drawn: drawn))
    }

    mutating func writeJob(_ title: String, for id: ID<Entrant>, on table: Table) throws(Refusal) {
        _ = try ownHand(of: id, on: table)
        let title = try cleaned(title, limit: PlainText.nameLimit)
        let card = JobCard(id: ID("written-job-\(session.log.count + 1)"), title: title, kind: .realistic)
        record(.jobWritten(id, card))
    }

    /// The hand of an entrant, for whoever may touch it.
    private func ownHand(of id: ID<Entrant>, on table: Table) throws(Refusal) -> Hand {
        guard let entrant = table.game.entrant(id) else { throw .noSuchEntrant(id) }
        try checkSpeaks(for: entrant)
        return table.game.hands[id] ?? Hand(jobs: [])
    }

    /// Refuses anybody but the facilitator and those who belong to the entrant.
    func checkSpeaks(for entrant: Entrant) throws(Refusal) {
        guard request.by != .facilitator else { return }
        guard entrant.members.contains(where: { request.by == .seat($0.seat) }) else {
            throw entrant.members.first.map { .onlyOneself($0.seat) } ?? .onlyFacilitator
        }
    }

    private mutating func drawJob() -> ID<JobCard>? {
        guard let game = state.game else { return nil }
        if game.jobPile.isEmpty && !game.jobDiscard.isEmpty {
            record(.jobsReshuffled)
        }
        return chance.pick(state.game?.jobPile ?? [])
    }

    // MARK: Latecomers

    /// Gives a person who came late a place in the game: the smallest group that has room, or one of her own.
    mutating func seatNewcomer(_ seat: ID<Seat>, in game: Game) {
        let number = (game.round?.number ?? 0) + 1
        let member = Entrant.Member(seat, playsFrom: number)
        if let group = groupWithRoom(in: game) {
            record(.memberJoined(group, member))
        } else {
            let entrant = Entrant(id: ID("e\(game.entrants.count + 1)"), members: [member])
            record(.entrantJoined(entrant))
            dealLateHand(to: entrant.id)
        }
    }

    private func groupWithRoom(in game: Game) -> ID<Entrant>? {
        let room: Int
        switch game.rules.grouping {
        case .alone: return nil
        case .pairs: room = 2
        case .teams: room = Int.max
        }
        func size(_ entrant: Entrant) -> Int {
            entrant.members.count { roster[$0.seat]?.stays == true }
        }
        return game.entrants.filter { size($0) < room }.min { size($0) < size($1) }?.id
    }

    private mutating func dealLateHand(to entrant: ID<Entrant>) {
        guard let game = state.game else { return }
        if game.jobPile.count < game.rules.handSize && !game.jobDiscard.isEmpty {
            record(.jobsReshuffled)
        }
        guard let game = state.game else { return }
        let cards = drawJobs(game.rules.handSize, from: game)
        record(.jobsDealt(entrant, chance.shuffled(cards)))
    }

    // MARK: Skills

    mutating func revealSkills(on table: Table) throws(Refusal) {
        guard table.game.stage == .research, let round = table.game.round else { throw .notNow(table.game.stage) }
        guard !round.isRevealed, round.skills.count < table.game.rules.skillsPerRound else { throw .alreadyRevealed }
        guard let first = table.firstPlayer ?? table.game.entrant(round.firstPlayer) else {
            throw .noSuchEntrant(round.firstPlayer)
        }
        try checkSpeaks(for: first)
        // The turn of the dimensions goes on over the rounds, so that none is always left out.
        let turn = table.game.rounds.map(\.skills.count).reduce(0, +)
        guard table.game.skillsToReveal > 0 else { throw .nothingToDraw }
        var drawn: [ID<SkillCard>] = []
        for place in 0..<(table.game.rules.skillsPerRound - round.skills.count) {
            let dimension = Dimension.allCases[(turn + place) % Dimension.allCases.count]
            if pileIsEmpty(without: drawn) {
                if !drawn.isEmpty { record(.skillsRevealed(drawn)) }
                drawn = []
                guard reshuffleSkills() else { break }
            }
            if let skill = drawSkill(preferring: dimension, without: drawn) {
                drawn.append(skill)
            }
        }
        if !drawn.isEmpty {
            record(.skillsRevealed(drawn))
        }
    }

    mutating func redraw(_ skill: ID<SkillCard>, on table: Table) throws(Refusal) {
        try facilitatorOnly()
        try checkTableIsOpen(table)
        guard table.game.round?.skills.contains(skill) == true else { throw .skillNotOnTable(skill) }
        if pileIsEmpty(without: []) {
            _ = reshuffleSkills()
        }
        let dimension = table.game.skill(skill)?.dimension ?? .methodological
        guard let drawn = drawSkill(preferring: dimension, without: []) else { throw .nothingToDraw }
        record(.skillRedrawn(skill, drawn: drawn))
    }

    mutating func writeSkill(
        name: String,
        dimension: Dimension,
        definition: String,
        inPlaceOf given: ID<SkillCard>?,
        on table: Table
    ) throws(Refusal) {
        try facilitatorOnly()
        try checkTableIsOpen(table)
        let name = try cleaned(name, limit: PlainText.nameLimit)
        let definition = definition.isEmpty ? "" : try cleaned(definition, limit: PlainText.noteLimit)
        let skills = table.game.round?.skills ?? []
        if let given {
            guard skills.contains(given) else { throw .skillNotOnTable(given) }
        } else {
            guard skills.count < Self.tableLimit else { throw .tableFull(limit: Self.tableLimit) }
        }
        let id = ID<SkillCard>("written-skill-\(session.log.count + 1)")
        let card = SkillCard(id: id, name: name, dimension: dimension, definition: definition)
        record(.skillWritten(card, inPlaceOf: given))
    }

    /// Skills change only between the reveal and the speaking order.
    private func checkTableIsOpen(_ table: Table) throws(Refusal) {
        let stage = table.game.stage
        guard stage == .research || stage == .choosing else { throw .notNow(stage) }
    }

    private func pileIsEmpty(without drawn: [ID<SkillCard>]) -> Bool {
        (state.game?.skillPile ?? []).allSatisfy(drawn.contains)
    }

    private mutating func reshuffleSkills() -> Bool {
        guard state.game?.skillDiscard.isEmpty == false else { return false }
        record(.skillsReshuffled)
        return true
    }

    private mutating func drawSkill(
        preferring dimension: Dimension,
        without drawn: [ID<SkillCard>]
    ) -> ID<SkillCard>? {
        guard let game = state.game else { return nil }
        let pile = game.skillPile.filter { !drawn.contains($0) }
        guard game.rules.oneOfEachDimension else { return chance.pick(pile) }
        return chance.pick(pile.filter { game.skill($0)?.dimension == dimension }) ?? chance.pick(pile)
    }
}
