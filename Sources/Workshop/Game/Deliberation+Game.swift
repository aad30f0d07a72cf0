extension Deliberation {
    /// Considers a command in the game now played.
    mutating func consider(_ command: GameCommand) throws(Refusal) {
        guard let table = state.table else { throw .noGame }
        guard table.game.stage != .finished else { throw .notNow(.finished) }
        switch command {
        case .revealSkills: try revealSkills(on: table)
        case .redrawSkill(let skill): try redraw(skill, on: table)
        case .writeSkill(let name, let dimension, let definition, let given):
            try writeSkill(name: name, dimension: dimension, definition: definition, inPlaceOf: given, on: table)
        case .swapJob(let entrant, let job): try swap(job, of: entrant, on: table)
        case .writeJob(let entrant, let title): try writeJob(title, for: entrant, on: table)
        case .chooseJob(let entrant, let job): try choose(job, for: entrant, on: table)
        case .pass(let entrant): try pass(entrant, on: table)
        case .startPitch(let entrant): try startPitch(of: entrant, on: table)
        case .pausePitch, .resumePitch, .extendPitch, .endPitch: try changePitch(command, on: table)
        case .takeNote(let entrant, let skill, let text): try takeNote(on: entrant, skill, text, on: table)
        case .castBallot(let seat, let ballot): try cast(ballot, by: seat, on: table)
        case .withdrawBallot(let seat): try withdrawBallot(of: seat, on: table)
        case .noteTotal(let entrant, let total): try note(total, of: entrant, on: table)
        case .enterTotals(let totals): try enter(totals, on: table)
        case .reopenVote: try reopenVote(on: table)
        case .advance: try advance(on: table)
        case .end:
            try facilitatorOnly()
            destroyBox()
            record(.ended(.early))
        }
    }

    /// Goes on to what comes next, whatever the stage: the facilitator is never stuck.
    private mutating func advance(on table: Table) throws(Refusal) {
        try facilitatorOnly()
        switch table.game.stage {
        case .opening:
            try beginRound(on: table)
        case .research:
            if table.game.skillsToReveal > 0 {
                try revealSkills(on: table)
            } else {
                record(.choosingOpened)
            }
        case .choosing:
            for entrant in table.undecided {
                record(.passed(entrant.id))
            }
            drawOrder()
        case .interview:
            if table.game.contest?.current != nil {
                record(.pitchEnded)
            } else if table.nextToPitch != nil {
                try startPitch(of: nil, on: table)
            } else {
                closeInterview()
            }
        case .recruitment:
            countVotes()
        case .result:
            try leaveResult(on: table)
        case .finished:
            throw .notNow(.finished)
        }
    }

    private mutating func leaveResult(on table: Table) throws(Refusal) {
        let tied = table.tieToBreak
        if !tied.isEmpty {
            return beginTieBreak(among: tied)
        }
        if table.game.final == nil && table.game.rounds.count < table.game.rules.rounds {
            return try beginRound(on: table)
        }
        let finalists = table.finalists
        if finalists.isEmpty {
            record(.ended(.completed))
        } else {
            record(.finalBegan(chance.shuffled(finalists)))
        }
    }

    private mutating func beginTieBreak(among tied: [ID<Entrant>]) {
        let isRevote = state.game?.rules.tie == .revote
        record(.tieBreakBegan(isRevote ? tied : chance.shuffled(tied)))
        if isRevote {
            openVote()
        }
    }

    private mutating func beginRound(on table: Table) throws(Refusal) {
        guard let first = table.nextFirstPlayer else {
            throw .tooFewParticipants(needed: 1, present: 0)
        }
        record(.roundBegan((table.game.round?.number ?? 0) + 1, firstPlayer: first.id))
    }

    /// What follows by itself now, so that nothing waits for anybody who is not there.
    ///
    /// Runs after every step until nothing follows any more.
    mutating func settle() {
        while settleGame() {}
        while settleRolePlay() {}
        while let event = nextInDebrief() {
            record(event)
        }
        while let event = nextInStory() {
            record(event)
        }
    }

    /// Moves the game on by one step if it can; says whether it did.
    private mutating func settleGame() -> Bool {
        guard let table = state.table, table.game.stage != .finished else { return false }
        if let newcomer = table.newcomers.first {
            seatNewcomer(newcomer, in: table.game)
            return true
        }
        if withdrawOutdatedBallot() {
            return true
        }
        switch table.game.stage {
        case .choosing:
            guard table.undecided.isEmpty, !table.presentEntrants.isEmpty else { return false }
            drawOrder()
            return true
        case .interview:
            return settleInterview(on: table)
        case .recruitment:
            guard let vote = table.game.contest?.vote, !vote.roll.isEmpty, table.missingVoters.isEmpty,
                vote.terms.collection == .secret, !table.voters.isEmpty
            else { return false }
            countVotes()
            return true
        case .opening, .research, .result, .finished:
            return false
        }
    }

    private mutating func settleInterview(on table: Table) -> Bool {
        if let current = table.game.contest?.current {
            let isThere = table.game.entrant(current.entrant).map {
                table.presentMembers(of: $0).contains(current.speaker)
            }
            guard isThere != true else { return false }
            record(.pitchEnded)
            return true
        }
        guard table.nextToPitch == nil, !table.presentEntrants.isEmpty else { return false }
        closeInterview()
        return true
    }
}
