extension RoundRules {
    /// A rule, or two rules together, that cannot be played.
    public enum Fault: Hashable, Sendable {
        /// A number is outside its range.
        case outOfRange(option: String, value: Int, range: ClosedRange<Int>)
        /// A mean gives an order and no votes, so it scores by winner or rank.
        case meanNeedsOrderScoring
        /// The method cannot be held by a show of hands or on paper.
        case ballotCannotBeTyped
        /// Ratings beside the vote need ballots at the keyboard and a method that rates no skills itself.
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
        let method = ballot.method
        if method.tally == .mean && scoring == .votes { faults.append(.meanNeedsOrderScoring) }
        if isTyped && !method.takesTotals { faults.append(.ballotCannotBeTyped) }
        if rubricFeedback && (isTyped || method.ratesSkills) { faults.append(.feedbackNeedsBallots) }
        return faults
    }

    private var rangeFaults: [Fault] {
        var faults = Rule.allCases.compactMap { rule -> Fault? in
            guard let range = rule.range, case .number(let value) = self[rule], !range.contains(value) else {
                return nil
            }
            return .outOfRange(option: rule.rawValue, value: value, range: range)
        }
        if case .teams(let count) = grouping, !Rule.teams.contains(count) {
            faults.append(.outOfRange(option: "grouping.teams", value: count, range: Rule.teams))
        }
        return faults
    }

    /// How long a pitch to break a tie may last, in seconds.
    public static let tieBreakSeconds = 30
}
