/// What happened in a role-play.
public enum RolePlayEvent: Hashable, Sendable {
    /// A role-play of a scenario began.
    case began(ID<RolePlayScenario>)

    // MARK: Roles

    /// Somebody got a role, in the place of the one she had.
    case roleGiven(ID<Seat>, ID<RolePlayScenario.Role>)
    /// Somebody has no role any more.
    case rolePutDown(ID<Seat>)
    /// Somebody gave her role back.
    case optedOut(ID<Seat>)
    /// Two players changed roles.
    case rolesSwapped(ID<Seat>, ID<Seat>)
    /// Somebody has read her brief.
    case briefConfirmed(ID<Seat>)

    // MARK: Phases and takes

    /// A phase began; the one before is over.
    case phaseBegan(ID<RolePlayScenario.Phase>)
    /// A take began, from a beat or from the beginning; the one before is over.
    case takeBegan(from: ID<RolePlayScenario.Beat>?)
    /// The take is over.
    case takeEnded
    /// A beat was reached.
    case beatMarked(ID<RolePlayScenario.Beat>)
    /// An inject came in.
    case injectFired(ID<Inject>)
    /// Everybody stands still.
    case frozen
    /// The play goes on.
    case resumed
    /// Somebody answers questions as her role.
    case hotSeatTaken(ID<Seat>)
    /// She is done.
    case hotSeatLeft
    /// Somebody said the stop word; who, is nowhere recorded.
    case stopped
    /// After the stop word it goes on; the take stays frozen until it is resumed.
    case wentOn

    // MARK: Observing

    /// An observer saw a behaviour.
    case ticked(ID<Seat>, ID<ObservationGrid.Item>, take: Int)
    /// An observer wrote down what was said.
    case quoted(ID<Seat>, ID<ObservationGrid.Item>, take: Int, text: String)

    // MARK: Afterwards

    /// The round in which players leave their roles began.
    case leavingBegan
    /// A player left her role.
    case roleLeft(ID<Seat>)
    /// Players say how they see themselves.
    case selfAssessmentBegan
    /// A player said how she sees a behaviour of hers.
    case selfAssessed(ID<Seat>, ID<ObservationGrid.Item>, level: Int)
    /// Observers rate what they saw.
    case reviewBegan
    /// An observer rated a behaviour.
    case rated(ID<Seat>, ID<ObservationGrid.Item>, take: Int, level: Int)
    /// Somebody is done with what everybody is asked, with or without an answer.
    case passed(ID<Seat>)
    /// It is over.
    case ended
}
