public import Workshop

extension Script {
    /// Opens a session and begins a role-play for this many participants.
    public init(
        rolePlay scenario: RolePlayScenario,
        players: Int = 4,
        observers: Int = 0,
        seed: UInt64 = 1
    ) throws(Refusal) {
        self.init(seed: seed)
        try gather(players: players, observers: observers)
        try ask(.beginRolePlay(scenario))
    }

    /// Asks for something in the role-play.
    @discardableResult
    public mutating func act(_ command: RolePlayCommand, by actor: Actor = .facilitator) throws(Refusal) -> [Event] {
        try ask(.rolePlay(command), by: actor)
    }

    /// The refusal of a request in the role-play, if it would be refused.
    ///
    /// Nothing changes.
    public func refusal(inPlay command: RolePlayCommand, by actor: Actor = .facilitator) -> Refusal? {
        refusal(of: .rolePlay(command), by: actor)
    }

    /// What an audience knows of the role-play now shown.
    public func rolePlay(for audience: Audience = .table) -> RolePlayView? {
        if case .rolePlay(let view) = session.view(for: audience).scene { view } else { nil }
    }

    /// Gives the three roles of the small scenario to `s1`, `s2` and `s3`, and lets them read their briefs.
    public mutating func castAndBrief() throws(Refusal) {
        try act(.cast("s1", "trainee"))
        try act(.cast("s2", "manager"))
        try act(.cast("s3", "colleague"))
        try act(.advance)
        for seat in ["s1", "s2", "s3"] as [ID<Seat>] { try act(.confirmBrief(seat), by: .seat(seat)) }
    }

    /// Goes on until a phase begins.
    public mutating func advance(to phase: ID<RolePlayScenario.Phase>) throws(Refusal) {
        while session.state.rolePlay?.phase?.id != phase { try act(.advance) }
    }

    /// Begins the small scenario's play: roles given, briefs read, the first take running.
    public mutating func goToScene() throws(Refusal) {
        try castAndBrief()
        try advance(to: "scene")
        try act(.startTake(from: nil))
    }

    /// Goes from a play to where players leave their roles.
    public mutating func goToLeaving() throws(Refusal) {
        try act(.endPlay)
    }

    /// Lets everybody who is waited for leave her role.
    public mutating func leaveRoles() throws(Refusal) {
        for seat in session.view(for: .table).waitingFor { try act(.leaveRole(seat), by: .seat(seat)) }
    }

    /// Lets everybody who is waited for pass.
    public mutating func passAll() throws(Refusal) {
        for seat in session.view(for: .table).waitingFor { try act(.pass(seat), by: .seat(seat)) }
    }
}
