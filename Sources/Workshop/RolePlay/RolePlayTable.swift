/// The open half of a role-play with the people around it: what follows from both and is stored nowhere.
struct RolePlayTable: Hashable, Sendable {
    let open: OpenRolePlay
    let roster: Roster

    /// Those who hold a role, in the order they came to the session.
    var players: [Seat] {
        roster.seats.filter { open.cast[$0.id] != nil }
    }

    /// Those who hold a role, in the room.
    var presentPlayers: [Seat] { players.filter { $0.presence == .present } }

    /// Those in the room who watch, whether they came to watch or have no role.
    var observers: [Seat] {
        roster.seats.filter { $0.presence == .present && $0.kind != .facilitator && open.cast[$0.id] == nil }
    }

    /// Those in the room who could play and have no role.
    var free: [Seat] {
        roster.seats.filter { $0.plays && open.cast[$0.id] == nil }
    }

    /// How many more people a role takes.
    func vacancies(of role: OpenRolePlay.Part) -> Int {
        max(0, role.places - holders(of: role.id).count)
    }

    /// Those who can be drawn for a role.
    var drawable: [ID<Seat>] {
        free.map(\.id).filter { !open.declined.contains($0) }
    }

    /// Whether players are to be drawn for a role; one that can be left out gets them only if enough watch.
    func isToBeDrawn(_ role: OpenRolePlay.Part) -> Bool {
        guard vacancies(of: role) > 0, !drawable.isEmpty else { return false }
        return !role.isOptional || observers.count > open.group.leastObservers
    }

    /// Whether players can be drawn for some role.
    var canDraw: Bool {
        switch open.stage {
        case .casting, .phase: !open.rolesAreLeft && open.parts.contains(where: isToBeDrawn)
        case .leaving, .selfAssessment, .review, .finished: false
        }
    }

    /// Who plays a role.
    func holders(of role: ID<RolePlayScenario.Role>) -> [ID<Seat>] {
        players.map(\.id).filter { open.cast[$0] == role }
    }

    /// Those who hold a role and can hold it no longer, because they left for good or do not play any more.
    var outdatedHolders: [ID<Seat>] {
        players.filter { $0.presence == .gone || $0.kind != .participant }.map(\.id)
    }

    /// Everybody who is waited for now; never while it plays, and never somebody who is not there.
    var waitingFor: [ID<Seat>] {
        switch open.stage {
        case .casting, .finished: return []
        case .phase:
            guard !open.isStopped, !open.rolesAreLeft, open.take?.isRunning != true else { return [] }
            return presentPlayers.map(\.id).filter { !open.ready.contains($0) }
        case .leaving, .selfAssessment, .review:
            return roster.seats.filter { $0.presence == .present && isAsked($0.id) }.map(\.id)
        }
    }

    /// Whether somebody still has to answer what is asked of each in this stage.
    func isAsked(_ seat: ID<Seat>) -> Bool { open.asked.contains(seat) }

    /// The role of an id.
    func part(_ id: ID<RolePlayScenario.Role>) -> OpenRolePlay.Part? { open.parts.first { $0.id == id } }
}

/// A behaviour in a take.
public struct Sight: Hashable, Sendable {
    /// What.
    public let item: ID<ObservationGrid.Item>
    /// The number of the take.
    public let take: Int
}
