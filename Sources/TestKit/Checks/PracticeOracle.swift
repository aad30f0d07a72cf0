import Workshop

/// All that a view of a story tells, written out.
struct ToldStory: Hashable {
    struct Choice: Hashable {
        let id: ID<Story.Choice>
        let text: String
    }

    struct Checkpoint: Hashable {
        let id: ID<Story.Place>
        let step: Int
        let told: String
    }

    let title: String
    let seat: ID<Seat>
    let feedback: StoryWalk.Feedback
    let speaker: String
    let text: String
    let media: String
    let step: Int
    let choices: [Choice]
    let canGoOn: Bool
    let checkpoints: [Checkpoint]
    let last: StoryLesson?
    let outcome: Story.Ending.Outcome?
    let lessons: [StoryLesson]
    let bands: [String]
    let practised: [SkillPractice]
    let debrief: [String]
    let thoughts: [String]
    let isLeft: Bool
}

extension ToldStory {
    init(_ view: StoryView) {
        self.init(
            title: view.title,
            seat: view.seat,
            feedback: view.feedback,
            speaker: view.speaker,
            text: view.text,
            media: view.media,
            step: view.step,
            choices: view.choices.map { Choice(id: $0.id, text: $0.text) },
            canGoOn: view.canGoOn,
            checkpoints: view.checkpoints.map { Checkpoint(id: $0.id, step: $0.step, told: $0.told) },
            last: view.last,
            outcome: view.outcome,
            lessons: view.lessons,
            bands: view.bands,
            practised: view.practised,
            debrief: view.debrief,
            thoughts: view.thoughts,
            isLeft: view.isLeft
        )
    }

    /// The same a second time: the whole story is known, and what an audience may not know yet is left out.
    init(_ walk: StoryWalk, for audience: Audience) {
        let ending = walk.ending
        let tellsAll = walk.isLeft || ending != nil
        let last = walk.lessons(on: walk.trail).last
        self.init(
            title: walk.story.title,
            seat: walk.seat,
            feedback: walk.feedback,
            speaker: walk.node?.speaker ?? "",
            text: ending?.text ?? walk.node?.text ?? "",
            media: (ending?.media ?? walk.node?.media)?.alternative ?? "",
            step: walk.trail.steps.count + 1,
            choices: walk.choices.map { Choice(id: $0.id, text: $0.text) },
            canGoOn: walk.canGoOn,
            checkpoints: walk.isLeft
                ? []
                : walk.checkpoints.map { checkpoint in
                    Checkpoint(
                        id: checkpoint.place,
                        step: checkpoint.steps + 1,
                        told: walk.story.nodes.first { $0.id == checkpoint.place }?.text ?? ""
                    )
                },
            last: walk.feedback == .atEnd && !tellsAll ? last?.withoutTrainer : last,
            outcome: ending?.outcome,
            lessons: tellsAll ? walk.lessons(on: walk.trail) : [],
            bands: walk.bands(on: walk.trail).map(\.text),
            practised: tellsAll || walk.feedback == .now ? walk.practised(on: walk.trail) : [],
            debrief: tellsAll ? walk.story.debrief : [],
            thoughts: audience == .seat(walk.seat) ? walk.thoughts : [],
            isLeft: walk.isLeft
        )
    }
}

/// All that a view of a pitch practised alone tells, written out.
struct ToldPitchPractice: Hashable {
    struct Rating: Hashable {
        let criterion: PitchPractice.Criterion
        let level: Int
    }

    let seat: ID<Seat>
    let plan: PitchPractice.Plan
    let stage: PitchPractice.Stage
    let skills: [SkillCard]
    let job: JobCard?
    let clock: PracticeClock?
    let manner: PitchPractice.Manner?
    let spoken: Int64
    let nextCriterion: PitchPractice.Criterion?
    let leastPractised: [SkillCard]
    let lines: [String]
    let ratings: [Rating]
    let thoughts: [String]
}

extension ToldPitchPractice {
    init(_ view: PitchPracticeView) {
        self.init(
            seat: view.seat,
            plan: view.plan,
            stage: view.stage,
            skills: view.skills,
            job: view.job,
            clock: view.clock,
            manner: view.manner,
            spoken: view.spoken,
            nextCriterion: view.nextCriterion,
            leastPractised: view.leastPractised,
            lines: view.lines,
            ratings: view.ratings.map { Rating(criterion: $0.criterion, level: $0.level) },
            thoughts: view.thoughts
        )
    }

    /// The same a second time: everything is known, and what is hers alone is left out for the others.
    init(_ practice: PitchPractice, for audience: Audience) {
        let isOwn = audience == .seat(practice.seat)
        let criteria = PitchPractice.Criterion.allCases
        self.init(
            seat: practice.seat,
            plan: practice.plan,
            stage: practice.stage,
            skills: practice.skills.compactMap(practice.card),
            job: practice.job.flatMap { id in practice.deck.jobs.first { $0.id == id } },
            clock: practice.clock,
            manner: practice.manner,
            spoken: practice.spoken,
            nextCriterion: practice.stage == .assessing ? criteria.first { practice.levels[$0] == nil } : nil,
            leastPractised: isOwn ? practice.leastPractised.compactMap(practice.card) : [],
            lines: isOwn ? practice.lines : [],
            ratings: isOwn
                ? criteria.compactMap { criterion in
                    practice.levels[criterion].map { Rating(criterion: criterion, level: $0) }
                } : [],
            thoughts: isOwn ? practice.thoughts : []
        )
    }
}
