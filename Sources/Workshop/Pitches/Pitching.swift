extension Deliberation {
    // MARK: Choosing

    mutating func choose(_ job: ID<JobCard>, for id: ID<Entrant>, in game: Game) throws(Refusal) {
        guard game.stage == .choosing else { throw .notNow(game.stage) }
        let side = try checkTakesPart(id, in: game)
        let hand = game.sealed.hands[side]
        guard hand.holds(job) else { throw .jobNotInHand(job) }
        guard hand.mayPlay(job) else { throw .jobPlayed(job) }
        guard game.job(chosenBy: side) != job else { throw .alreadyChosen(id) }
        record(.jobChosen(id, job))
    }

    mutating func pass(_ id: ID<Entrant>, in game: Game) throws(Refusal) {
        switch game.stage {
        case .choosing:
            let side = try checkTakesPart(id, in: game)
            guard !game.open.passed.contains(side) else { throw .alreadyChosen(id) }
            record(.passed(id))
        case .interview:
            try checkTakesPart(id, in: game)
            let contest = game.open.contest
            guard contest.order.contains(id) else { throw .notPitching(id) }
            guard !contest.hasHeard(id) else { throw .alreadyHeard(id) }
            guard !contest.skipped.contains(id) else { throw .alreadyChosen(id) }
            record(.pitchSkipped(id))
        case .opening, .research, .recruitment, .result, .finished: throw .notNow(game.stage)
        }
    }

    @discardableResult private func checkTakesPart(_ id: ID<Entrant>, in game: Game) throws(Refusal) -> Int {
        let side = try ownSide(id, in: game)
        let from = game.open.entrants[side].playsFrom
        guard from <= max(1, game.open.number) else { throw .playsLater(id, from: from) }
        guard !game.table(with: roster).present(of: side).isEmpty else { throw .entrantAbsent(id) }
        return side
    }

    /// Closes the choices and draws who speaks when; those who chose no job or left for good do not pitch.
    mutating func drawOrder() {
        guard let game = state.game else { return }
        let table = game.table(with: roster)
        let entrants = game.open.entrants
        let past = game.sealed.kept.value.past.map { $0.main.order.compactMap(game.open.place) }
        let order = SpeakingOrder(of: entrants.count, after: past).draw(
            game.open.ready.filter(table.stays),
            using: &chance
        )
        record(.orderDrawn(order.map { entrants[$0].id }))
    }

    // MARK: Pitching

    mutating func startPitch(of id: ID<Entrant>?, in game: Game) throws(Refusal) {
        guard game.stage == .interview else { throw .notNow(game.stage) }
        let (contest, table) = (game.open.contest, game.table(with: roster))
        let next = table.nextToPitch
        try checkPitchStarter(of: id, next: next.map { game.open.entrants[$0] })
        if let current = contest.current { throw .pitchRunning(current.entrant) }
        if let id {
            guard contest.order.contains(id) else { throw .notPitching(id) }
            guard !contest.hasHeard(id) else { throw .alreadyHeard(id) }
            guard table.isPresent(id) else { throw .entrantAbsent(id) }
        }
        guard let side = id.flatMap(game.open.place) ?? next, let speaker = table.speaker(of: side) else {
            throw .nobodyToPitch
        }
        record(.pitchStarted(game.open.entrants[side].id, speaker: speaker))
    }

    /// A pitch is started by the facilitator, or by whoever is next for herself.
    private func checkPitchStarter(of id: ID<Entrant>?, next: Entrant?) throws(Refusal) {
        guard by != .facilitator else { return }
        guard let next else { throw .nobodyToPitch }
        try checkSpeaks(for: next)
        guard id == nil || id == next.id else { throw .onlyFacilitator }
    }

    mutating func changePitch(_ command: GameCommand, in game: Game) throws(Refusal) {
        guard let pitch = game.open.contest.current, game.stage == .interview else { throw .noPitch }
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
        default: record(.pitchEnded)
        }
    }

    mutating func takeNote(on id: ID<Entrant>, _ skill: ID<SkillCard>?, _ text: String, in game: Game) throws(Refusal) {
        try facilitatorOnly()
        guard game.open.number > 0 else { throw .notNow(game.stage) }
        guard game.open.place(of: id) != nil else { throw .noSuchEntrant(id) }
        if let skill {
            guard game.open.skills.contains(where: { $0.id == skill }) else { throw .skillNotOnTable(skill) }
        }
        // A skill alone says enough: that it was shown.
        let isTag = skill != nil && text.isEmpty
        let text = isTag ? "" : try cleaned(text, limit: PlainText.noteLimit)
        record(.noteTaken(PitchNote(round: game.open.number, entrant: id, skill: skill, text: text)))
    }

    /// Ends the interview: a vote if at least two pitches were heard, else none.
    mutating func closeInterview() {
        guard let contest = state.game?.open.contest else { return }
        // A tie is voted on among all who are tied: whoever could not speak again has been heard once.
        if contest.kind != .round || contest.past.count >= 2 { openVote() } else { record(.voteSkipped) }
    }
}
