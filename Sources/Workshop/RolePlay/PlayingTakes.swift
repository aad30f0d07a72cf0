/// While the situation is played.
extension Deliberation {
    mutating func considerPlay(_ command: RolePlayCommand, in rolePlay: RolePlay) throws(Refusal) {
        if command == .freeze { try anybody() } else { try facilitatorOnly() }
        guard let phase = rolePlay.phase, phase.isPlayed else { throw .notInThisPart(rolePlay.stage) }
        guard !rolePlay.isStopped else { throw .playStopped }
        switch command {
        case .startTake(let from):
            let first = from ?? phase.firstBeat.flatMap { beat in rolePlay.beats.first { $0.id == beat }?.id }
            if let first { try checkBeat(first, in: rolePlay) }
            record(.takeBegan(from: first))
        case .endTake:
            _ = try openTake(of: rolePlay)
            record(.takeEnded)
        case .markBeat(let beat):
            let take = try openTake(of: rolePlay)
            try checkBeat(beat, in: rolePlay)
            guard !take.marks.contains(where: { $0.beat == beat }) else { throw .beatMarked(beat) }
            record(.beatMarked(beat))
        case .fire(let inject): try fire(inject, in: rolePlay)
        case .freeze:
            guard try openTake(of: rolePlay).isRunning else { throw .alreadyFrozen }
            record(.frozen)
        case .resume:
            guard try openTake(of: rolePlay).isFrozen else { throw .notFrozen }
            record(.resumed)
        case .hotSeat(let id): try hotSeat(id, in: rolePlay)
        default: break
        }
    }

    private func openTake(of rolePlay: RolePlay) throws(Refusal) -> Take {
        guard let take = rolePlay.take, !take.isOver else { throw .noTake }
        return take
    }

    private func checkBeat(_ beat: ID<RolePlayScenario.Beat>, in rolePlay: RolePlay) throws(Refusal) {
        guard rolePlay.beats.contains(where: { $0.id == beat }) else { throw .noSuchBeat(beat) }
    }

    private mutating func fire(_ id: ID<Inject>, in rolePlay: RolePlay) throws(Refusal) {
        let take = try openTake(of: rolePlay)
        guard let inject = rolePlay.scenario.inject(id) else { throw .noSuchInject(id) }
        guard !take.firings.contains(where: { $0.inject == id }) else { throw .injectFired(id) }
        if let role = rolePlay.missingRole(of: inject) { throw .roleNotPlayed(role) }
        record(.injectFired(id))
    }

    private mutating func hotSeat(_ id: ID<Seat>?, in rolePlay: RolePlay) throws(Refusal) {
        guard let id else {
            guard rolePlay.hotSeat != nil else { throw .nobodyInHotSeat }
            return record(.hotSeatLeft)
        }
        _ = try role(of: id, in: rolePlay)
        guard try seat(id).presence == .present else { throw .absent(id) }
        guard rolePlay.hotSeat != id else { throw .alreadyInHotSeat(id) }
        standStill(rolePlay)
        record(.hotSeatTaken(id))
    }
}

extension RolePlay {
    /// A role nobody plays without which an inject would reach nobody or make no sense.
    func missingRole(of inject: Inject) -> ID<RolePlayScenario.Role>? {
        let isPlayed = { (role: ID<RolePlayScenario.Role>) in cast.values.contains(role) }
        if let needed = inject.neededRole, !isPlayed(needed) { return needed }
        guard inject.channel != .announcement, !inject.to.contains(where: isPlayed) else { return nil }
        return inject.to.first
    }
}

extension RolePlayScenario.Phase {
    /// The beat a phase that plays again begins with.
    var firstBeat: ID<RolePlayScenario.Beat>? {
        if case .replay(let beat, _) = kind { beat } else { nil }
    }
}
