/// Every place where something sealed becomes open.
extension RolePlay {
    /// What the last event brought into the open: the phase and the take, what was seen, and who is asked.
    mutating func show() {
        open.phase = phase.map(shown)
        open.nextPhase = isTimeToLeaveRoles ? nil : phasesToCome.first?.word
        open.take = take.map(shown)
        open.reached = takes.map { take in take.marks.last.flatMap { beat($0.beat) } }
        switch stage {
        case .review, .finished: open.findings = findings
        // Nobody hears what observers saw before the players have spoken of themselves.
        case .casting, .phase, .leaving, .selfAssessment: open.findings = nil
        }
        open.asked = asked.subtracting(heard)
    }

    /// Whom something is asked of in this stage; what, they learn alone.
    private var asked: Set<ID<Seat>> {
        switch stage {
        case .leaving: enteredRole
        case .selfAssessment: played.filter { !itemsToAssess(by: $0).isEmpty }
        case .review: Set(evidence.map(\.seat)).filter { !sightsToRate(by: $0).isEmpty }
        case .casting, .phase, .finished: []
        }
    }

    /// A beat of whatever phase has it.
    private func beat(_ id: ID<RolePlayScenario.Beat>) -> RolePlayScenario.Beat? {
        for case .play(let beats) in scenario.phases.map(\.kind) {
            if let found = beats.first(where: { $0.id == id }) { return found }
        }
        return nil
    }

    private func shown(_ phase: RolePlayScenario.Phase) -> RolePlayView.Phase {
        RolePlayView.Phase(
            id: phase.id,
            place: place + 1,
            count: scenario.phases.count { !$0.isDebrief },
            kind: phase.word,
            minutes: phase.minutes,
            clock: take?.clock ?? phaseClock,
            beats: beats
        )
    }

    private func shown(_ take: Take) -> RolePlayView.Current {
        RolePlayView.Current(
            number: take.number,
            isRunning: take.isRunning,
            isOver: take.isOver,
            beat: take.marks.last.flatMap { mark in beats.first { $0.id == mark.beat } },
            next: nextBeat(in: take),
            marked: take.marks.map(\.beat),
            announcements: take.firings.compactMap { scenario.inject($0.inject) }
                .filter { $0.channel == .announcement }.map(\.text)
        )
    }
}
