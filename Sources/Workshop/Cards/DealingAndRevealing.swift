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
        let round = chance.shuffled(Array(game.open.entrants.indices))
        let cards = drawJobs(round.count * game.rules.handSize, from: game)
        var hands: [[ID<JobCard>]] = round.map { _ in [] }
        for (turn, side) in round.enumerated() {
            hands[side] = stride(from: turn, to: cards.count, by: round.count).map { cards[$0] }
        }
        for (entrant, hand) in zip(game.open.entrants, hands) { record(.jobsDealt(entrant.id, chance.shuffled(hand))) }
    }

    /// Draws up to `count` jobs, the silly ones first: their share of the count, as far as the pile allows.
    private mutating func drawJobs(_ count: Int, from game: Game) -> [ID<JobCard>] {
        let (pile, jobs) = (game.sealed.piles.value.jobs, game.sealed.table.value.jobs)
        var silly = pile.filter { jobs[$0].kind == .silly }
        var realistic = pile.filter { jobs[$0].kind == .realistic }
        let wanted = (count * game.rules.sillyPercent + 50) / 100
        var drawnSilly = chance.take(min(wanted, silly.count), from: &silly)
        let drawnRealistic = chance.take(min(count - drawnSilly.count, realistic.count), from: &realistic)
        let missing = count - drawnSilly.count - drawnRealistic.count
        drawnSilly += chance.take(min(missing, silly.count), from: &silly)
        return (drawnSilly + drawnRealistic).map { jobs[$0].id }
    }

    mutating func swap(_ job: ID<JobCard>, of id: ID<Entrant>, in game: Game) throws(Refusal) {
        let side = try ownSide(id, in: game)
        let hand = game.sealed.hands[side]
        guard hand.holds(job) else { throw .jobNotInHand(job) }
        let limit = game.rules.freeSwaps
        guard hand.swaps < limit else { throw .noSwapLeft(limit: limit) }
        guard game.job(chosenBy: side) != job else { throw .jobIsChosen(job) }
        guard let drawn = drawJob() else { throw .nothingToDraw }
        record(.jobSwapped(id, given: job, drawn: drawn))
    }

    mutating func writeJob(_ title: String, for id: ID<Entrant>, in game: Game) throws(Refusal) {
        _ = try ownSide(id, in: game)
        let title = try cleaned(title, limit: PlainText.nameLimit)
        let card = JobCard(id: ID("written-job-\(eventsBefore + 1)"), title: title, kind: .realistic)
        record(.jobWritten(id, card))
    }

    /// The place of an entrant, for whoever may touch its hand.
    func ownSide(_ id: ID<Entrant>, in game: Game) throws(Refusal) -> Int {
        guard let side = game.open.place(of: id) else { throw .noSuchEntrant(id) }
        try checkSpeaks(for: game.open.entrants[side])
        return side
    }

    /// Refuses anybody but the facilitator and those who belong to the entrant.
    func checkSpeaks(for entrant: Entrant) throws(Refusal) {
        guard by != .facilitator else { return }
        guard entrant.members.contains(where: { by == .seat($0.seat) }) else {
            throw entrant.members.first.map { .onlyOneself($0.seat) } ?? .onlyFacilitator
        }
    }

    private mutating func drawJob() -> ID<JobCard>? {
        guard let game = state.game else { return nil }
        if game.sealed.piles.value.jobs.isEmpty && !game.sealed.piles.value.jobDiscard.isEmpty {
            record(.jobsReshuffled)
        }
        return chance.pick(state.game?.sealed.piles.value.jobs ?? []).map { game.sealed.table.value.jobs[$0].id }
    }

    // MARK: Latecomers

    /// Gives a person who came late a place in the game: the smallest group that has room, or one of her own.
    mutating func seatNewcomer(_ seat: ID<Seat>) {
        guard let game = state.game else { return }
        let number = game.open.number + 1
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
        func size(_ entrant: Entrant) -> Int { entrant.members.count { roster[$0.seat]?.stays == true } }
        return game.entrants.filter { size($0) < room }.min { size($0) < size($1) }?.id
    }

    private mutating func dealLateHand(to entrant: ID<Entrant>) {
        guard let game = state.game else { return }
        let piles = game.sealed.piles.value
        if piles.jobs.count < game.rules.handSize && !piles.jobDiscard.isEmpty { record(.jobsReshuffled) }
        guard let game = state.game else { return }
        let cards = drawJobs(game.rules.handSize, from: game)
        record(.jobsDealt(entrant, chance.shuffled(cards)))
    }

    // MARK: Skills

    mutating func revealSkills(in game: Game) throws(Refusal) {
        let open = game.open
        guard open.stage == .research, let due = open.firstPlayer else { throw .notNow(open.stage) }
        guard !open.isRevealed, open.skills.count < game.rules.skillsPerRound else { throw .alreadyRevealed }
        guard let first = game.table(with: roster).firstPlayer ?? game.entrant(due) else { throw .noSuchEntrant(due) }
        try checkSpeaks(for: first)
        // The turn of the dimensions goes on over the rounds, so that none is always left out.
        let turn = game.sealed.kept.value.past.reduce(open.skills.count) { $0 + $1.skills.count }
        guard open.skillsToReveal > 0 else { throw .nothingToDraw }
        var (pile, drawn) = (game.sealed.piles.value.skills, [Int]())
        for place in 0..<(game.rules.skillsPerRound - open.skills.count) {
            if pile.isEmpty {
                reveal(&drawn, of: game)
                guard reshuffleSkills() else { break }
                pile = skillPile
            }
            let dimension = Dimension.allCases[(turn + place) % Dimension.allCases.count]
            guard let skill = drawSkill(from: pile, preferring: dimension, in: game) else { break }
            pile.removeAll { $0 == skill }
            drawn.append(skill)
        }
        reveal(&drawn, of: game)
    }

    private mutating func reveal(_ drawn: inout [Int], of game: Game) {
        if !drawn.isEmpty { record(.skillsRevealed(drawn.map { game.sealed.table.value.skills[$0].id })) }
        drawn = []
    }

    mutating func redraw(_ skill: ID<SkillCard>, in game: Game) throws(Refusal) {
        try facilitatorOnly()
        try checkTableIsOpen(game)
        guard let given = game.open.skills.first(where: { $0.id == skill }) else { throw .skillNotOnTable(skill) }
        if skillPile.isEmpty { _ = reshuffleSkills() }
        guard let drawn = drawSkill(from: skillPile, preferring: given.dimension, in: game) else {
            throw .nothingToDraw
        }
        record(.skillRedrawn(skill, drawn: game.sealed.table.value.skills[drawn].id))
    }

    mutating func writeSkill(
        name: String,
        dimension: Dimension,
        definition: String,
        inPlaceOf given: ID<SkillCard>?,
        in game: Game
    ) throws(Refusal) {
        try facilitatorOnly()
        try checkTableIsOpen(game)
        let name = try cleaned(name, limit: PlainText.nameLimit)
        let definition = definition.isEmpty ? "" : try cleaned(definition, limit: PlainText.noteLimit)
        let skills = game.open.skills
        if let given {
            guard skills.contains(where: { $0.id == given }) else { throw .skillNotOnTable(given) }
        } else {
            guard skills.count < Self.tableLimit else { throw .tableFull(limit: Self.tableLimit) }
        }
        let id = ID<SkillCard>("written-skill-\(eventsBefore + 1)")
        let card = SkillCard(id: id, name: name, dimension: dimension, definition: definition)
        record(.skillWritten(card, inPlaceOf: given))
    }

    /// Skills change only between the reveal and the speaking order.
    private func checkTableIsOpen(_ game: Game) throws(Refusal) {
        let stage = game.stage
        guard stage == .research || stage == .choosing else { throw .notNow(stage) }
    }

    private var skillPile: [Int] { state.game?.sealed.piles.value.skills ?? [] }

    private mutating func reshuffleSkills() -> Bool {
        guard state.game?.sealed.piles.value.skillDiscard.isEmpty == false else { return false }
        record(.skillsReshuffled)
        return true
    }

    private mutating func drawSkill(from pile: [Int], preferring dimension: Dimension, in game: Game) -> Int? {
        let skills = game.sealed.table.value.skills
        let due = game.rules.oneOfEachDimension ? chance.pick(pile) { skills[$0].dimension == dimension } : nil
        return due ?? chance.pick(pile)
    }
}
