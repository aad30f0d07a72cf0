extension RoundRules {
    /// A rule, or two rules together, that cannot be played.
    public enum Fault: Hashable, Sendable {
        /// A number is outside its range.
        case outOfRange(option: String, value: Int, range: ClosedRange<Int>)
        /// A rubric gives an order and no votes, so it scores by winner or rank.
        case rubricNeedsOrderScoring
        /// Typed totals cannot carry a ranking, a list or a rubric.
        case totalsNeedSingleOrMedals
        /// Ratings beside the vote need ballots at the keyboard and another method than the rubric.
        case feedbackNeedsBallots
        /// The cooperative variant asks each voter for skills, at the keyboard.
        case cooperationNeedsBallots
        /// The cooperative variant has no winners, so it has no ties to break.
        case cooperationHasNoTies
    }

    /// Everything that makes these rules unplayable; empty if they can be played.
    public var faults: [Fault] {
        var faults = rangeFaults
        let isTyped = collection != .secret
        if variant == .cooperative {
            if isTyped || rubricFeedback { faults.append(.cooperationNeedsBallots) }
            if tie != .shared || finalTie != .coWinners { faults.append(.cooperationHasNoTies) }
            return faults
        }
        if ballot == .rubric && scoring == .votes { faults.append(.rubricNeedsOrderScoring) }
        if isTyped && ballot != .single && ballot != .medals { faults.append(.totalsNeedSingleOrMedals) }
        if rubricFeedback && (isTyped || ballot == .rubric) { faults.append(.feedbackNeedsBallots) }
        return faults
    }

    private var rangeFaults: [Fault] {
        var checks: [(String, Int, ClosedRange<Int>)] = [
            ("rounds", rounds, 1...20),
            ("handSize", handSize, 1...12),
            ("sillyShare", sillyPercent, 0...100),
            ("freeSwaps", freeSwaps, 0...12),
            ("skillsPerRound", skillsPerRound, 1...6),
            ("pitchSeconds", pitchSeconds, 10...900),
        ]
        if case .teams(let count) = grouping {
            checks.append(("grouping.teams", count, 2...12))
        }
        return checks.filter { !$0.2.contains($0.1) }
            .map { .outOfRange(option: $0.0, value: $0.1, range: $0.2) }
    }

    /// How long a pitch to break a tie may last, in seconds.
    public static let tieBreakSeconds = 30
}
