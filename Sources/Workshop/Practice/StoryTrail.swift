/// One way through a story: where it has come to, what the story remembers, and every step that led there.
public struct StoryTrail: Hashable, Sendable {
    /// Points for a skill.
    public struct Score: Hashable, Sendable {
        /// For which skill.
        public let skill: ID<SkillCard>
        /// How many; below zero where something spoke against it.
        public let points: Int

        public init(skill: ID<SkillCard>, points: Int) {
            self.skill = skill
            self.points = points
        }
    }

    /// One step from place to place.
    public struct Step: Hashable, Sendable {
        /// Where it was taken.
        public let from: ID<Story.Place>
        /// What was chosen; `nil` where the story went on by itself or chance decided.
        public let choice: ID<Story.Choice>?
        /// Where it led.
        public let to: ID<Story.Place>
        /// What it scored, the effects of the place it led to included.
        public let scores: [Score]
    }

    /// Where it stands: a node or an ending.
    public private(set) var place: ID<Story.Place>
    /// The steps taken, in order.
    public private(set) var steps: [Step] = []
    /// The values the story remembers.
    public private(set) var values: [ID<Story.Variable>: Story.Value] = [:]
    /// Every place entered, the one it stands in included.
    public private(set) var visited: Set<ID<Story.Place>> = []
    /// Every choice made.
    public private(set) var chosen: Set<ID<Story.Choice>> = []
    /// The points of each skill that was scored for.
    public private(set) var scores: [ID<SkillCard>: Int] = [:]

    /// Begins at the start of a story.
    init(in index: StoryIndex) {
        place = index.story.start
        for variable in index.story.variables {
            values[variable.id] =
                switch variable.kind {
                case .counter(let initial, _, _): .number(initial)
                case .flag(let initial): .truth(initial)
                }
        }
        _ = enter(place, in: index)
    }

    /// The sum of all points.
    public var total: Int { scores.values.reduce(0, Self.sum) }

    /// Makes a choice.
    mutating func take(_ choice: Story.Choice, in index: StoryIndex) {
        let from = place
        chosen.insert(choice.id)
        let points = apply(choice.effects, in: index) + enter(choice.goto, in: index)
        steps.append(Step(from: from, choice: choice.id, to: choice.goto, scores: Self.merged(points)))
    }

    /// Goes on to a place without a choice.
    mutating func goOn(to target: ID<Story.Place>, in index: StoryIndex) {
        let from = place
        let points = enter(target, in: index)
        steps.append(Step(from: from, choice: nil, to: target, scores: Self.merged(points)))
    }

    /// The same way, as it stood after its first steps.
    func cut(to count: Int, in index: StoryIndex) -> StoryTrail {
        var earlier = StoryTrail(in: index)
        for step in steps.prefix(count) {
            if let choice = step.choice.flatMap(index.choice) {
                earlier.take(choice, in: index)
            } else {
                earlier.goOn(to: step.to, in: index)
            }
        }
        return earlier
    }

    // MARK: Effects

    private mutating func enter(_ target: ID<Story.Place>, in index: StoryIndex) -> [Score] {
        place = target
        visited.insert(target)
        return apply(index.node(target)?.effects ?? [], in: index)
    }

    /// Changes the values and gives the points, in order.
    private mutating func apply(_ effects: [Story.Effect], in index: StoryIndex) -> [Score] {
        var points: [Score] = []
        for effect in effects {
            switch effect {
            case .add(let id, let number):
                if case .number(let now) = values[id] { set(id, to: .number(Self.sum(now, number)), in: index) }
            case .set(let id, let value):
                set(id, to: value, in: index)
            case .score(let skill, let number):
                scores[skill] = Self.sum(scores[skill] ?? 0, number)
                points.append(Score(skill: skill, points: number))
            }
        }
        return points
    }

    /// Sets a value within its bounds; one of another kind changes nothing.
    private mutating func set(_ id: ID<Story.Variable>, to value: Story.Value, in index: StoryIndex) {
        guard let variable = index.story.variables.first(where: { $0.id == id }) else { return }
        switch (variable.kind, value) {
        case (.counter(_, let least, let most), .number(let number)):
            values[id] = .number(max(least, min(most, number)))
        case (.flag, .truth):
            values[id] = value
        case (.counter, .truth), (.flag, .number):
            break
        }
    }

    private static func merged(_ scores: [Score]) -> [Score] {
        var merged: [Score] = []
        for score in scores {
            if let place = merged.firstIndex(where: { $0.skill == score.skill }) {
                merged[place] = Score(skill: score.skill, points: sum(merged[place].points, score.points))
            } else {
                merged.append(score)
            }
        }
        return merged
    }

    /// A sum that stays at the end of numbers rather than leaving them, as a damaged record might ask for.
    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, overflows) = left.addingReportingOverflow(right)
        return overflows ? (right > 0 ? .max : .min) : sum
    }
}

extension Story.Condition {
    /// Whether it holds on a way through the story; what compares with an unknown value does not.
    func holds(on trail: StoryTrail) -> Bool {
        switch self {
        case .compares(let id, let relation, let number):
            if case .number(let value) = trail.values[id] { relation.holds(value, number) } else { false }
        case .holds(let id): trail.values[id] == .truth(true)
        case .visited(let place): trail.visited.contains(place)
        case .chosen(let choice): trail.chosen.contains(choice)
        case .not(let condition): !condition.holds(on: trail)
        case .and(let one, let other): one.holds(on: trail) && other.holds(on: trail)
        case .or(let one, let other): one.holds(on: trail) || other.holds(on: trail)
        }
    }
}
