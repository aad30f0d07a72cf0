import Workshop

extension RandomPlayer {
    /// Some scenario: mostly one that can be played.
    mutating func scenario() -> RolePlayScenario {
        if chance.below(25) == 0 { return .small.without(chance.flip() ? .roles : .play) }
        return chance.pick([.small, .small, .small, .anchored, .bare]) ?? .small
    }

    /// Something that fits where the role-play stands.
    mutating func inRolePlay(_ rolePlay: RolePlay, of state: SessionState) -> (Command, Actor) {
        let seat = chance.pick(state.roster.seats.filter { $0.presence == .present })?.id ?? someSeat(in: state)
        let own: Actor = chance.flip() ? .facilitator : .seat(seat)
        if chance.below(60) == 0 { return (.rolePlay(.stop), own) }
        if chance.below(100) == 0 { return (.rolePlay(.endPlay), .facilitator) }
        if rolePlay.isStopped && chance.below(3) > 0 { return (.rolePlay(.goOn), .facilitator) }
        switch rolePlay.stage {
        case .casting: return (.rolePlay(casting(rolePlay, in: state)), .facilitator)
        case .phase: return inPhase(rolePlay, of: state, own)
        case .leaving:
            return chance.below(10) == 0
                ? (.rolePlay(.advance), .facilitator)
                : (.rolePlay(chance.below(4) > 0 ? .leaveRole(seat) : .pass(seat)), own)
        case .selfAssessment, .review:
            return chance.below(10) == 0
                ? (.rolePlay(.advance), .facilitator) : (.rolePlay(assessment(by: seat, rolePlay)), own)
        case .finished: return (beginning(in: state), .facilitator)
        }
    }

    private mutating func casting(_ rolePlay: RolePlay, in state: SessionState) -> RolePlayCommand {
        switch chance.below(6) {
        case 0: return .castAtRandom
        case 1: return .advance
        case 2: return .uncast(holder(in: rolePlay, state))
        default:
            return .cast(someSeat(in: state), chance.pick(rolePlay.scenario.roles)?.id ?? "nobody")
        }
    }

    private mutating func holder(in rolePlay: RolePlay, _ state: SessionState) -> ID<Seat> {
        chance.pick(rolePlay.cast.keys.sorted()) ?? someSeat(in: state)
    }

    private mutating func inPhase(_ rolePlay: RolePlay, of state: SessionState, _ own: Actor) -> (Command, Actor) {
        let holder = holder(in: rolePlay, state)
        let someone = someSeat(in: state)
        switch chance.below(30) {
        case 0: return (.rolePlay(.optOut(holder)), chance.flip() ? .facilitator : .seat(holder))
        case 1: return (.rolePlay(.handOver(from: holder, to: someone)), .facilitator)
        case 2: return (.rolePlay(.swap(holder, self.holder(in: rolePlay, state))), .facilitator)
        case 3: return (.rolePlay(casting(rolePlay, in: state)), .facilitator)
        case 4, 5, 6: return (.rolePlay(.confirmBrief(holder)), chance.flip() ? .facilitator : .seat(holder))
        default: break
        }
        guard rolePlay.phase?.isPlayed == true else { return (.rolePlay(.advance), .facilitator) }
        let command = playing(rolePlay, holder, someone)
        return (.rolePlay(command), command.isNote ? own : .facilitator)
    }

    private mutating func playing(
        _ rolePlay: RolePlay,
        _ holder: ID<Seat>,
        _ someone: ID<Seat>
    ) -> RolePlayCommand {
        let isOpen = rolePlay.take?.isOver == false
        switch chance.below(16) {
        case 0: return .advance
        case 1: return .endTake
        case 2, 3: return rolePlay.take?.isFrozen == true ? .resume : .freeze
        case 4: return .hotSeat(chance.below(3) == 0 ? nil : holder)
        case 5, 6: return .fire(chance.pick(rolePlay.scenario.injects)?.id ?? "none")
        case 7, 8, 9: return isOpen ? .markBeat(beat(in: rolePlay)) : .startTake(from: nil)
        case 10: return .startTake(from: chance.flip() ? nil : beat(in: rolePlay))
        case 11: return .quote(someone, item(in: rolePlay.scenario), words())
        default: return isOpen ? .tick(someone, item(in: rolePlay.scenario)) : .startTake(from: nil)
        }
    }

