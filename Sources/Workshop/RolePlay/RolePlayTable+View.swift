extension RolePlayTable {
    func view(for audience: Audience) -> RolePlayView {
        let scenario = rolePlay.scenario
        return RolePlayView(
            scenario: scenario.id,
            title: scenario.title,
            summary: scenario.summary,
            group: scenario.group,
            safety: scenario.safety,
            deroling: scenario.deroling,
            stage: rolePlay.stage,
            isStopped: rolePlay.isStopped,
            roles: scenario.roles.map(role),
            ready: rolePlay.ready.sorted(),
            observers: observers.map(\.id),
            free: rolePlay.rolesAreLeft ? [] : free.map(\.id),
            rolesAreLeft: rolePlay.rolesAreLeft,
            canDraw: canDraw,
            phase: rolePlay.phase.map { phase($0, for: audience) },
            nextPhase: nextPhase,
            take: rolePlay.take.map(current),
            takes: rolePlay.takes.count,
            hotSeat: rolePlay.hotSeat,
            injects: audience == .facilitator ? waitingInjects : [],
            scale: scenario.observation?.scale,
            findings: findings,
            own: own(audience)
        )
    }

    private var nextPhase: RolePlayScenario.Phase.Word? {
        rolePlay.isTimeToLeaveRoles ? nil : rolePlay.phasesToCome.first?.word
    }

    private func role(_ role: RolePlayScenario.Role) -> RolePlayView.Role {
        RolePlayView.Role(
            id: role.id,
            name: role.name,
            publicLine: role.publicLine,
            isOptional: role.isOptional,
            players: holders(of: role.id),
            vacancies: vacancies(of: role)
        )
    }

    private func phase(_ phase: RolePlayScenario.Phase, for audience: Audience) -> RolePlayView.Phase {
        RolePlayView.Phase(
            id: phase.id,
            place: rolePlay.place + 1,
            count: rolePlay.scenario.phases.count { !$0.isDebrief },
            kind: phase.word,
            minutes: phase.minutes,
            script: audience == .facilitator ? phase.facilitator : "",
            clock: rolePlay.take?.clock ?? rolePlay.phaseClock,
            beats: rolePlay.beats
        )
    }

    private func current(_ take: Take) -> RolePlayView.Current {
        RolePlayView.Current(
            number: take.number,
            isRunning: take.isRunning,
            isOver: take.isOver,
            beat: take.marks.last.flatMap { mark in rolePlay.beats.first { $0.id == mark.beat } },
            next: rolePlay.nextBeat(in: take),
            marked: take.marks.map(\.beat),
            announcements: take.firings.compactMap { rolePlay.scenario.inject($0.inject) }
                .filter { $0.channel == .announcement }.map(\.text)
        )
    }

    /// What can still come in, what is due first before what the facilitator chooses.
    private var waitingInjects: [RolePlayView.Waiting] {
        guard let take = rolePlay.take, !take.isOver else { return [] }
        return rolePlay.scenario.injects
            .filter { inject in
                !take.firings.contains { $0.inject == inject.id } && rolePlay.missingRole(of: inject) == nil
            }
            .map { inject in
                RolePlayView.Waiting(
                    id: inject.id,
                    purpose: inject.purpose,
                    channel: inject.channel,
                    to: inject.to,
                    text: inject.channel == .announcement ? inject.text : nil,
                    due: due(inject, in: take)
                )
            }
            .enumerated()
            .sorted { ($0.element.due ?? .max, $0.offset) < ($1.element.due ?? .max, $1.offset) }
            .map(\.element)
    }

    /// What the clock of the take shows when an inject is due.
    private func due(_ inject: Inject, in take: Take) -> Int64? {
        let (from, seconds): (Int64, Int)
        switch inject.trigger {
        case .manual: return nil
        case .at(let phase, let wait):
            guard phase == take.phase else { return nil }
            (from, seconds) = (0, wait)
        case .after(let beat, let wait):
            guard let mark = take.marks.first(where: { $0.beat == beat }) else { return nil }
            (from, seconds) = (mark.at, wait)
        }
        let (wait, isLong) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        let (due, isLate) = from.addingReportingOverflow(wait)
        return isLong || isLate ? .max : due
    }

    /// Nobody hears what observers saw before the players have spoken of themselves.
    private var findings: Findings? {
        switch rolePlay.stage {
        case .review, .finished: rolePlay.findings
        case .casting, .phase, .leaving, .selfAssessment: nil
        }
    }

    private func own(_ audience: Audience) -> RolePlayView.Own? {
        guard case .seat(let id) = audience, let seat = roster[id] else { return nil }
        let received = rolePlay.take?.firings.filter { $0.seats.contains(id) } ?? []
        return RolePlayView.Own(
            role: ownRole(of: id),
            isReady: rolePlay.ready.contains(id),
            received: received.compactMap { rolePlay.scenario.inject($0.inject) }
                .filter { $0.channel != .announcement },
            toNote: seat.presence == .present ? itemsToNote(by: id) : [],
            toAssess: rolePlay.stage == .selfAssessment && isAsked(id) ? itemsToAssess(by: id) : [],
            toRate: rolePlay.stage == .review && isAsked(id) ? sightsToRate(by: id) : [],
            evidence: rolePlay.evidence.filter { $0.seat == id }
        )
    }

    /// A brief is shown as long as the role is played.
    private func ownRole(of seat: ID<Seat>) -> RolePlayScenario.Role? {
        switch rolePlay.stage {
        case .casting, .phase: rolePlay.rolesAreLeft ? nil : rolePlay.cast[seat].flatMap(rolePlay.scenario.role)
        case .leaving, .selfAssessment, .review, .finished: nil
        }
    }
}
