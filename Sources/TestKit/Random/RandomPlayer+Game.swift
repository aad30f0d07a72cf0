import Workshop

extension RandomPlayer {
    /// Something that fits the stage of the game.
    mutating func inGame(_ game: Game, of state: SessionState) -> (Command, Actor) {
        let (command, actor): (GameCommand, Actor) =
            switch game.stage {
            case .opening, .finished: chance.below(4) > 0 ? (.advance, .facilitator) : withCards(game)
            case .research: inResearch(game)
            case .choosing: choosing(game, in: state)
            case .interview: pitching(game)
            case .recruitment: voting(game, in: state)
            case .result: afterCount(game)
            }
        if chance.below(150) == 0 { return (.game(.end), .facilitator) }
        return (.game(command), actor)
    }

    private mutating func withCards(_ game: Game) -> (GameCommand, Actor) {
        guard let entrant = chance.pick(game.entrants) else { return (.advance, .facilitator) }
        let job = chance.pick(game.hand(of: entrant.id)?.jobs ?? []) ?? "none"
        let command: GameCommand =
            chance.below(4) > 0 ? .swapJob(entrant.id, job) : .writeJob(entrant.id, title: words())
        return (command, member(of: entrant))
    }

    /// Somebody of the entrant, or the facilitator for her.
    private mutating func member(of entrant: Entrant) -> Actor {
        chance.flip() ? .facilitator : chance.pick(entrant.members).map { .seat($0.seat) } ?? .facilitator
    }

    private mutating func inResearch(_ game: Game) -> (GameCommand, Actor) {
        let skill = chance.pick(game.round?.skills ?? [])
        if writesSkills && chance.below(12) > 0 { return (writtenSkill(inPlaceOf: nil), .facilitator) }
        switch chance.below(10) {
        case 0: return (.redrawSkill(skill ?? "none"), .facilitator)
        case 1: return (writtenSkill(inPlaceOf: chance.flip() ? skill : nil), .facilitator)
        case 2: return withCards(game)
        case 3, 4, 5:
            let first = (game.round?.firstPlayer).flatMap(game.entrant)
            return (.revealSkills, first.map { member(of: $0) } ?? .facilitator)
        default: return (.advance, .facilitator)
        }
    }

    mutating func writtenSkill(inPlaceOf given: ID<SkillCard>?) -> GameCommand {
        .writeSkill(name: words(), dimension: chance.case(), definition: words(), inPlaceOf: given)
    }

    private mutating func choosing(_ game: Game, in state: SessionState) -> (GameCommand, Actor) {
        let undecided = game.entrants.filter { game.round?.choices[$0.id] == nil }
        guard let entrant = chance.pick(chance.below(5) > 0 && !undecided.isEmpty ? undecided : game.entrants) else {
            return (.advance, .facilitator)
        }
        switch chance.below(20) {
        case 0: return (.advance, .facilitator)
        case 1: return (.redrawSkill(chance.pick(game.round?.skills ?? []) ?? "none"), .facilitator)
        case 2: return withCards(game)
        case 3, 4: return (.pass(entrant.id), member(of: entrant))
        default:
            let job = chance.pick(game.hand(of: entrant.id)?.choosable ?? [])
            return job.map { (.chooseJob(entrant.id, $0), member(of: entrant)) } ?? (.pass(entrant.id), .facilitator)
        }
    }

    private mutating func pitching(_ game: Game) -> (GameCommand, Actor) {
        guard let contest = game.contest else { return (.advance, .facilitator) }
        let someone = chance.pick(contest.order)
        if let pitch = contest.current {
            let actor: Actor = chance.flip() ? .facilitator : .seat(pitch.speaker)
            switch chance.below(12) {
            case 0: return (.pausePitch, actor)
            case 1: return (.resumePitch, actor)
            case 2: return (.extendPitch(seconds: chance.number(5...60, mischief: 20)), .facilitator)
            case 3: return (note(on: pitch.entrant, in: game), .facilitator)
            case 4: return (.pass(pitch.entrant), .facilitator)
            case 5: return (.startPitch(someone), actor)
            case 6, 7, 8: return (.endPitch, actor)
            default: return (.advance, .facilitator)
            }
        }
        let entrant = someone.flatMap(game.entrant)
        switch chance.below(12) {
        case 0: return (.startPitch(someone), .facilitator)
        case 1: return (.pass(someone ?? "none"), entrant.map { member(of: $0) } ?? .facilitator)
        case 2: return (.startPitch(chance.flip() ? someone : nil), entrant.map { member(of: $0) } ?? .facilitator)
        case 3: return (note(on: someone ?? "none", in: game), .facilitator)
        default: return (chance.flip() ? .advance : .startPitch(nil), .facilitator)
        }
    }

    private mutating func note(on entrant: ID<Entrant>, in game: Game) -> GameCommand {
        .takeNote(entrant, chance.flip() ? chance.pick(game.round?.skills ?? []) : nil, words())
    }

    private mutating func afterCount(_ game: Game) -> (GameCommand, Actor) {
        switch chance.below(12) {
        case 0: (.reopenVote, .facilitator)
        case 1: (note(on: chance.pick(game.entrants)?.id ?? "none", in: game), .facilitator)
        case 2: withCards(game)
        default: (.advance, .facilitator)
        }
    }

    // MARK: Debriefing

    mutating func inDebrief(_ state: SessionState) -> (Command, Actor) {
        let waiting = state.roster.seats.filter {
            $0.presence == .present && state.debrief?.heard.contains($0.id) == false
        }
        let seat = chance.pick(waiting)?.id ?? someSeat(in: state)
        let actor: Actor = chance.flip() ? .facilitator : .seat(seat)
        let isEach = state.debrief?.question?.asked != .group
        let day = chance.below(4) == 0 ? CalendarDay("2026-12-24") : nil
        switch chance.below(14) {
        case 12: return (.debrief(.park(words())), .facilitator)
        case 13 where chance.flip(): return (.debrief(.countFaces(chance.case(), [0, 0, 1, 1, 0])), .facilitator)
        case 13: return (.debrief(.keepFace(KeptFace(seat: seat, moment: chance.case(), face: chance.case()))), actor)
        case 0, 1, 2: return (.debrief(.advance), .facilitator)
        case 3: return chance.below(3) == 0 ? (.debrief(.end), .facilitator) : (.debrief(.pass(seat)), actor)
        case 4, 5: return (.debrief(isEach ? .pass(seat) : .answer(nil, words())), isEach ? actor : .facilitator)
        default: return (.debrief(.answer(isEach ? seat : nil, words(), by: day)), isEach ? actor : .facilitator)
        }
    }
}
