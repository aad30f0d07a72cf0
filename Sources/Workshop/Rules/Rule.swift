/// One of the options of a job-hunter game, by the name it has in a rules file.
public enum Rule: String, CaseIterable, Hashable, Sendable {
    case rounds, grouping, handSize, sillyShare, freeSwaps, skillsPerRound, oneOfEachDimension, jobChoice
    case pitchSeconds, ballot, collection, rubricFeedback, observersVote, scoring, tie, finalTie, showRunningScores
    case variant

    /// A value that a rule can have.
    public enum Value: Hashable, Sendable {
        /// A number; the share of silly jobs is one in percent.
        case number(Int)
        /// Yes or no.
        case flag(Bool)
        /// A word, as it stands in a rules file.
        case word(String)
        /// Who plays together.
        case grouping(Grouping)
    }

    /// The values people go through one by one, in order; every value but for numbers, which take any of their range.
    public var values: [Value] {
        switch self {
        case .oneOfEachDimension, .rubricFeedback, .observersVote, .showRunningScores: [.flag(true), .flag(false)]
        case .jobChoice: Self.words(JobChoice.self)
        case .ballot: Self.words(BallotMethod.self)
        case .collection: Self.words(BallotCollection.self)
        case .scoring: Self.words(Scoring.self)
        case .tie: Self.words(TieRule.self)
        case .finalTie: Self.words(FinalTieRule.self)
        case .variant: Self.words(Variant.self)
        case .grouping: [.grouping(.alone), .grouping(.pairs)] + Self.teams.map { .grouping(.teams($0)) }
        case .rounds, .handSize, .sillyShare, .freeSwaps, .skillsPerRound, .pitchSeconds:
            range.map { stride(from: $0.lowerBound, through: $0.upperBound, by: step).map { .number($0) } } ?? []
        }
    }

    /// The numbers it takes; `nil` where it takes none.
    public var range: ClosedRange<Int>? {
        switch self {
        case .rounds: 1...20
        case .handSize: 1...12
        case .sillyShare: 0...100
        case .freeSwaps: 0...12
        case .skillsPerRound: 1...6
        case .pitchSeconds: 10...900
        default: nil
        }
    }

    /// The numbers of teams that can be drawn.
    public static let teams = 2...12

    /// How far one step goes.
    private var step: Int {
        switch self {
        case .sillyShare, .pitchSeconds: 5
        default: 1
        }
    }

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> [Value] {
        Word.allCases.map { .word($0.rawValue) }
    }
}
