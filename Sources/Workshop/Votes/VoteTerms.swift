/// What is asked in one vote, fixed when it opens.
public struct VoteTerms: Hashable, Sendable {
    /// The question put to the voters.
    public enum Question: Hashable, Sendable {
        /// Which pitch was best?
        case best(BallotMethod)
        /// Which pitch showed which skill? (cooperative variant)
        case skillsShown
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

    /// Creates the terms of a vote.
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

    /// The highest sum of typed totals for this many voters.
    ///
    /// A voter gives one vote, or gold and silver, which weigh 2 and 1.
    public func totalsLimit(voters: Int) -> Int {
        question == .best(.medals) ? voters * 3 : voters
    }

    /// The highest total of one candidate whom this many voters may choose.
    public func totalLimit(voters: Int) -> Int {
        question == .best(.medals) ? voters * 2 : voters
    }

    /// Whether a show of hands or paper ballots can be typed in instead of ballots at the keyboard.
    public var takesTotals: Bool { question == .best(.single) || question == .best(.medals) }
}
