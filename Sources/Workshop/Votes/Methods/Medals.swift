extension VotingMethod {
    /// Gold for one candidate, which weighs 2, and, if wished, silver for another, which weighs 1.
    static let medals = VotingMethod(
        .two,
        weight: .fromFirstPlace(2),
        tally: .points,
        time: .ballot(20),
        totals: Totals(ofVoter: 3, ofCandidate: 2)
    )
}
