/// What everybody may know of a story played alone: what was told so far, and nothing of what lies ahead.
public struct OpenStory: Hashable, Sendable {
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
    public internal(set) var speaker = ""
    /// What is told.
    public internal(set) var text = ""
    /// What the picture or sound with it shows or says; empty if there is none.
    public internal(set) var media = ""
    /// The number of the step that comes next, from 1.
    public internal(set) var step = 1
    /// What can be chosen now.
    public internal(set) var choices: [Choice] = []
    /// Whether it waits only for a word to go on.
    public internal(set) var canGoOn = false
    /// Where she can go back to, the latest last.
    public internal(set) var checkpoints: [Checkpoint] = []
    /// The last step, without the trainer's words where they come at the end; `nil` at the start.
    public internal(set) var last: StoryLesson?
    /// How it turned out; `nil` before the end.
    public internal(set) var outcome: Story.Ending.Outcome?
    /// All that was decided, with the trainer's words; empty before the end.
    public internal(set) var lessons: [StoryLesson] = []
    /// What the story says of the scores; empty before the end.
    public internal(set) var bands: [String] = []
    /// What was practised, with its points; before the end only where feedback comes with each choice.
    public internal(set) var practised: [SkillPractice] = []
    /// What the story asks to think about; empty before the end.
    public internal(set) var debrief: [String] = []
    /// Whether she stopped before the end.
    public internal(set) var isLeft = false

    init(title: String, seat: ID<Seat>, feedback: StoryWalk.Feedback) {
        self.title = title
        self.seat = seat
        self.feedback = feedback
    }

    /// Whether the story has come to an end, or was left.
    public var isOver: Bool { isLeft || outcome != nil }
}

/// What a story has not told, and her own words.
struct SealedStory: Hashable, Sendable {
    let index: StoryIndex
    var trail: StoryTrail
    var earlier: [StoryTrail] = []
    var thoughts: [String] = []

    init(_ story: Story) {
        index = StoryIndex(story)
        trail = StoryTrail(in: index)
    }
}
