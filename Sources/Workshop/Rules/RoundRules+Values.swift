extension RoundRules {
    /// The value of a rule.
    public subscript(rule: Rule) -> Rule.Value {
        switch rule {
        case .rounds: .number(rounds)
        case .grouping: .grouping(grouping)
        case .handSize: .number(handSize)
        case .sillyShare: .number(sillyPercent)
        case .freeSwaps: .number(freeSwaps)
        case .skillsPerRound: .number(skillsPerRound)
        case .oneOfEachDimension: .flag(oneOfEachDimension)
        case .jobChoice: .word(jobChoice.rawValue)
        case .pitchSeconds: .number(pitchSeconds)
        case .ballot: .word(ballot.rawValue)
        case .collection: .word(collection.rawValue)
        case .rubricFeedback: .flag(rubricFeedback)
        case .observersVote: .flag(observersVote)
        case .scoring: .word(scoring.rawValue)
        case .tie: .word(tie.rawValue)
        case .finalTie: .word(finalTie.rawValue)
        case .showRunningScores: .flag(showRunningScores)
        case .variant: .word(variant.rawValue)
        }
    }

    /// These rules with another value of one rule, playable or not; unchanged where the rule takes no such value.
    public func setting(_ rule: Rule, to value: Rule.Value) -> RoundRules {
        var rules = self
        switch value {
        case .number(let number): rules.set(rule, number)
        case .flag(let flag): rules.set(rule, flag)
        case .word(let word): rules.set(rule, word)
        case .grouping(let grouping): if rule == .grouping { rules.grouping = grouping }
        }
        return rules
    }

    /// The nearest playable rules with a later or earlier value of one rule, and why nearer ones were passed over.
    ///
    /// - Parameters:
    ///   - rule: The rule to change.
    ///   - step: 1 for the next value, -1 for the one before.
    /// - Returns: The rules, unchanged where no other value can be played, and the faults of the first value passed over.
    public func stepping(_ rule: Rule, by step: Int) -> (rules: RoundRules, passedOver: [Fault]) {
        let values = rule.values
        var place = place(of: rule, among: values, by: step)
        var passedOver: [Fault] = []
        while values.indices.contains(place) {
            let changed = setting(rule, to: values[place])
            let faults = changed.faults
            if faults.isEmpty { return (changed, passedOver) }
            if passedOver.isEmpty { passedOver = faults }
            place += step
        }
        return (self, passedOver)
    }

    /// Where the next value stands; a number between two steps goes to the one it meets first.
    private func place(of rule: Rule, among values: [Rule.Value], by step: Int) -> Int {
        if let here = values.firstIndex(of: self[rule]) { return here + step }
        guard case .number(let now) = self[rule] else { return 0 }
        let above = values.firstIndex { if case .number(let number) = $0 { number > now } else { false } }
        return (above ?? values.count) + (step > 0 ? 0 : -1)
    }

    private mutating func set(_ rule: Rule, _ number: Int) {
        switch rule {
        case .rounds: rounds = number
        case .handSize: handSize = number
        case .sillyShare: sillyPercent = number
        case .freeSwaps: freeSwaps = number
        case .skillsPerRound: skillsPerRound = number
        case .pitchSeconds: pitchSeconds = number
        default: break
        }
    }

    private mutating func set(_ rule: Rule, _ flag: Bool) {
        switch rule {
        case .oneOfEachDimension: oneOfEachDimension = flag
        case .rubricFeedback: rubricFeedback = flag
        case .observersVote: observersVote = flag
        case .showRunningScores: showRunningScores = flag
        default: break
        }
    }

    private mutating func set(_ rule: Rule, _ word: String) {
        switch rule {
        case .jobChoice: jobChoice = JobChoice(rawValue: word) ?? jobChoice
        case .ballot: ballot = BallotMethod(rawValue: word) ?? ballot
        case .collection: collection = BallotCollection(rawValue: word) ?? collection
        case .scoring: scoring = Scoring(rawValue: word) ?? scoring
        case .tie: tie = TieRule(rawValue: word) ?? tie
        case .finalTie: finalTie = FinalTieRule(rawValue: word) ?? finalTie
        case .variant: variant = Variant(rawValue: word) ?? variant
        default: break
        }
    }
}
