import Workshop

/// All that a view of a role-play tells, written out.
struct ToldRolePlay: Hashable {
    struct Role: Hashable {
        let id: ID<RolePlayScenario.Role>
        let name: String
        let publicLine: String
        let isOptional: Bool
        let players: [ID<Seat>]
        let vacancies: Int
    }

    struct Phase: Hashable {
        let id: ID<RolePlayScenario.Phase>
        let place: Int
        let count: Int
        let kind: RolePlayScenario.Phase.Word
        let minutes: Int
        let script: String
        let clock: PlayClock
        let beats: [RolePlayScenario.Beat]
    }

    struct Current: Hashable {
        let number: Int
        let isRunning: Bool
        let isOver: Bool
        let beat: RolePlayScenario.Beat?
        let next: RolePlayScenario.Beat?
        let marked: [ID<RolePlayScenario.Beat>]
        let announcements: [String]
    }

    struct Waiting: Hashable {
        let id: ID<Inject>
        let purpose: Inject.Purpose
        let channel: Inject.Channel
        let to: [ID<RolePlayScenario.Role>]
        let text: String?
        let due: Int64?
    }

    struct Sight: Hashable {
        let item: ID<ObservationGrid.Item>
        let take: Int
    }

    struct Own: Hashable {
        let role: RolePlayScenario.Role?
        let isReady: Bool
        let received: [Inject]
        let toNote: [ObservationGrid.Item]
        let toAssess: [ObservationGrid.Item]
        let toRate: [Sight]
        let evidence: [Evidence]
    }

    let scenario: ID<RolePlayScenario>
    let title: String
    let summary: String
    let group: RolePlayScenario.Group
    let safety: RolePlayScenario.Safety
    let deroling: RolePlayScenario.Deroling
    let stage: RolePlay.Stage
    let isStopped: Bool
    let roles: [Role]
    let ready: [ID<Seat>]
    let observers: [ID<Seat>]
    let free: [ID<Seat>]
    let rolesAreLeft: Bool
    let canDraw: Bool
    let phase: Phase?
    let nextPhase: RolePlayScenario.Phase.Word?
    let take: Current?
    let takes: Int
    let hotSeat: ID<Seat>?
    let injects: [Waiting]
    let scale: ObservationGrid.Scale?
    let findings: Findings?
    let own: Own?
}

extension ToldRolePlay {
    init(_ view: RolePlayView) {
        self.init(
            scenario: view.scenario,
            title: view.title,
            summary: view.summary,
            group: view.group,
            safety: view.safety,
            deroling: view.deroling,
            stage: view.stage,
            isStopped: view.isStopped,
            roles: view.roles.map(Role.init),
            ready: view.ready,
            observers: view.observers,
            free: view.free,
            rolesAreLeft: view.rolesAreLeft,
            canDraw: view.canDraw,
            phase: view.phase.map { Phase($0, script: view.script) },
            nextPhase: view.nextPhase,
            take: view.take.map(Current.init),
            takes: view.takes,
            hotSeat: view.hotSeat,
            injects: view.injects.map(Waiting.init),
            scale: view.scale,
            findings: view.findings,
            own: view.own.map(Own.init)
        )
    }
}

extension ToldRolePlay.Role {
    init(_ role: RolePlayView.Role) {
        self.init(
            id: role.id,
            name: role.name,
            publicLine: role.publicLine,
            isOptional: role.isOptional,
            players: role.players,
            vacancies: role.vacancies
        )
    }
}

extension ToldRolePlay.Phase {
    fileprivate init(_ phase: RolePlayView.Phase, script: String) {
        self.init(
            id: phase.id,
            place: phase.place,
            count: phase.count,
            kind: phase.kind,
            minutes: phase.minutes,
            script: script,
            clock: phase.clock,
            beats: phase.beats
        )
    }
}

extension ToldRolePlay.Current {
    fileprivate init(_ take: RolePlayView.Current) {
        self.init(
            number: take.number,
            isRunning: take.isRunning,
            isOver: take.isOver,
            beat: take.beat,
            next: take.next,
            marked: take.marked,
            announcements: take.announcements
        )
    }
}

extension ToldRolePlay.Waiting {
    fileprivate init(_ inject: RolePlayView.Waiting) {
        self.init(
            id: inject.id,
            purpose: inject.purpose,
            channel: inject.channel,
            to: inject.to,
            text: inject.text,
            due: inject.due
        )
    }
}

extension ToldRolePlay.Own {
    fileprivate init(_ own: RolePlayView.Own) {
        self.init(
            role: own.role,
            isReady: own.isReady,
            received: own.received,
            toNote: own.toNote,
            toAssess: own.toAssess,
            toRate: own.toRate.map { ToldRolePlay.Sight(item: $0.item, take: $0.take) },
            evidence: own.evidence
        )
    }
}
