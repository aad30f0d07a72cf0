import Workshop

/// The views of a role-play a second time: everything is known, and whatever an audience may not know is left out of a copy.
struct RolePlayOracle {
    let rolePlay: RolePlay
    let roster: Roster

    private var scenario: RolePlayScenario { rolePlay.scenario }

    func view(for audience: Audience) -> ToldRolePlay {
        ToldRolePlay(
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

    /// Everybody who is waited for; never while it plays, and never somebody who is not there.
    var waitingFor: [ID<Seat>] {
        switch rolePlay.stage {
        case .casting, .finished: return []
        case .phase:
            guard !rolePlay.isStopped, !rolePlay.rolesAreLeft, rolePlay.take?.isRunning != true else { return [] }
            return players.filter { $0.presence == .present && !rolePlay.ready.contains($0.id) }.map(\.id)
        case .leaving, .selfAssessment, .review:
            return roster.seats.filter { $0.presence == .present && isAsked($0.id) }.map(\.id)
        }
    }

    // MARK: Roles

    private var players: [Seat] { roster.seats.filter { rolePlay.cast[$0.id] != nil } }

    private var observers: [Seat] {
        roster.seats.filter { $0.presence == .present && $0.kind != .facilitator && rolePlay.cast[$0.id] == nil }
    }

    private var free: [Seat] {
        roster.seats.filter {
            $0.presence == .present && $0.kind == .participant && rolePlay.cast[$0.id] == nil
        }
    }

    private func role(_ role: RolePlayScenario.Role) -> ToldRolePlay.Role {
        ToldRolePlay.Role(
            id: role.id,
            name: role.name,
            publicLine: role.publicLine,
            isOptional: role.isOptional,
            players: players.map(\.id).filter { rolePlay.cast[$0] == role.id },
            vacancies: vacancies(of: role)
        )
    }

    private func vacancies(of role: RolePlayScenario.Role) -> Int {
        max(0, max(1, role.count) - players.count { rolePlay.cast[$0.id] == role.id })
    }

    private var canDraw: Bool {
        switch rolePlay.stage {
        case .casting, .phase: !rolePlay.rolesAreLeft && scenario.roles.contains(where: isToBeDrawn)
        case .leaving, .selfAssessment, .review, .finished: false
        }
    }

    private func isToBeDrawn(_ role: RolePlayScenario.Role) -> Bool {
        guard vacancies(of: role) > 0, free.contains(where: { !rolePlay.declined.contains($0.id) }) else {
            return false
        }
        return !role.isOptional || observers.count > scenario.group.leastObservers
    }

    // MARK: Phases and takes

    private var toCome: [RolePlayScenario.Phase] {
        Array(scenario.phases.dropFirst(rolePlay.place + 1).prefix { !isDebrief($0) })
    }

    private func isDebrief(_ phase: RolePlayScenario.Phase) -> Bool {
        if case .debrief = phase.kind { true } else { false }
    }

    private var nextPhase: RolePlayScenario.Phase.Word? {
        let isTimeToLeave =
            !rolePlay.enteredRole.isEmpty && !rolePlay.rolesAreLeft && !toCome.contains(where: \.isPlayed)
        return isTimeToLeave ? nil : toCome.first?.word
    }

    private func phase(_ phase: RolePlayScenario.Phase, for audience: Audience) -> ToldRolePlay.Phase {
        ToldRolePlay.Phase(
            id: phase.id,
            place: rolePlay.place + 1,
            count: scenario.phases.count { !isDebrief($0) },
            kind: phase.word,
            minutes: phase.minutes,
            script: audience == .facilitator ? phase.facilitator : "",
            clock: rolePlay.take?.clock ?? rolePlay.phaseClock,
            beats: rolePlay.beats
        )
    }

    private func current(_ take: Take) -> ToldRolePlay.Current {
        ToldRolePlay.Current(
            number: take.number,
            isRunning: take.isRunning,
            isOver: take.isOver,
            beat: take.marks.last.flatMap { mark in rolePlay.beats.first { $0.id == mark.beat } },
            next: rolePlay.nextBeat(in: take),
            marked: take.marks.map(\.beat),
            announcements: take.firings.compactMap { scenario.inject($0.inject) }
                .filter { $0.channel == .announcement }.map(\.text)
        )
    }

    // MARK: Injects

    /// What can still come in, what is due first before what the facilitator chooses.
    private var waitingInjects: [ToldRolePlay.Waiting] {
        guard let take = rolePlay.take, !take.isOver else { return [] }
        let waiting = scenario.injects.filter { inject in
            !take.firings.contains { $0.inject == inject.id } && isPossible(inject)
        }
        let told = waiting.map { inject in
            ToldRolePlay.Waiting(
                id: inject.id,
                purpose: inject.purpose,
                channel: inject.channel,
                to: inject.to,
                text: inject.channel == .announcement ? inject.text : nil,
                due: due(inject, in: take)
            )
        }
        return told.enumerated()
            .sorted { ($0.element.due ?? .max, $0.offset) < ($1.element.due ?? .max, $1.offset) }
            .map(\.element)
    }

    private func isPossible(_ inject: Inject) -> Bool {
        let played = Set(rolePlay.cast.values)
        if let needed = inject.neededRole, !played.contains(needed) { return false }
        return inject.channel == .announcement || inject.to.isEmpty || inject.to.contains(where: played.contains)
    }

    private func due(_ inject: Inject, in take: Take) -> Int64? {
        switch inject.trigger {
        case .manual: nil
        case .at(let phase, let seconds): phase == take.phase ? Self.sum(0, seconds) : nil
        case .after(let beat, let seconds):
            take.marks.first { $0.beat == beat }.map { Self.sum($0.at, seconds) }
        }
    }

    private static func sum(_ from: Int64, _ seconds: Int) -> Int64 {
        let (wait, isLong) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        let (due, isLate) = from.addingReportingOverflow(wait)
        return isLong || isLate ? .max : due
    }

    // MARK: What is seen and asked

    /// Nobody hears what observers saw before the players have spoken of themselves.
    private var findings: Findings? {
        switch rolePlay.stage {
        case .review, .finished: rolePlay.findings
        case .casting, .phase, .leaving, .selfAssessment: nil
        }
    }

    private func isAsked(_ seat: ID<Seat>) -> Bool {
        guard !rolePlay.heard.contains(seat) else { return false }
        return switch rolePlay.stage {
        case .leaving: rolePlay.enteredRole.contains(seat)
        case .selfAssessment: !toAssess(by: seat).isEmpty
        case .review: !toRate(by: seat).isEmpty
        case .casting, .phase, .finished: false
        }
    }

    private func toAssess(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        rolePlay.ownItems(of: seat).filter { item in
            !rolePlay.assessments.contains { $0.seat == seat && $0.item == item.id }
        }
    }

    private func toRate(by seat: ID<Seat>) -> [ToldRolePlay.Sight] {
        var sights: [ToldRolePlay.Sight] = []
        for evidence in rolePlay.evidence where evidence.seat == seat {
            let sight = ToldRolePlay.Sight(item: evidence.item, take: evidence.take)
            let isRated = rolePlay.ratings.contains {
                $0.seat == seat && $0.item == sight.item && $0.take == sight.take
            }
            if !isRated && !sights.contains(sight) { sights.append(sight) }
        }
        return sights
    }

    private func toNote(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        guard let take = rolePlay.takes.last else { return [] }
        return switch rolePlay.stage {
        case .phase: rolePlay.cast[seat] == nil ? rolePlay.items(in: take) : []
        case .review: take.parts.contains { $0.seat == seat } ? [] : rolePlay.items(in: take)
        case .casting, .leaving, .selfAssessment, .finished: []
        }
    }

    private func own(_ audience: Audience) -> ToldRolePlay.Own? {
        guard case .seat(let id) = audience, let seat = roster[id] else { return nil }
        let received = rolePlay.take?.firings.filter { $0.seats.contains(id) } ?? []
        return ToldRolePlay.Own(
            role: ownRole(of: id),
            isReady: rolePlay.ready.contains(id),
            received: received.compactMap { scenario.inject($0.inject) }.filter { $0.channel != .announcement },
            toNote: seat.presence == .present ? toNote(by: id) : [],
            toAssess: rolePlay.stage == .selfAssessment && isAsked(id) ? toAssess(by: id) : [],
            toRate: rolePlay.stage == .review && isAsked(id) ? toRate(by: id) : [],
            evidence: rolePlay.evidence.filter { $0.seat == id }
        )
    }

    /// A brief is shown as long as the role is played.
    private func ownRole(of seat: ID<Seat>) -> RolePlayScenario.Role? {
        switch rolePlay.stage {
        case .casting, .phase: rolePlay.rolesAreLeft ? nil : rolePlay.cast[seat].flatMap(scenario.role)
        case .leaving, .selfAssessment, .review, .finished: nil
        }
    }
}
