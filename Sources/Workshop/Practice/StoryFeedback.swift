/// What a step of a story meant, for whoever looks back.
public struct StoryLesson: Hashable, Sendable {
    /// The number of the step, from 1.
    public let number: Int
    /// Who had spoken before it; empty for the narrator.
    public let speaker: String
    /// What had been told before it.
    public let told: String
    /// What she chose; `nil` where the story went on by itself.
    public let choice: String?
    /// What happened because of it; empty if nothing was told.
    public let consequence: String
    /// What a trainer would say about it; empty if nothing is said.
    public let coaching: String
    /// What it scored.
    public let scores: [StoryTrail.Score]

    /// The same with nothing of what a trainer says.
    package var withoutTrainer: StoryLesson {
        StoryLesson(
            number: number,
            speaker: speaker,
            told: told,
            choice: choice,
            consequence: consequence,
            coaching: "",
            scores: []
        )
    }
}

/// What a story gave somebody to practise.
public struct SkillPractice: Hashable, Sendable {
    /// The skill.
    public let skill: TrainedSkill
    /// In how many steps it was at stake.
    public let times: Int
    /// The points it came to.
    public let points: Int
}

extension StoryWalk {
    /// A step of a way as a lesson.
    ///
    /// - Parameters:
    ///   - place: The place of the step in the way, from 0.
    ///   - trail: A way through this story.
    public func lesson(_ place: Int, on trail: StoryTrail) -> StoryLesson {
        let step = trail.steps[place]
        let node = index.node(step.from)
        let choice = step.choice.flatMap(index.choice)
        return StoryLesson(
            number: place + 1,
            speaker: node?.speaker ?? "",
            told: node?.text ?? "",
            choice: choice?.text,
            consequence: choice?.consequence ?? "",
            coaching: choice?.coaching ?? "",
            scores: step.scores
        )
    }

    /// Everything that was decided on a way, in order; what went on by itself is left out.
    public func lessons(on trail: StoryTrail) -> [StoryLesson] {
        trail.steps.indices.filter { trail.steps[$0].choice != nil }.map { lesson($0, on: trail) }
    }

    /// The skills of the story that a way scored for, in the story's order.
    public func practised(on trail: StoryTrail) -> [SkillPractice] {
        story.skills.compactMap { skill in
            let times = trail.steps.count { $0.scores.contains { $0.skill == skill.id } }
            guard times > 0 || trail.scores[skill.id] != nil else { return nil }
            return SkillPractice(skill: skill, times: times, points: trail.scores[skill.id] ?? 0)
        }
    }

    /// What the story says of the scores of a way that has ended, and of how it ended.
    public func bands(on trail: StoryTrail) -> [Story.Band] {
        guard let ending = index.ending(trail.place) else { return [] }
        return story.bands.filter { band in
            let points = band.skill.map { trail.scores[$0] ?? 0 } ?? trail.total
            return band.from <= points && points <= band.to && band.fits(ending.outcome)
        }
    }

    /// The ending a way has come to.
    public func ending(of trail: StoryTrail) -> Story.Ending? { index.ending(trail.place) }

    /// A choice of the story.
    public func choice(_ id: ID<Story.Choice>) -> Story.Choice? { index.choice(id) }

    /// The name of a skill of the story.
    public func name(of skill: ID<SkillCard>) -> String {
        story.skills.first { $0.id == skill }?.name ?? skill.text
    }
}
