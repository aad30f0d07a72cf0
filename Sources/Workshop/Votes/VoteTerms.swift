/// What is asked in one vote, fixed when it opens.
public struct VoteTerms: Hashable, Sendable {
    /// The question put to the voters.
    public enum Question: Hashable, Sendable, CaseIterable {
        /// Which pitch was best?
        case best(BallotMethod)
        /// Which pitch showed which skill? (cooperative variant)
        case skillsShown

        public static var allCases: [Question] { BallotMethod.allCases.map { .best($0) } + [.skillsShown] }

        /// How the record and the words call it: by its method.
        public var word: String {
            switch self {
            case .best(let method): method.rawValue
            case .skillsShown: "skillsShown"
            }
        }
    }

    /// The question put to the voters.
    public let question: Question
    /// How ballots are collected.
    public let collection: BallotCollection
    /// Who may be voted for.
    public let candidates: [ID<Entrant>]
    /// How many pitches the round had, which sets the weight of a rank.
    public let pitches: Int
    /// The skills ballots may name.
    public let skills: [ID<SkillCard>]
    /// Whether ballots may carry ratings beside the vote.
    public let takesFeedback: Bool

    public init(
        question: Question,
        collection: BallotCollection,
        candidates: [ID<Entrant>],
        pitches: Int,
        skills: [ID<SkillCard>],
        takesFeedback: Bool
    ) {
        self.question = question
        self.collection = collection
        self.candidates = candidates
        self.pitches = pitches
        self.skills = skills
        self.takesFeedback = takesFeedback
    }

    /// How is voted.
    public var method: VotingMethod {
        switch question {
        case .best(let method): method.method
        case .skillsShown: .skillsShown
        }
    }

    /// The highest sum of typed totals for this many voters.
    func totalsLimit(voters: Int) -> Int {
        guard let totals = method.totals else { return 0 }
        return voters * (totals.ofVoter ?? totals.ofCandidate * candidates.count)
    }

    /// The highest total of one candidate whom this many voters may choose.
    func totalLimit(voters: Int) -> Int { voters * (method.totals?.ofCandidate ?? 0) }
}
