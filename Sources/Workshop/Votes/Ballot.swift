/// What one voter says in one vote.
public struct Ballot: Hashable, Sendable {
    /// The vote itself.
    public enum Choice: Hashable, Sendable {
        /// No choice, which is a ballot all the same.
        case abstain
        /// One candidate.
        case single(ID<Entrant>)
        /// Gold for one and, if wished, silver for another.
        case medals(gold: ID<Entrant>, silver: ID<Entrant>?)
        /// Candidates from the best down, as far as the voter likes.
        case ranked([ID<Entrant>])
        /// All candidates the voter approves of.
        case approval([ID<Entrant>])
        /// A level for every revealed skill of each candidate rated.
        case rubric([Rating])
        /// For each skill somebody showed, the pitch that showed it.
        case skillsShown([Reason])
    }

    /// How well one candidate showed one skill.
    public struct Rating: Hashable, Sendable {
        /// The levels: not named; named; shown by a concrete situation; shown and tied to the job.
        public static let levels = 0...3

        /// Whose pitch.
        public let entrant: ID<Entrant>
        /// Which revealed skill.
        public let skill: ID<SkillCard>
        /// One of `levels`.
        public let level: Int

        public init(_ entrant: ID<Entrant>, _ skill: ID<SkillCard>, _ level: Int) {
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
        case .single(let entrant): [entrant]
        case .medals(let gold, let silver): [gold] + (silver.map { [$0] } ?? [])
        case .ranked(let entrants), .approval(let entrants): entrants
        case .rubric(let ratings): ratings.map(\.entrant)
        case .skillsShown(let reasons): reasons.map(\.entrant)
        }
    }
}
