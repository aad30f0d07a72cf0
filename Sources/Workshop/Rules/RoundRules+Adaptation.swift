extension RoundRules {
    /// The rules as a number of hands can play them; the same but for two hands against each other.
    ///
    /// Nobody votes for her own, so with two hands every vote is known before anybody has spoken: each gets as many as the
    /// other has members. They are rated skill by skill instead, and the better mean wins the round.
    ///
    /// - Parameter entrants: How many people, pairs or teams play for themselves.
    public func adapted(to entrants: Int) -> RoundRules {
        guard entrants == 2, variant == .competitive, ballot.method.tally != .mean else { return self }
        var rules = self
        rules.ballot = .rubric
        rules.collection = .secret
        rules.rubricFeedback = false
        if scoring == .votes { rules.scoring = .winner }
        return rules
    }
}
