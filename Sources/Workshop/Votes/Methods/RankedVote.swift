extension VotingMethod {
    /// Candidates in order of preference, cut short where the voter likes (Borda).
    ///
    /// A place weighs by the number of pitches, the same for every voter, however many she may choose from.
    static let ranked = VotingMethod(.order, weight: .pitchesBehind, tally: .points, time: .ballot(30))
}
