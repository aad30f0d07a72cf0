extension VotingMethod {
    /// A level for each skill of each candidate rated.
    ///
    /// Every rater rates every skill, so the mean over the voters of the mean over the skills is the mean of all levels.
    static let rubric = VotingMethod(.levels(.ofSkills), weight: .level, tally: .mean, time: .perSkill(15))
}
