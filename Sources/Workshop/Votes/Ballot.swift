/// What one voter says in one vote.
public struct Ballot: Hashable, Sendable {
    /// What a voter is asked: the form of the question, and of its answer.
    public enum Form: Hashable, Sendable {
        /// One candidate.
        case one
        /// One candidate and, if wished, a second.
        case two
        /// Candidates from the best down, as far as the voter likes.
        case order
        /// Any number of candidates.
        case any
        /// Levels for each candidate rated.
        case levels(Levels)
        /// For each skill somebody showed, the pitch that showed it.
        case skillsShown
    }

    /// What is given to a candidate who is rated: a figure for each thing asked about.
    public struct Levels: Hashable, Sendable {
        /// The lowest and the highest, each typed as one figure.
        public let range: ClosedRange<Int>
        /// Whether each skill has a level of its own; else the pitch has one as a whole.
        public let areOfSkills: Bool

        /// One of ``Rating/levels`` for each revealed skill.
        public static let ofSkills = Levels(range: Rating.levels, areOfSkills: true)

        /// What has a level, among these skills; `nil` is the pitch as a whole.
        public func subjects(_ skills: [ID<SkillCard>]) -> [ID<SkillCard>?] { areOfSkills ? skills : [nil] }
    }

    /// The vote itself: an answer in one of the forms, or none.
    public enum Choice: Hashable, Sendable {
        /// No choice, which is a ballot all the same.
        case abstain
        /// One candidate.
        case one(ID<Entrant>)
        /// One candidate and, if wished, a second.
        case two(ID<Entrant>, ID<Entrant>?)
        /// Candidates from the best down, as far as the voter likes.
        case order([ID<Entrant>])
        /// All candidates the voter names.
        case any([ID<Entrant>])
        /// The levels of each candidate rated.
        case levels([Rating])
        /// For each skill somebody showed, the pitch that showed it.
        case skillsShown([Reason])
    }

    /// A level given to one candidate.
    public struct Rating: Hashable, Sendable {
        /// The levels of a skill: not named; named; shown by a concrete situation; shown and tied to the job.
        public static let levels = 0...3
        /// What a level of any kind can be: one figure.
        public static let figures = 0...9

        /// Whose pitch.
        public let entrant: ID<Entrant>
        /// For which revealed skill; `nil` for the pitch as a whole.
        public let skill: ID<SkillCard>?
        /// One of the levels asked for.
        public let level: Int

        public init(_ entrant: ID<Entrant>, _ skill: ID<SkillCard>?, _ level: Int) {
            self.entrant = entrant
            self.skill = skill
            self.level = level
        }
    }

    /// A skill one candidate showed.
    public struct Reason: Hashable, Sendable {
        /// Whose pitch.
        public let entrant: ID<Entrant>
        /// Which revealed skill.
        public let skill: ID<SkillCard>

        public init(_ entrant: ID<Entrant>, _ skill: ID<SkillCard>) {
            self.entrant = entrant
            self.skill = skill
        }
    }

    /// The vote itself.
    public let choice: Choice
    /// Why: one skill best shown by one candidate voted for.
    public let reason: Reason?
    /// Ratings beside the vote, which score nothing.
    public let feedback: [Rating]

    public init(_ choice: Choice, because reason: Reason? = nil, feedback: [Rating] = []) {
        self.choice = choice
        self.reason = reason
        self.feedback = feedback
    }

    /// The candidates the ballot speaks for.
    var supported: [ID<Entrant>] {
        switch choice {
        case .abstain: []
        case .one(let entrant): [entrant]
        case .two(let first, let second): [first] + (second.map { [$0] } ?? [])
        case .order(let entrants), .any(let entrants): entrants
        case .levels(let ratings): ratings.map(\.entrant)
        case .skillsShown(let reasons): reasons.map(\.entrant)
        }
    }
}
