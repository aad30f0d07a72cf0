extension Deliberation {
    // MARK: Choosing

    mutating func choose(_ job: ID<JobCard>, for id: ID<Entrant>, on table: Table) throws(Refusal) {
        guard table.game.stage == .choosing, let round = table.game.round else { throw .notNow(table.game.stage) }
        try checkTakesPart(id, on: table)
        let hand = table.game.hands[id] ?? Hand(jobs: [])
        guard hand.jobs.contains(job) else { throw .jobNotInHand(job) }
        guard hand.choosable.contains(job) else { throw .jobPlayed(job) }
        guard round.choices[id] != .job(job) else { throw .alreadyChosen(id) }
        record(.jobChosen(id, job))
    }

    mutating func pass(_ id: ID<Entrant>, on table: Table) throws(Refusal) {
        switch table.game.stage {
        case .choosing:
            try checkTakesPart(id, on: table)
            guard table.game.round?.choices[id] != .pass else { throw .alreadyChosen(id) }
            record(.passed(id))
        case .interview:
            try checkTakesPart(id, on: table)
            guard let contest = table.game.contest, contest.order.contains(id) else { throw .notPitching(id) }
            guard !contest.heard.contains(id) else { throw .alreadyHeard(id) }
            guard !contest.skipped.contains(id) else { throw .alreadyChosen(id) }
            record(.pitchSkipped(id))
        case .opening, .research, .recruitment, .result, .finished:
            throw .notNow(table.game.stage)
        }
    }

    private func checkTakesPart(_ id: ID<Entrant>, on table: Table) throws(Refusal) {
        guard let entrant = table.game.entrant(id) else { throw .noSuchEntrant(id) }
        try checkSpeaks(for: entrant)
        let number = table.game.round?.number ?? 1
        guard entrant.playsFrom <= number else { throw .playsLater(id, from: entrant.playsFrom) }
        guard table.isPresent(id) else { throw .entrantAbsent(id) }
    }

    /// Closes the choices and draws who speaks when; those who chose no job or left for good do not pitch.
    mutating func drawOrder() {
        guard let game = state.game, let round = game.round else { return }
        let speakers = game.entrants.filter { round.job(of: $0.id) != nil && roster.stays($0) }.map(\.id)
        let order = SpeakingOrder(after: game.rounds.map(\.main.order)).draw(speakers, using: &chance)
        record(.orderDrawn(order))
    }

    // MARK: Pitching

    mutating func startPitch(of id: ID<Entrant>?, on table: Table) throws(Refusal) {
        guard table.game.stage == .interview, let contest = table.game.contest else {
            throw .notNow(table.game.stage)
        }
        try checkPitchStarter(of: id, on: table)
        if let current = contest.current { throw .pitchRunning(current.entrant) }
        if let id {
            guard contest.order.contains(id) else { throw .notPitching(id) }
            guard !contest.heard.contains(id) else { throw .alreadyHeard(id) }
            guard table.isPresent(id) else { throw .entrantAbsent(id) }
        }
        guard let entrant = id.flatMap(table.game.entrant) ?? table.nextToPitch,
            let speaker = table.speaker(of: entrant)
        else { throw .nobodyToPitch }
        record(.pitchStarted(entrant.id, speaker: speaker))
    }

    /// A pitch is started by the facilitator, or by whoever is next for herself.
    private func checkPitchStarter(of id: ID<Entrant>?, on table: Table) throws(Refusal) {
        guard request.by != .facilitator else { return }
        guard let next = table.nextToPitch else { throw .nobodyToPitch }
        try checkSpeaks(for: next)
        guard id == nil || id == next.id else { throw .onlyFacilitator }
    }

    mutating func changePitch(_ command: GameCommand, on table: Table) throws(Refusal) {
        guard let pitch = table.game.contest?.current, table.game.stage == .interview else { throw .noPitch }
        try oneself(pitch.speaker)
        switch command {
        case .pausePitch:
            guard pitch.runningSince != nil else { throw .clockStopped }
            record(.pitchPaused)
        case .resumePitch:
            guard pitch.runningSince == nil else { throw .clockRunning }
            record(.pitchResumed)
        case .extendPitch(let seconds):
            try facilitatorOnly()
            let range = 5...600
            guard range.contains(seconds) else { throw .extensionOutOfRange(range) }
            record(.pitchExtended(seconds: seconds))
        default:
            record(.pitchEnded)
        }
    }

    mutating func takeNote(
        on id: ID<Entrant>,
        _ skill: ID<SkillCard>?,
        _ text: String,
        on table: Table
    ) throws(Refusal) {
        try facilitatorOnly()
        guard let round = table.game.round else { throw .notNow(table.game.stage) }
        guard table.game.entrant(id) != nil else { throw .noSuchEntrant(id) }
        if let skill {
            guard round.skills.contains(skill) else { throw .skillNotOnTable(skill) }
        }
        // A skill alone says enough: that it was shown.
        let isTag = skill != nil && text.isEmpty
        let text = isTag ? "" : try cleaned(text, limit: PlainText.noteLimit)
        record(.noteTaken(PitchNote(round: round.number, entrant: id, skill: skill, text: text)))
    }

    /// Ends the interview: a vote if at least two pitches were heard, else none.
    mutating func closeInterview() {
        guard let contest = state.game?.contest else { return }
        // A tie is voted on among all who are tied: whoever could not speak again has been heard once.
        if contest.kind != .round || contest.heard.count >= 2 {
            openVote()
        } else {
            record(.voteSkipped)
        }
    }
}
