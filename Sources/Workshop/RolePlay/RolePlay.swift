/// A role-play: what its events add up to.
public struct RolePlay: Hashable, Sendable {
    /// Where a role-play stands.
    public enum Stage: Hashable, Sendable {
        /// Roles are given.
        case casting
        /// A phase of the scenario goes on.
        case phase(ID<RolePlayScenario.Phase>)
        /// Players leave their roles, one after another.
        case leaving
        /// Players say how they see themselves, before anybody else speaks.
        case selfAssessment
        /// Observers rate what they have evidence for.
        case review
        /// It is over.
        case finished
    }

    /// Somebody who answered questions as her role.
    public struct HotSeat: Hashable, Sendable {
        /// Who.
        public let seat: ID<Seat>
        /// As whom.
        public let role: ID<RolePlayScenario.Role>
        /// The number of the take before or in which; 0 before the first.
        public let take: Int
    }

    /// What is played.
    public let scenario: RolePlayScenario
    /// Where it stands.
    public internal(set) var stage = Stage.casting
    /// Who plays what.
    public internal(set) var cast: [ID<Seat>: ID<RolePlayScenario.Role>] = [:]
    /// Those who have read the brief of the role they play.
    public internal(set) var ready: Set<ID<Seat>> = []
    /// Those who gave a role back and are not drawn again.
    public internal(set) var declined: Set<ID<Seat>> = []
    /// Those who read a brief or played, and so have a role to leave.
    public internal(set) var enteredRole: Set<ID<Seat>> = []
    /// Whether the roles were left, so that nobody is in one any more.
    public internal(set) var rolesAreLeft = false
    /// The takes, in order.
    public internal(set) var takes: [Take] = []
    /// The clock of the phase, where it is not a take's.
    public internal(set) var phaseClock = PlayClock()
    /// Whether somebody said the stop word and the play has not gone on since.
    public internal(set) var isStopped = false
    /// How often the stop word was said.
    public internal(set) var stops = 0
    /// Who answers questions as her role now.
    public internal(set) var hotSeat: ID<Seat>?
    /// Everybody who did, in order.
    public internal(set) var hotSeats: [HotSeat] = []
    /// What observers saw, in order.
    public internal(set) var evidence: [Evidence] = []
    /// How players see themselves.
    public internal(set) var assessments: [SelfAssessment] = []
    /// How observers rate what they saw.
    public internal(set) var ratings: [Rating] = []
    /// Who is done with what everybody is asked in this stage.
    public internal(set) var heard: Set<ID<Seat>> = []
    /// Whether anybody has answered in this stage.
    public internal(set) var isAnswered = false
    /// The place of the phase now going on, or of the last one; -1 before the first.
    var place = -1

    init(scenario: RolePlayScenario) {
        self.scenario = scenario
    }

    /// The phase now going on.
    public var phase: RolePlayScenario.Phase? {
        guard case .phase = stage, scenario.phases.indices.contains(place) else { return nil }
        return scenario.phases[place]
    }

    /// The phases that are still to come before the debriefing.
    var phasesToCome: ArraySlice<RolePlayScenario.Phase> {
        scenario.phases.dropFirst(place + 1).prefix { !$0.isDebrief }
    }

    /// Whether the roles are to be left now: somebody is in one, and nothing more is played.
    ///
    /// Nobody goes out for coffee in a role, so it is left right after the last take and before any break.
    var isTimeToLeaveRoles: Bool {
        !enteredRole.isEmpty && !rolesAreLeft && !phasesToCome.contains(where: \.isPlayed)
    }

    /// The take last begun in the phase now going on.
    public var take: Take? {
        takes.last { $0.phase == phase?.id && $0.number == takes.count }
    }

    /// The beats of the phase now going on; a phase that plays again has those of the play it repeats.
    public var beats: [RolePlayScenario.Beat] {
        switch phase?.kind {
        case .play(let beats): beats
        case .replay: scenario.phases[..<place].reversed().lazy.compactMap(\.beats).first ?? []
        default: []
        }
    }

    /// The beat that comes next in a take.
    public func nextBeat(in take: Take) -> RolePlayScenario.Beat? {
        guard let last = take.marks.last else {
            return take.from.flatMap { from in beats.first { $0.id == from } } ?? beats.first
        }
        guard let place = beats.firstIndex(where: { $0.id == last.beat }) else { return beats.first }
        return beats[(place + 1)...].first { beat in !take.marks.contains { $0.beat == beat.id } }
    }

    /// Everybody who played in some take.
    public var played: Set<ID<Seat>> {
        Set(takes.flatMap(\.parts).map(\.seat))
    }

    /// The behaviours a person is asked about herself: those of the roles she played.
    public func ownItems(of seat: ID<Seat>) -> [ObservationGrid.Item] {
        let roles = Set(takes.flatMap(\.parts).filter { $0.seat == seat }.map(\.role))
        guard !roles.isEmpty else { return [] }
        return (scenario.observation?.items ?? []).filter { $0.role.map(roles.contains) ?? true }
    }

    /// The behaviours looked for in a take.
    public func items(in take: Take) -> [ObservationGrid.Item] {
        (scenario.observation?.items ?? []).filter { $0.phase == nil || $0.phase == take.phase }
    }
}

extension RolePlayScenario.Phase {
    /// The beats of a phase that plays.
    var beats: [RolePlayScenario.Beat]? {
        if case .play(let beats) = kind { beats } else { nil }
    }

    /// Whether the situation is played in it.
    public var isPlayed: Bool {
        switch kind {
        case .play, .replay: true
        case .briefing, .warmUp, .pause, .debrief: false
        }
    }
}

extension RolePlayScenario {
    /// The role of an id.
    public func role(_ id: ID<Role>) -> Role? {
        roles.first { $0.id == id }
    }

    /// The inject of an id.
    public func inject(_ id: ID<Inject>) -> Inject? {
        injects.first { $0.id == id }
    }
}
