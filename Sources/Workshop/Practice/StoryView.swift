/// What one audience may know of a story played alone: what was told so far, and nothing of what lies ahead.
public struct StoryView: Hashable, Sendable {
    /// Something that can be chosen now.
    public struct Choice: Hashable, Sendable {
        /// Its id.
        public let id: ID<Story.Choice>
        /// What she would say or do.
        public let text: String
    }

    /// A place to go back to.
    public struct Checkpoint: Hashable, Sendable {
        /// Its id.
        public let id: ID<Story.Place>
        /// The number of the step that it begins, from 1.
        public let step: Int
        /// What is told there.
        public let told: String
    }

    /// The story's name.
    public let title: String
    /// Who plays.
    public let seat: ID<Seat>
    /// When the trainer's words are told.
    public let feedback: StoryWalk.Feedback
    /// Who speaks; empty for the narrator.
    public let speaker: String
    /// What is told.
    public let text: String
    /// What the picture or sound with it shows or says; empty if there is none.
    public let media: String
    /// The number of the step that comes next, from 1.
    public let step: Int
    /// What can be chosen now.
    public let choices: [Choice]
    /// Whether it waits only for a word to go on.
    public let canGoOn: Bool
    /// Where she can go back to, the latest last.
    public let checkpoints: [Checkpoint]
    /// The last step, without the trainer's words where they come at the end; `nil` at the start.
    public let last: StoryLesson?
    /// How it turned out; `nil` before the end.
    public let outcome: Story.Ending.Outcome?
    /// All that was decided, with the trainer's words; empty before the end.
    public let lessons: [StoryLesson]
    /// What the story says of the scores; empty before the end.
    public let bands: [String]
    /// What was practised, with its points; before the end only where feedback comes with each choice.
    public let practised: [SkillPractice]
    /// What the story asks to think about; empty before the end.
    public let debrief: [String]
    /// What she kept in her own words; her own view's only.
    public let thoughts: [String]
    /// Whether she stopped before the end.
    public let isLeft: Bool

    /// Whether the story has come to an end, or was left.
    public var isOver: Bool { isLeft || outcome != nil }
}

extension StoryWalk {
    func view(for audience: Audience) -> StoryView {
        let ending = ending
        let tellsAll = isOver
        return StoryView(
            title: story.title,
            seat: seat,
            feedback: feedback,
            speaker: node?.speaker ?? "",
            text: ending?.text ?? node?.text ?? "",
            media: (ending?.media ?? node?.media)?.alternative ?? "",
            step: trail.steps.count + 1,
            choices: choices.map { StoryView.Choice(id: $0.id, text: $0.text) },
            canGoOn: canGoOn,
            checkpoints: isLeft
                ? []
                : checkpoints.map { checkpoint in
                    StoryView.Checkpoint(
                        id: checkpoint.place,
                        step: checkpoint.steps + 1,
                        told: index.node(checkpoint.place)?.text ?? ""
                    )
                },
            last: lastDecision,
            outcome: ending?.outcome,
            lessons: tellsAll ? lessons(on: trail) : [],
            bands: bands(on: trail).map(\.text),
            practised: tellsAll || feedback == .now ? practised(on: trail) : [],
            debrief: tellsAll ? story.debrief : [],
            thoughts: audience == .seat(seat) ? thoughts : [],
            isLeft: isLeft
        )
    }

    /// What was decided last, as far as it may be told now.
    private var lastDecision: StoryLesson? {
        guard let place = trail.steps.lastIndex(where: { $0.choice != nil }) else { return nil }
        let lesson = lesson(place, on: trail)
        guard feedback == .atEnd && !isOver else { return lesson }
        return StoryLesson(
            number: lesson.number,
            speaker: lesson.speaker,
            told: lesson.told,
            choice: lesson.choice,
            consequence: lesson.consequence,
            coaching: "",
            scores: []
        )
    }
}
