extension VotingMethod {
    /// Any number of candidates.
    static let approval = VotingMethod(.any, weight: .one, tally: .votes, time: .ballot(20))
}
