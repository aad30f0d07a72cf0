/// A role-play with the people around it: what follows from both and is stored nowhere.
struct RolePlayTable {
    let rolePlay: RolePlay
    let roster: Roster

    /// Those who hold a role, in the order they came to the session.
    var players: [Seat] {
        roster.seats.filter { rolePlay.cast[$0.id] != nil }
    }

    /// Those who hold a role, in the room.
    var presentPlayers: [Seat] { players.filter { $0.presence == .present } }

    /// Those in the room who watch, whether they came to watch or have no role.
    var observers: [Seat] {
        roster.seats.filter { $0.presence == .present && $0.kind != .facilitator && rolePlay.cast[$0.id] == nil }
    }

    /// Those in the room who could play and have no role.
    var free: [Seat] {
        roster.seats.filter { $0.plays && rolePlay.cast[$0.id] == nil }
    }

    /// How many more people a role takes.
    func vacancies(of role: RolePlayScenario.Role) -> Int {
        max(0, max(1, role.count) - holders(of: role.id).count)
    }

    /// Those who can be drawn for a role.
    var drawable: [ID<Seat>] {
        free.map(\.id).filter { !rolePlay.declined.contains($0) }
    }

    /// Whether players are to be drawn for a role; one that can be left out gets them only if enough watch.
    func isToBeDrawn(_ role: RolePlayScenario.Role) -> Bool {
        guard vacancies(of: role) > 0, !drawable.isEmpty else { return false }
        return !role.isOptional || observers.count > rolePlay.scenario.group.leastObservers
    }

    /// Whether players can be drawn for some role.
    var canDraw: Bool {
        switch rolePlay.stage {
        case .casting, .phase: !rolePlay.rolesAreLeft && rolePlay.scenario.roles.contains(where: isToBeDrawn)
        case .leaving, .selfAssessment, .review, .finished: false
        }
    }

    /// Who plays a role.
    func holders(of role: ID<RolePlayScenario.Role>) -> [ID<Seat>] {
        players.map(\.id).filter { rolePlay.cast[$0] == role }
    }

    /// Those who hold a role and can hold it no longer, because they left for good or do not play any more.
    var outdatedHolders: [ID<Seat>] {
        players.filter { $0.presence == .gone || $0.kind != .participant }.map(\.id)
    }

    /// Everybody who is waited for now; never while it plays, and never somebody who is not there.
    var waitingFor: [ID<Seat>] {
        switch rolePlay.stage {
        case .casting, .finished: return []
        case .phase:
            guard !rolePlay.isStopped, !rolePlay.rolesAreLeft, rolePlay.take?.isRunning != true else { return [] }
            return presentPlayers.map(\.id).filter { !rolePlay.ready.contains($0) }
        case .leaving, .selfAssessment, .review:
            return roster.seats.filter { $0.presence == .present && isAsked($0.id) }.map(\.id)
        }
    }

    /// Whether somebody still has to answer what is asked of each in this stage.
    func isAsked(_ seat: ID<Seat>) -> Bool {
        guard !rolePlay.heard.contains(seat) else { return false }
        return switch rolePlay.stage {
        case .leaving: rolePlay.enteredRole.contains(seat)
        case .selfAssessment: !itemsToAssess(by: seat).isEmpty
        case .review: !sightsToRate(by: seat).isEmpty
        case .casting, .phase, .finished: false
        }
    }

    /// The behaviours of her own somebody has not yet assessed.
    func itemsToAssess(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        rolePlay.ownItems(of: seat).filter { item in
            !rolePlay.assessments.contains { $0.seat == seat && $0.item == item.id }
        }
    }

    /// What somebody has evidence for and has not yet rated, by take and then by item.
    func sightsToRate(by seat: ID<Seat>) -> [Sight] {
        var sights: [Sight] = []
        for evidence in rolePlay.evidence where evidence.seat == seat {
            let sight = Sight(item: evidence.item, take: evidence.take)
            let isRated = rolePlay.ratings.contains {
                $0.seat == seat && $0.item == sight.item && $0.take == sight.take
            }
            if !isRated && !sights.contains(sight) { sights.append(sight) }
        }
        return sights
    }

    /// What somebody who watches may note now.
    func itemsToNote(by seat: ID<Seat>) -> [ObservationGrid.Item] {
        guard let take = rolePlay.takes.last, mayNote(seat, in: take) else { return [] }
        return rolePlay.items(in: take)
    }

    /// Whether somebody watches the take last begun, or did.
    func mayNote(_ seat: ID<Seat>, in take: Take) -> Bool {
        switch rolePlay.stage {
        case .phase: rolePlay.cast[seat] == nil
        case .review: !take.parts.contains { $0.seat == seat }
        case .casting, .leaving, .selfAssessment, .finished: false
        }
    }
}

/// A behaviour in a take.
public struct Sight: Hashable, Sendable {
    /// What.
    public let item: ID<ObservationGrid.Item>
    /// The number of the take.
    public let take: Int
}
