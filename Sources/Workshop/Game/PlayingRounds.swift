extension Deliberation {
    /// Considers a command in the game now played.
    mutating func consider(_ command: GameCommand) throws(Refusal) {
        guard let game = state.game else { throw .noGame }
        guard game.stage != .finished else { throw .notNow(.finished) }
        switch command {
        case .revealSkills: try revealSkills(in: game)
        case .redrawSkill(let skill): try redraw(skill, in: game)
        case .writeSkill(let name, let dimension, let definition, let given):
            try writeSkill(name: name, dimension: dimension, definition: definition, inPlaceOf: given, in: game)
        case .swapJob(let entrant, let job): try swap(job, of: entrant, in: game)
        case .writeJob(let entrant, let title): try writeJob(title, for: entrant, in: game)
        case .chooseJob(let entrant, let job): try choose(job, for: entrant, in: game)
        case .pass(let entrant): try pass(entrant, in: game)
        case .startPitch(let entrant): try startPitch(of: entrant, in: game)
        case .pausePitch, .resumePitch, .extendPitch, .endPitch: try changePitch(command, in: game)
        case .takeNote(let entrant, let skill, let text): try takeNote(on: entrant, skill, text, in: game)
        case .castBallot(let seat, let ballot): try cast(ballot, by: seat, in: game)
        case .withdrawBallot(let seat): try withdrawBallot(of: seat, in: game)
        case .noteTotal(let entrant, let total): try note(total, of: entrant, in: game)
        case .enterTotals(let totals): try enter(totals, in: game)
        case .reopenVote: try reopenVote(in: game)
        case .advance: try advance(game)
        case .end:
            try facilitatorOnly()
            destroyBox()
            record(.ended(.early))
        }
    }

    /// Goes on to what comes next, whatever the stage: the facilitator is never stuck.
    private mutating func advance(_ game: Game) throws(Refusal) {
        try facilitatorOnly()
        switch game.stage {
        case .opening: try beginRound(of: game)
        case .research: if game.open.skillsToReveal > 0 { try revealSkills(in: game) } else { record(.choosingOpened) }
        case .choosing:
            for side in game.table(with: roster).undecided { record(.passed(game.open.entrants[side].id)) }
            drawOrder()
        case .interview:
            if game.open.contest.current != nil {
                record(.pitchEnded)
            } else if game.table(with: roster).nextToPitch != nil {
                try startPitch(of: nil, in: game)
            } else {
                closeInterview()
            }
        case .recruitment: countVotes()
        case .result: try leaveResult(of: game)
        case .finished: throw .notNow(.finished)
        }
    }

    private mutating func leaveResult(of game: Game) throws(Refusal) {
        let table = game.table(with: roster)
        let tied = table.tieToBreak
        if !tied.isEmpty { return beginTieBreak(among: tied) }
        if game.open.contest.kind != .final && game.open.number < game.rules.rounds { return try beginRound(of: game) }
        // Those tied at the top of the game break the tie by a last pitch; whoever left for good is out of it.
        let isBroken = game.rules.finalTie != .pitchOff || game.open.contest.kind == .final
        let finalists = isBroken ? [] : game.leaders.filter(table.stays)
        if finalists.count > 1 { record(.finalBegan(chance.shuffled(finalists))) } else { record(.ended(.completed)) }
    }

    private mutating func beginTieBreak(among tied: [ID<Entrant>]) {
        let isRevote = state.game?.rules.tie == .revote
        record(.tieBreakBegan(isRevote ? tied : chance.shuffled(tied)))
        if isRevote { openVote() }
    }

    private mutating func beginRound(of game: Game) throws(Refusal) {
        guard let first = game.table(with: roster).nextFirstPlayer else {
            throw .tooFewParticipants(needed: 1, present: 0)
        }
        record(.roundBegan(game.open.number + 1, firstPlayer: first.id))
    }

    /// Moves the game on by one step if it can; says whether it did.
    mutating func settleGame() -> Bool {
        guard let table = state.game?.table(with: roster), table.open.stage != .finished else { return false }
        if let newcomer = table.newcomers.first {
            seatNewcomer(roster.seats[newcomer].id)
            return true
        }
        if withdrawOutdatedBallot() { return true }
        switch table.open.stage {
        case .choosing:
            guard table.undecided.isEmpty, !table.presentEntrants.isEmpty else { return false }
            drawOrder()
            return true
        case .interview: return settleInterview(on: table)
        case .recruitment:
            guard table.hasAllBallots else { return false }
            countVotes()
            return true
        case .opening, .research, .result, .finished: return false
        }
    }

    private mutating func settleInterview(on table: Table) -> Bool {
        if let pitch = table.open.contest.current {
            guard let side = table.open.place(of: pitch.entrant), let speaker = roster.place(of: pitch.speaker),
                !table.present(of: side).contains(speaker)
            else { return false }
            record(.pitchEnded)
            return true
        }
        guard table.nextToPitch == nil, !table.presentEntrants.isEmpty else { return false }
        closeInterview()
        return true
    }
}
