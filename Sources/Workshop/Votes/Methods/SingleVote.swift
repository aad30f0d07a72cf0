extension VotingMethod {
    /// One candidate.
    static let single = VotingMethod(
        .one,
        weight: .one,
        tally: .votes,
        time: .ballot(15),
        totals: Totals(ofVoter: 1, ofCandidate: 1)
    )
}
