/// The methods of voting, by the words they have in rules files and in the record.
public enum BallotMethod: String, CaseIterable, Hashable, Sendable {
    case single, medals, ranked, approval, score, rubric

    /// What the word stands for; each is told in a file of its own in `Methods`.
    public var method: VotingMethod {
        switch self {
        case .single: .single
        case .medals: .medals
        case .ranked: .ranked
        case .approval: .approval
        case .score: .score
        case .rubric: .rubric
        }
    }
}
