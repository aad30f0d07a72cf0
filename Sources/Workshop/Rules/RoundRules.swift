/// The options of a job-hunter game, each with its default.
///
/// What the options mean, and why the defaults are what they are, is told in `docs/rules.md`.
public struct RoundRules: Hashable, Sendable {
    /// How many rounds are planned; 1 to 20.
    public var rounds = 3
    /// Who plays together.
    public var grouping = Grouping.alone
    /// Job cards dealt to each entrant; 1 to 12.
    public var handSize = 5
    /// The share of silly jobs in the deal, in percent, rounded half up; 0 to 100.
    public var sillyPercent = 30
    /// How many job cards an entrant may swap in the whole game; 0 to 12.
    public var freeSwaps = 1
    /// Skill cards revealed each round; 1 to 6.
    public var skillsPerRound = 3
    /// Whether the skills of a round come from each dimension in turn, as far as the pile allows.
    public var oneOfEachDimension = true
    /// Whether a chosen job stays hidden until everybody has chosen.
    public var jobChoice = JobChoice.secret
    /// The time for a pitch, in seconds; a signal and never a lock; 10 to 900.
    public var pitchSeconds = 75
    /// What a ballot says.
    public var ballot = BallotMethod.single
    /// How the ballots are collected.
    public var collection = BallotCollection.secret
    /// Whether ballots may carry ratings per skill beside the vote, as feedback that scores nothing.
    public var rubricFeedback = false
    /// Whether observers vote.
    public var observersVote = true
    /// How a count becomes points.
    public var scoring = Scoring.votes
    /// What happens when several pitches share the highest tally.
    public var tie = TieRule.shared
    /// What happens when several entrants share the highest total.
    public var finalTie = FinalTieRule.coWinners
    /// Whether totals are shown while the game goes on.
    public var showRunningScores = false
    /// Whether people compete, or show the skills together.
    public var variant = Variant.competitive

    public init() {}
}

/// Who plays together.
public enum Grouping: Hashable, Sendable {
    /// Everybody plays for herself.
    case alone
    /// People play two by two; an odd one out makes a group of three.
    case pairs
    /// People play in this many teams; 2 to 12.
    case teams(Int)
}

/// Whether a chosen job stays hidden until everybody has chosen.
public enum JobChoice: String, CaseIterable, Hashable, Sendable {
    /// Hidden until all have chosen.
    case secret
    /// Shown as soon as it is chosen.
    case open
}

/// How the ballots are collected.
public enum BallotCollection: String, CaseIterable, Hashable, Sendable {
    /// Each voter at the keyboard, into the sealed box.
    case secret
    /// A show of hands; the facilitator types the totals.
    case hands
    /// Paper ballots; the facilitator types the totals.
    case paper
}

/// How a count becomes points.
public enum Scoring: String, CaseIterable, Hashable, Sendable {
    /// The tally itself.
    case votes
    /// One point for each winner of the round.
    case winner
    /// One point for each pitch with a strictly lower tally.
    case rank
}

/// What happens when several pitches share the highest tally of a round.
public enum TieRule: String, CaseIterable, Hashable, Sendable {
    /// All of them win the round.
    case shared
    /// A second vote among them.
    case revote
    /// A short second pitch each, then a second vote among them.
    case pitchOff
}

/// What happens when several entrants share the highest total of the game.
public enum FinalTieRule: String, CaseIterable, Hashable, Sendable {
    /// All of them win.
    case coWinners
    /// A short last pitch each, then a vote among them.
    case pitchOff
}

/// Whether people compete, or show the skills together.
public enum Variant: String, CaseIterable, Hashable, Sendable {
    /// Pitches are compared and points are counted for entrants.
    case competitive
    /// The group tries to show every revealed skill; nobody gets points.
    case cooperative
}
