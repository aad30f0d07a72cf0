/// Who plays what.
extension Deliberation {
    mutating func considerRoles(_ command: RolePlayCommand, in rolePlay: RolePlay) throws(Refusal) {
        switch rolePlay.stage {
        case .casting, .phase: break
        case .leaving, .selfAssessment, .review, .finished: throw .notInThisPart(rolePlay.stage)
        }
        guard !rolePlay.rolesAreLeft else { throw .notInThisPart(rolePlay.stage) }
        switch command {
        case .cast(let id, let role): try cast(id, as: role, in: rolePlay)
        case .castAtRandom:
            try facilitatorOnly()
            guard state.rolePlayTable?.canDraw == true else { throw .nobodyToCast }
            standStill(rolePlay)
            castRest()
        case .uncast(let id):
            try facilitatorOnly()
            _ = try role(of: id, in: rolePlay)
            standStill(rolePlay)
            record(.rolePutDown(id))
        case .handOver(let from, let to): try handOver(from, to, in: rolePlay)
        case .swap(let one, let other):
            try facilitatorOnly()
            _ = try role(of: one, in: rolePlay)
            _ = try role(of: other, in: rolePlay)
            guard one != other else { throw .sameSeatTwice }
            standStill(rolePlay)
            record(.rolesSwapped(one, other))
        case .optOut(let id): try optOut(id, in: rolePlay)
        case .confirmBrief(let id):
            try oneself(id)
            _ = try role(of: id, in: rolePlay)
            guard !rolePlay.ready.contains(id) else { throw .alreadyReady(id) }
            record(.briefConfirmed(id))
        default: break
        }
    }

    private mutating func cast(
        _ id: ID<Seat>,
        as roleID: ID<RolePlayScenario.Role>,
        in rolePlay: RolePlay
    ) throws(Refusal) {
        try facilitatorOnly()
        try checkMayPlay(id)
        let table = rolePlay.table(with: roster)
        guard let part = table.part(roleID) else { throw .noSuchRole(roleID) }
        guard rolePlay.cast[id] != roleID else { throw .playsAlready(id) }
        guard table.vacancies(of: part) > 0 else { throw .roleIsFull(roleID) }
        standStill(rolePlay)
        record(.roleGiven(id, roleID))
    }

    private mutating func handOver(_ from: ID<Seat>, _ to: ID<Seat>, in rolePlay: RolePlay) throws(Refusal) {
        try facilitatorOnly()
        let role = try role(of: from, in: rolePlay)
        try checkMayPlay(to)
        guard rolePlay.cast[to] == nil else { throw .playsAlready(to) }
        standStill(rolePlay)
        record(.rolePutDown(from))
        record(.roleGiven(to, role))
    }

    /// A right: the role goes to somebody else if it cannot be left out, and nobody asks why.
    private mutating func optOut(_ id: ID<Seat>, in rolePlay: RolePlay) throws(Refusal) {
        if rolePlay.scenario.safety.mayOptOut { try oneself(id) } else { try facilitatorOnly() }
        let roleID = try role(of: id, in: rolePlay)
        record(.optedOut(id))
        if rolePlay.take?.isRunning == true { record(.frozen) }
        guard rolePlay.scenario.role(roleID)?.isOptional != true else { return }
        if let successor = drawPlayer() { record(.roleGiven(successor, roleID)) }
    }

    private func checkMayPlay(_ id: ID<Seat>) throws(Refusal) {
        let seat = try seat(id)
        guard seat.kind == .participant else { throw .doesNotPlay(id) }
        guard seat.presence == .present else { throw .absent(id) }
    }

    /// The role somebody plays, or a refusal.
    func role(of id: ID<Seat>, in rolePlay: RolePlay) throws(Refusal) -> ID<RolePlayScenario.Role> {
        _ = try seat(id)
        guard let role = rolePlay.cast[id] else { throw .playsNoRole(id) }
        return role
    }

    /// Freezes a running take first, so that nobody's role changes while she is speaking.
    mutating func standStill(_ rolePlay: RolePlay) {
        if rolePlay.take?.isRunning == true { record(.frozen) }
    }

    // MARK: By chance

    /// Draws players for the roles nobody has.
    ///
    /// Roles that can be left out come last, and only as long as enough people are left to observe.
    mutating func castRest() {
        let parts = state.rolePlay?.open.parts ?? []
        for part in parts.filter({ !$0.isOptional }) + parts.filter(\.isOptional) {
            while state.rolePlayTable?.isToBeDrawn(part) == true, let player = drawPlayer() {
                record(.roleGiven(player, part.id))
            }
        }
    }

    /// One of those who are free and have played least in this session, by chance.
    private mutating func drawPlayer() -> ID<Seat>? {
        guard let table = state.rolePlayTable else { return nil }
        let drawable = table.drawable
        let times = drawable.map { state.timesPlayed(by: $0) }
        guard let least = times.min() else { return nil }
        return chance.pick(zip(drawable, times).filter { $0.1 == least }.map(\.0))
    }
}

extension SessionState {
    /// In how many role-plays of the session somebody has played.
    func timesPlayed(by seat: ID<Seat>) -> Int {
        activities.count { $0.rolePlay?.played.contains(seat) == true }
    }
}
