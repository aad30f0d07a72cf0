/// What everybody may know of a pitch practised alone: the table's view of it.
public struct OpenPitchPractice: Hashable, Sendable {
    /// Who practises.
    public let seat: ID<Seat>
    /// How it is played.
    public let plan: PitchPractice.Plan
    /// Where it stands.
    public internal(set) var stage = PitchPractice.Stage.opening
    /// The skills drawn.
    public internal(set) var skills: [SkillCard] = []
    /// The job drawn.
    public internal(set) var job: JobCard?
    /// The clock of the preparation, and then that of the pitch.
    public internal(set) var clock: PracticeClock?
    /// How the pitch is or was given.
    public internal(set) var manner: PitchPractice.Manner?
    /// How long it took, in milliseconds, once it is over.
    public internal(set) var spoken: Int64 = 0
    /// What is judged next.
    public internal(set) var nextCriterion: PitchPractice.Criterion?

    init(seat: ID<Seat>, plan: PitchPractice.Plan) {
        self.seat = seat
        self.plan = plan
    }
}

/// What is hers alone: her words and her judgement, whoever else looks at the screen, and the cards not drawn.
struct SealedPitchPractice: Hashable, Sendable {
    let deck: Deck
    let practisedBefore: [PitchPractice.Times]
    var lines: [String] = []
    var levels: [PitchPractice.Criterion: Int] = [:]
    var thoughts: [String] = []
}
