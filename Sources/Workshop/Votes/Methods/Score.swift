extension VotingMethod {
    /// 0 to 5 for each candidate, added up (range voting); to leave a candidate out weighs the same as 0.
    static let score = VotingMethod(
        .levels(Ballot.Levels(range: 0...5, areOfSkills: false)),
        weight: .level,
        tally: .points,
        time: .perPitch(5),
        totals: Totals(ofVoter: nil, ofCandidate: 5)
    )
}
