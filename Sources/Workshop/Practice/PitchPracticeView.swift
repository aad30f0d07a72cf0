/// What one audience may know of a pitch practised alone.
public struct PitchPracticeView: Hashable, Sendable {
    /// A judgement of one's own pitch.
    public struct Rating: Hashable, Sendable {
        /// What was judged.
        public let criterion: PitchPractice.Criterion
        /// The level, 0 to 3.
        public let level: Int
    }

    /// Who practises.
    public let seat: ID<Seat>
    /// How it is played.
    public let plan: PitchPractice.Plan
    /// Where it stands.
    public let stage: PitchPractice.Stage
    /// The skills drawn.
    public let skills: [SkillCard]
    /// The job drawn.
    public let job: JobCard?
    /// The clock now shown.
    public let clock: PracticeClock?
    /// How the pitch is or was given.
    public let manner: PitchPractice.Manner?
    /// How long it took, in milliseconds, once it is over.
    public let spoken: Int64
    /// What is judged next.
    public let nextCriterion: PitchPractice.Criterion?
    /// The skills practised least; her own view's only.
    public let leastPractised: [SkillCard]
    /// What she typed; her own view's only.
    public let lines: [String]
    /// Her own judgement; her own view's only.
    public let ratings: [Rating]
    /// What she kept in her own words; her own view's only.
    public let thoughts: [String]
}

extension PitchPractice {
    /// What an audience may know: her words and her judgement are her own, whoever else looks at the screen.
    public func view(for audience: Audience) -> PitchPracticeView {
        let isOwn = audience == .seat(seat)
        return PitchPracticeView(
            seat: seat,
            plan: plan,
            stage: stage,
            skills: skills.compactMap(card),
            job: job.flatMap { id in deck.jobs.first { $0.id == id } },
            clock: clock,
            manner: manner,
            spoken: spoken,
            nextCriterion: nextCriterion,
            leastPractised: isOwn ? leastPractised.compactMap(card) : [],
            lines: isOwn ? lines : [],
            ratings: isOwn
                ? Criterion.allCases.compactMap { criterion in
                    levels[criterion].map { PitchPracticeView.Rating(criterion: criterion, level: $0) }
                } : [],
            thoughts: isOwn ? thoughts : []
        )
    }

    /// The skill card of an id.
    public func card(_ id: ID<SkillCard>) -> SkillCard? { deck.skills.first { $0.id == id } }
}
