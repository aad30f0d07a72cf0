extension VotingMethod {
    /// For each skill, the pitch that showed it: playing together, where nobody is chosen and nothing is weighed.
    static let skillsShown = VotingMethod(.skillsShown, weight: .nothing, tally: .votes, time: .perSkill(8))
}