    private mutating func assessment(by seat: ID<Seat>, _ rolePlay: RolePlay) -> RolePlayCommand {
        let level = chance.below(12) == 0 ? chance.below(9) - 3 : chance.below(2)
        let item = item(in: rolePlay.scenario)
        let take = chance.below(max(1, rolePlay.takes.count)) + 1
        switch chance.below(6) {
        case 0: return .pass(seat)
        case 1: return .tick(seat, item)
        case 2, 3: return .rate(seat, item, take: take, level: level)
        default:
            return rolePlay.stage == .review
                ? .rate(seat, item, take: take, level: level) : .assessOneself(seat, item, level: level)
        }
    }

    private mutating func beat(in rolePlay: RolePlay) -> ID<RolePlayScenario.Beat> {
        chance.below(20) == 0 ? "none" : chance.pick(rolePlay.beats)?.id ?? "none"
    }

    private mutating func beat(in scenario: RolePlayScenario) -> ID<RolePlayScenario.Beat> {
        let beats = scenario.phases.flatMap(\.playedBeats)
        return chance.below(20) == 0 ? "none" : chance.pick(beats)?.id ?? "none"
    }

    private mutating func item(in scenario: RolePlayScenario) -> ID<ObservationGrid.Item> {
        chance.below(20) == 0 ? "none" : chance.pick(scenario.observation?.items ?? [])?.id ?? "none"
    }

    /// A command of a role-play with anything in it.
    mutating func nonsense(_ kind: CommandKind, by seat: ID<Seat>, on state: SessionState) -> RolePlayCommand? {
        let scenario = state.rolePlay?.scenario ?? .small
        let other = someSeat(in: state)
        let role = chance.below(8) == 0 ? "none" : chance.pick(scenario.roles)?.id ?? "none"
        let inject = chance.below(8) == 0 ? "none" : chance.pick(scenario.injects)?.id ?? "none"
        return switch kind {
        case .castRole: .cast(seat, role)
        case .castAtRandom: .castAtRandom
        case .uncast: .uncast(seat)
        case .handOverRole: .handOver(from: seat, to: other)
        case .swapRoles: .swap(seat, other)
        case .optOut: .optOut(seat)
        case .confirmBrief: .confirmBrief(seat)
        case .advanceRolePlay: .advance
        case .startTake: .startTake(from: chance.flip() ? nil : beat(in: scenario))
        case .endTake: .endTake
        case .markBeat: .markBeat(beat(in: scenario))
        case .fireInject: .fire(inject)
        case .freeze: .freeze
        case .resumePlay: .resume
        case .hotSeat: .hotSeat(chance.flip() ? nil : seat)
        case .stop: .stop
        case .goOn: .goOn
        case .endPlay: .endPlay
        case .tick: .tick(seat, item(in: scenario))
        case .quote: .quote(seat, item(in: scenario), words())
        case .leaveRole: .leaveRole(seat)
        case .assessOneself: .assessOneself(seat, item(in: scenario), level: chance.below(5) - 1)
        case .rate: .rate(seat, item(in: scenario), take: chance.below(4), level: chance.below(5) - 1)
        case .passInRolePlay: .pass(seat)
        default: nil
        }
    }
}

extension RolePlayCommand {
    /// Whether it is an observer's.
    fileprivate var isNote: Bool {
        switch self {
        case .tick, .quote: true
        default: false
        }
    }
}

extension RolePlayScenario {
    /// What a scenario can lack.
    enum Lack {
        case roles, play
    }

    /// The same without something, so that it cannot be played.
    func without(_ lack: Lack) -> RolePlayScenario {
        RolePlayScenario(
            id: "broken",
            title: title,
            minutes: minutes,
            skills: skills,
            group: group,
            safety: safety,
            roles: lack == .roles ? [] : roles,
            phases: lack == .play ? phases.filter { !$0.isPlayed } : phases,
            deroling: deroling
        )
    }
}

extension RolePlayScenario.Phase {
    /// The beats of a phase that plays; none for others.
    fileprivate var playedBeats: [RolePlayScenario.Beat] {
        if case .play(let beats) = kind { beats } else { [] }
    }
}
