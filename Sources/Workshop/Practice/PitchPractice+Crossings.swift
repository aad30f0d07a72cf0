/// Every place where something sealed becomes open.
extension PitchPractice {
    /// Cards: when they are drawn.
    mutating func show(skills: [ID<SkillCard>], job: ID<JobCard>) {
        open.skills = skills.compactMap(card)
        open.job = deck.jobs.first { $0.id == job }
    }

    /// That something was judged, never how.
    mutating func showNextCriterion() {
        open.nextCriterion = stage == .assessing ? Criterion.allCases.first { levels[$0] == nil } : nil
    }
}
