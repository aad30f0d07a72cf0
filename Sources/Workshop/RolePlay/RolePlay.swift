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

    var open: OpenRolePlay
    var sealed: SealedRolePlay

    init(scenario: RolePlayScenario) {
        open = OpenRolePlay(scenario)
        sealed = SealedRolePlay(scenario: scenario)
        show()
    }

    /// The open half with the people around it.
    func table(with roster: Roster) -> RolePlayTable { RolePlayTable(open: open, roster: roster) }

    /// What is played.
    public var scenario: RolePlayScenario { sealed.scenario }
    /// Where it stands.
    public var stage: Stage { open.stage }
    /// Who plays what.
    public var cast: [ID<Seat>: ID<RolePlayScenario.Role>] { open.cast }
    /// Those who have read the brief of the role they play.
    public var ready: Set<ID<Seat>> { open.ready }
    /// Those who gave a role back and are not drawn again.
    public var declined: Set<ID<Seat>> { open.declined }
    /// Those who read a brief or played, and so have a role to leave.
    public var enteredRole: Set<ID<Seat>> { sealed.enteredRole }
    /// Whether the roles were left, so that nobody is in one any more.
    public var rolesAreLeft: Bool { open.rolesAreLeft }
    /// The takes, in order.
    public var takes: [Take] { sealed.takes }
    /// The clock of the phase, where it is not a take's.
    public var phaseClock: PlayClock { sealed.phaseClock }
    /// Whether somebody said the stop word and the play has not gone on since.
    public var isStopped: Bool { open.isStopped }
    /// How often the stop word was said.
    public var stops: Int { sealed.stops }
    /// Who answers questions as her role now.
    public var hotSeat: ID<Seat>? { open.hotSeat }
    /// Everybody who did, in order.
    public var hotSeats: [HotSeat] { sealed.hotSeats }
    /// What observers saw, in order.
    public var evidence: [Evidence] { sealed.evidence }
    /// How players see themselves.
    public var assessments: [SelfAssessment] { sealed.assessments }
    /// How observers rate what they saw.
    public var ratings: [Rating] { sealed.ratings }
    /// Who is done with what everybody is asked in this stage.
    public var heard: Set<ID<Seat>> { sealed.heard }
    /// Whether anybody has answered in this stage.
    public var isAnswered: Bool { sealed.isAnswered }
    /// The place of the phase now going on, or of the last one; -1 before the first.
    package var place: Int { sealed.place }

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

    /// The behaviours of her own somebody has not yet assessed.
    func itemsToAssess(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        ownItems(of: seat).filter { item in !assessments.contains { $0.seat == seat && $0.item == item.id } }
    }

    /// What somebody has evidence for and has not yet rated, by take and then by item.
    func sightsToRate(by seat: ID<Seat>) -> [Sight] {
        var sights: [Sight] = []
        for evidence in evidence where evidence.seat == seat {
            let sight = Sight(item: evidence.item, take: evidence.take)
            let isRated = ratings.contains { $0.seat == seat && $0.item == sight.item && $0.take == sight.take }
            if !isRated && !sights.contains(sight) { sights.append(sight) }
        }
        return sights
    }

    /// What somebody who watches may note now.
    func itemsToNote(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        takes.last.map { mayNote(seat, in: $0) ? items(in: $0) : [] } ?? []
    }

    /// Whether somebody watches the take last begun, or did.
    func mayNote(_ seat: ID<Seat>, in take: Take) -> Bool {
        switch stage {
        case .phase: cast[seat] == nil
        case .review: !take.parts.contains { $0.seat == seat }
        case .casting, .leaving, .selfAssessment, .finished: false
        }
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
