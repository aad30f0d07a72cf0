extension Deliberation {
    mutating func consider(_ command: PitchPracticeCommand) throws(Refusal) {
        if case .begin(let deck, let seat, let plan, let times) = command {
            return try beginPitchPractice(deck, by: seat, plan: plan, practisedBefore: times)
        }
        guard let practice = state.pitchPractice else { throw .noPitchPractice }
        try oneself(practice.seat)
        switch command {
        case .begin: break
        case .draw(let isAmongLeast): try draw(amongLeastPractised: isAmongLeast, in: practice)
        case .start(let manner):
            try check(practice, stands: .preparing)
            record(.pitchPractice(.started(manner)))
        case .pause, .resume, .extend: try changeClock(command, of: practice)
        case .write(let text):
            try check(practice, stands: .pitching)
            guard practice.manner == .typed else { throw .pitchIsSpoken }
            record(.pitchPractice(.written(try cleaned(text, limit: PlainText.noteLimit))))
        case .done:
            try check(practice, stands: .pitching)
            record(.pitchPractice(.done))
        case .rate(let criterion, let level):
            let isJudged = practice.levels.count == PitchPractice.Criterion.allCases.count
            guard practice.stage == .assessing || isJudged else { throw .notInPractice(practice.stage) }
            guard PitchPractice.levels.contains(level) else {
                throw .levelOutOfRange(level, highest: PitchPractice.levels.upperBound)
            }
            record(.pitchPractice(.rated(criterion, level: level)))
        case .keep(let text):
            record(.pitchPractice(.thoughtKept(try cleaned(text, limit: PlainText.noteLimit))))
        case .leave:
            guard !practice.isOver else { throw .notInPractice(.finished) }
            record(.pitchPractice(.left))
        }
    }

    private func check(_ practice: PitchPractice, stands stage: PitchPractice.Stage) throws(Refusal) {
        guard practice.stage == stage else { throw .notInPractice(practice.stage) }
    }

    private mutating func beginPitchPractice(
        _ deck: Deck,
        by id: ID<Seat>,
        plan: PitchPractice.Plan,
        practisedBefore times: [PitchPractice.Times]
    ) throws(Refusal) {
        try oneself(id)
        guard state.current == nil else { throw .activityRunning }
        guard try seat(id).presence == .present else { throw .absent(id) }
        guard plan.faults.isEmpty else { throw .unplayable(plan.faults) }
        guard !deck.skills.isEmpty && !deck.jobs.isEmpty else { throw .nothingToDraw }
        if state.decks.last(where: { $0.id == deck.id }) != deck {
            record(.deckAdded(deck))
        }
        let began = PitchPracticeEvent.began(deck: deck.id, seat: id, plan: plan, practisedBefore: times)
        record(.pitchPractice(began))
    }

    // MARK: Cards

    /// Draws skills and a job; those that lie there already come again only if the deck has no others.
    private mutating func draw(amongLeastPractised isAmongLeast: Bool, in practice: PitchPractice) throws(Refusal) {
        guard practice.stage == .opening || practice.stage == .preparing else {
            throw .notInPractice(practice.stage)
        }
        guard !isAmongLeast || !practice.leastPractised.isEmpty else { throw .nothingToDraw }
        // Where too few were practised least, those practised next least follow.
        let piles = isAmongLeast ? practice.skillsBySeldomness : [practice.deck.skills]
        var skills: [ID<SkillCard>] = []
        for pile in piles where skills.count < practice.plan.skills {
            let count = practice.plan.skills - skills.count
            skills += drawnSkills(from: pile, without: practice.skills, count: count)
        }
        let others = practice.deck.jobs.map(\.id).filter { $0 != practice.job }
        guard let job = chance.pick(others) ?? practice.job else { throw .nothingToDraw }
        record(.pitchPractice(.drawn(skills: skills, job: job)))
    }

    /// Skills whose dimensions take turns as far as the pile allows, fresh ones first.
    private mutating func drawnSkills(
        from pile: [SkillCard],
        without used: [ID<SkillCard>],
        count: Int
    ) -> [ID<SkillCard>] {
        let mixed = chance.shuffled(pile)
        var left = mixed.filter { !used.contains($0.id) } + mixed.filter { used.contains($0.id) }
        var drawn: [ID<SkillCard>] = []
        var dimensions = chance.shuffled(Dimension.allCases)
        while drawn.count < count && !left.isEmpty {
            let dimension = dimensions.removeFirst()
            dimensions.append(dimension)
            guard let place = left.firstIndex(where: { $0.dimension == dimension }) else { continue }
            drawn.append(left.remove(at: place).id)
        }
        return drawn
    }

    // MARK: The clock

    private mutating func changeClock(_ command: PitchPracticeCommand, of practice: PitchPractice) throws(Refusal) {
        guard let clock = practice.clock else { throw .notInPractice(practice.stage) }
        switch command {
        case .pause:
            guard clock.runningSince != nil else { throw .clockStopped }
            record(.pitchPractice(.paused))
        case .resume:
            guard clock.runningSince == nil else { throw .clockRunning }
            record(.pitchPractice(.resumed))
        case .extend(let seconds):
            let range = 5...600
            guard range.contains(seconds) else { throw .extensionOutOfRange(range) }
            record(.pitchPractice(.extended(seconds: seconds)))
        default: break
        }
    }
}
