/// What may be asked in a role-play.
public enum RolePlayCommand: Hashable, Sendable {
    // MARK: Roles

    /// Give somebody a role.
    case cast(ID<Seat>, ID<RolePlayScenario.Role>)
    /// Draw players for the roles nobody has, those who have played least first.
    case castAtRandom
    /// Take a role from somebody.
    case uncast(ID<Seat>)
    /// Give somebody's role to somebody else who has none.
    case handOver(from: ID<Seat>, to: ID<Seat>)
    /// Let two players change roles.
    case swap(ID<Seat>, ID<Seat>)
    /// Give one's role back; no reason is asked.
    case optOut(ID<Seat>)
    /// Confirm that one has read one's brief.
    case confirmBrief(ID<Seat>)

    // MARK: Leading

    /// Go on to what comes next.
    case advance
    /// Begin a take, from a beat or from where the phase begins; one that goes on is over.
    case startTake(from: ID<RolePlayScenario.Beat>?)
    /// End the take.
    case endTake
    /// Mark that a beat was reached.
    case markBeat(ID<RolePlayScenario.Beat>)
    /// Let an inject come in.
    case fire(ID<Inject>)
    /// Let everybody stand still; anybody may ask for it.
    case freeze
    /// Let the play go on.
    case resume
    /// Let a role answer questions as itself; `nil` ends that.
    case hotSeat(ID<Seat>?)
    /// Stop at once; anybody may ask for it.
    case stop
    /// Go on after the stop word.
    case goOn
    /// End the play now and leave the roles.
    case endPlay

    // MARK: Observing and talking

    /// Note that a behaviour was seen in the take last begun.
    case tick(ID<Seat>, ID<ObservationGrid.Item>)
    /// Note what was said in the take last begun.
    case quote(ID<Seat>, ID<ObservationGrid.Item>, String)
    /// Confirm that one has left one's role.
    case leaveRole(ID<Seat>)
    /// Say how one sees a behaviour of one's own; the last word counts.
    case assessOneself(ID<Seat>, ID<ObservationGrid.Item>, level: Int)
    /// Rate a behaviour in a take one has evidence for; the last word counts.
    case rate(ID<Seat>, ID<ObservationGrid.Item>, take: Int, level: Int)
    /// Be done with what everybody is asked now.
    case pass(ID<Seat>)
}
