/// What everybody may know of a role-play: the table's view of it.
///
/// Kept up by what happens; whatever crosses into it from the sealed half does so in `RolePlay+Crossings.swift`.
public struct OpenRolePlay: Hashable, Sendable {
    /// A role as everybody may know it.
    struct Part: Hashable, Sendable {
        let id: ID<RolePlayScenario.Role>
        let name: String
        let publicLine: String
        let isOptional: Bool
        /// How many people it takes.
        let places: Int
    }

    /// The scenario's id.
    public let scenario: ID<RolePlayScenario>
    /// What it is called.
    public let title: String
    /// What it is about.
    public let summary: String
    /// How many people it is meant for.
    public let group: RolePlayScenario.Group
    /// What keeps it safe.
    public let safety: RolePlayScenario.Safety
    /// How players leave their roles.
    public let deroling: RolePlayScenario.Deroling
    /// How what was seen is rated; `nil` where nothing is observed.
    public let scale: ObservationGrid.Scale?
    let parts: [Part]
    /// Where it stands.
    public internal(set) var stage = RolePlay.Stage.casting
    /// Who plays what.
    var cast: [ID<Seat>: ID<RolePlayScenario.Role>] = [:]
    /// Those who have read the brief of the role they play.
    var ready: Set<ID<Seat>> = []
    /// Those who gave a role back and are not drawn again.
    var declined: Set<ID<Seat>> = []
    /// Whether the roles were left, so that nobody is in one any more.
    public internal(set) var rolesAreLeft = false
    /// Whether somebody said the stop word and the play has not gone on since.
    public internal(set) var isStopped = false
    /// Who answers questions as her role.
    public internal(set) var hotSeat: ID<Seat>?
    /// The phase now going on.
    public internal(set) var phase: RolePlayView.Phase?
    /// What happens in the phase that comes next; `nil` where roles are left next.
    public internal(set) var nextPhase: RolePlayScenario.Phase.Word?
    /// The take last begun in it.
    public internal(set) var take: RolePlayView.Current?
    /// The beat each take came to, in order; `nil` where none was reached.
    public internal(set) var reached: [RolePlayScenario.Beat?] = []
    /// How many takes there were.
    public var takes: Int { reached.count }
    /// What was seen, once players have spoken of themselves.
    public internal(set) var findings: Findings?
    /// Those who still have to answer what is asked of each in this stage.
    var asked: Set<ID<Seat>> = []

    init(_ scenario: RolePlayScenario) {
        self.scenario = scenario.id
        title = scenario.title
        summary = scenario.summary
        group = scenario.group
        safety = scenario.safety
        deroling = scenario.deroling
        scale = scenario.observation?.scale
        parts = scenario.roles.map {
            Part(
                id: $0.id,
                name: $0.name,
                publicLine: $0.publicLine,
                isOptional: $0.isOptional,
                places: max(1, $0.count)
            )
        }
    }
}

/// What not everybody may know of a role-play: briefs, goals and scripts, injects to come, and what was seen before it is told.
struct SealedRolePlay: Hashable, Sendable {
    let scenario: RolePlayScenario
    /// Those who read a brief or played, and so have a role to leave.
    var enteredRole: Set<ID<Seat>> = []
    var takes: [Take] = []
    /// The clock of the phase, where it is not a take's.
    var phaseClock = PlayClock()
    /// How often the stop word was said.
    var stops = 0
    /// Everybody who answered questions as her role, in order.
    var hotSeats: [RolePlay.HotSeat] = []
    var evidence: [Evidence] = []
    var assessments: [SelfAssessment] = []
    var ratings: [Rating] = []
    /// Who is done with what everybody is asked in this stage.
    var heard: Set<ID<Seat>> = []
    /// Whether anybody has answered in this stage.
    var isAnswered = false
    /// The place of the phase now going on, or of the last one; -1 before the first.
    var place = -1
}
