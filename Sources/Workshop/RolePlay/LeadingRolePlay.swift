extension Deliberation {
    // MARK: Beginning

    mutating func beginRolePlay(_ scenario: RolePlayScenario) throws(Refusal) {
        try facilitatorOnly()
        guard state.current == nil else { throw .activityRunning }
        let faults = scenario.faults
        guard faults.isEmpty else { throw .scenarioUnplayable(faults) }
        let present = roster.participants.count
        guard present >= scenario.neededPlayers else {
            throw .tooFewParticipants(needed: scenario.neededPlayers, present: present)
        }
        if state.scenarios.last(where: { $0.id == scenario.id }) != scenario {
            record(.scenarioAdded(scenario))
        }
        record(.rolePlay(.began(scenario.id)))
    }

    mutating func consider(_ command: RolePlayCommand) throws(Refusal) {
        guard let rolePlay = state.rolePlay, rolePlay.stage != .finished else { throw .noRolePlay }
        switch command {
        case .cast, .castAtRandom, .uncast, .handOver, .swap, .optOut, .confirmBrief:
            try considerRoles(command, in: rolePlay)
        case .startTake, .endTake, .markBeat, .fire, .freeze, .resume, .hotSeat:
            try considerPlay(command, in: rolePlay)
        case .tick, .quote, .leaveRole, .assessOneself, .rate, .pass:
            try considerTalk(command, in: rolePlay)
        case .stop: try stop(rolePlay)
        case .goOn:
            try facilitatorOnly()
            guard rolePlay.isStopped else { throw .notStopped }
            record(.wentOn)
        case .endPlay:
            try facilitatorOnly()
            switch rolePlay.stage {
            case .casting, .phase: leaveRoles(in: rolePlay)
            case .leaving, .selfAssessment, .review, .finished: throw .notInThisPart(rolePlay.stage)
            }
        case .advance:
            try facilitatorOnly()
            advance(rolePlay)
        }
    }

    /// Anybody may stop the play, and the record does not say who did.
    private mutating func stop(_ rolePlay: RolePlay) throws(Refusal) {
        try anybody()
        guard !rolePlay.isStopped else { throw .alreadyStopped }
        recordForAll(.rolePlay(.stopped))
    }

    /// Refuses nobody who is in the session.
    func anybody() throws(Refusal) {
        switch by {
        case .facilitator: break
        case .seat(let id): _ = try seat(id)
        case .rules: throw .onlyFacilitator
        }
    }

    mutating func record(_ event: RolePlayEvent) {
        record(.rolePlay(event))
    }

    // MARK: Going on

    private mutating func advance(_ rolePlay: RolePlay) {
        guard !rolePlay.isStopped else {
            switch rolePlay.stage {
            case .casting, .phase: return leaveRoles(in: rolePlay)
            case .leaving, .selfAssessment, .review, .finished: return goOnAfterPlay(rolePlay)
            }
        }
        goOn(from: rolePlay)
    }

    /// What follows when a stage is done.
    private mutating func goOn(from rolePlay: RolePlay) {
        switch rolePlay.stage {
        case .casting:
            castRest()
            beginNextPhase()
        case .phase: beginNextPhase()
        case .leaving:
            // Where the play was ended before its time, the phases that are left are not held.
            if rolePlay.phasesToCome.contains(where: \.isPlayed) { goOnAfterPlay(rolePlay) } else { beginNextPhase() }
        case .selfAssessment, .review, .finished: goOnAfterPlay(rolePlay)
        }
    }

    private mutating func beginNextPhase() {
        guard let rolePlay = state.rolePlay else { return }
        guard !rolePlay.isTimeToLeaveRoles, let next = rolePlay.phasesToCome.first else {
            return leaveRoles(in: rolePlay)
        }
        record(.phaseBegan(next.id))
        if case .replay(_, let swaps) = next.kind {
            for swap in swaps { exchange(swap) }
        }
    }

    /// Swaps the players of two roles, pair by pair; a role nobody plays is left alone.
    private mutating func exchange(_ swap: RolePlayScenario.Swap) {
        guard let table = state.rolePlayTable, swap.one != swap.other else { return }
        for (one, other) in zip(table.holders(of: swap.one), table.holders(of: swap.other)) {
            record(.rolesSwapped(one, other))
        }
    }

    /// The play is over: whoever was in a role leaves it before anything is talked about.
    private mutating func leaveRoles(in rolePlay: RolePlay) {
        if rolePlay.enteredRole.isEmpty || rolePlay.rolesAreLeft {
            goOnAfterPlay(rolePlay)
        } else {
            record(.leavingBegan)
        }
    }

    /// What follows the play: players speak first, then observers, then all; what nobody can answer is left out.
    private mutating func goOnAfterPlay(_ rolePlay: RolePlay) {
        let hasOwnItems = rolePlay.played.contains { !rolePlay.ownItems(of: $0).isEmpty }
        let isBefore: (RolePlay.Stage) -> Bool = { stage in
            switch rolePlay.stage {
            case .casting, .phase, .leaving: true
            case .selfAssessment: stage == .review
            case .review, .finished: false
            }
        }
        if hasOwnItems && isBefore(.selfAssessment) {
            record(.selfAssessmentBegan)
        } else if !rolePlay.evidence.isEmpty && isBefore(.review) {
            record(.reviewBegan)
        } else {
            record(.ended)
            let guide = rolePlay.scenario.guide
            if !guide.questions.isEmpty { record(.debrief(.began(guide))) }
        }
    }

    // MARK: What follows by itself

    /// Moves a role-play on by one step if it can; says whether it did.
    mutating func settleRolePlay() -> Bool {
        guard let rolePlay = state.rolePlay, !rolePlay.isOver else { return false }
        let table = rolePlay.table(with: roster)
        if let outdated = table.outdatedHolders.first {
            record(.rolePutDown(outdated))
            return true
        }
        switch rolePlay.stage {
        case .leaving, .selfAssessment, .review:
            guard rolePlay.isAnswered, !rolePlay.isStopped, table.waitingFor.isEmpty else { return false }
            goOn(from: rolePlay)
            return true
        case .casting, .phase, .finished: return false
        }
    }
}
