/// Two ways through the same story, side by side: where they parted, what followed, what they scored.
public struct StoryComparison: Hashable, Sendable {
    /// The points of one skill on both ways.
    public struct Scores: Hashable, Sendable {
        /// The skill.
        public let skill: TrainedSkill
        /// Its points on the first way.
        public let first: Int
        /// Its points on the second way.
        public let second: Int
    }

    /// How many steps they have in common.
    public let common: Int
    /// What was told where they parted; `nil` if one of them goes no further, or they are the same.
    public let parting: String?
    /// What was decided on the first way from there on.
    public let first: [StoryLesson]
    /// What was decided on the second way from there on.
    public let second: [StoryLesson]
    /// Where the first way ended; `nil` if it was given up.
    public let firstEnding: Story.Ending?
    /// Where the second way ended; `nil` if it was given up.
    public let secondEnding: Story.Ending?
    /// The scores of both, for every skill one of them scored for.
    public let scores: [Scores]

    /// Whether both went the same way.
    public var isSame: Bool { first.isEmpty && second.isEmpty && firstEnding == secondEnding }

    /// Compares two ways.
    ///
    /// - Parameters:
    ///   - first: One way.
    ///   - second: Another.
    ///   - walk: The walk through the story that both belong to; it knows the story's words.
    public init(_ first: StoryTrail, _ second: StoryTrail, of walk: StoryWalk) {
        let common = zip(first.steps, second.steps).prefix { $0.choice == $1.choice && $0.to == $1.to }.count
        self.common = common
        let bothGoOn = first.steps.count > common && second.steps.count > common
        parting = bothGoOn ? walk.lesson(common, on: first).told : nil
        self.first = walk.lessons(on: first).filter { $0.number > common }
        self.second = walk.lessons(on: second).filter { $0.number > common }
        firstEnding = walk.ending(of: first)
        secondEnding = walk.ending(of: second)
        scores = walk.story.skills.compactMap { skill in
            guard first.scores[skill.id] != nil || second.scores[skill.id] != nil else { return nil }
            return Scores(skill: skill, first: first.scores[skill.id] ?? 0, second: second.scores[skill.id] ?? 0)
        }
    }
}
