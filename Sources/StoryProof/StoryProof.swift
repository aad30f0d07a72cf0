public import Content
public import Workshop

/// What is known of all plays of a story, from walking through every state it can be in.
public struct StoryProof: Hashable, Sendable {
    /// How many states were explored.
    public let states: Int
    /// Whether these are all; if not, nothing is known but what stands in the graph.
    public let isComplete: Bool
    /// The moments at which no choice is there, each with a shortest way to it.
    public private(set) var stuck: [StoryWay] = []
    /// The moments from which no ending can be reached any more, each with a shortest way to it.
    public private(set) var lost: [StoryWay] = []
    /// The nodes and endings no play can reach.
    public internal(set) var unreached: Set<ID<Story.Place>> = []
    /// The choices with a condition that holds whenever it is asked (`true`), or never (`false`).
    public internal(set) var constant: [ID<Story.Choice>: Bool] = [:]
    /// How many choices can be taken.
    public internal(set) var takenChoices: Int = 0
    /// How many nodes can be reached.
    public internal(set) var reachedNodes: Int = 0
    /// How often plays end at each ending if every choice is as likely; empty if that could not be told.
    public private(set) var shares: [ID<Story.Place>: Double] = [:]
    /// Between which sums each skill's scores end; empty if no play ends.
    public private(set) var scores: [ID<SkillCard>: ScoreRange] = [:]
    /// Between which sums all scores together end; `nil` if no play ends.
    public private(set) var total: ScoreRange?
    /// The fewest and the most choices of a whole play; `nil` if no play ends.
    public private(set) var length: ScoreRange?

    /// The bands that can be said after an ending that says the opposite.
    private(set) var contradictions: [ExtremeBand] = []

    /// Whether every state has a way on and a way to an ending, and all states were explored.
    public var isSound: Bool { isComplete && stuck.isEmpty && lost.isEmpty }

    /// Walks through a story that its reader found sound.
    ///
    /// - Parameters:
    ///   - story: The story.
    ///   - limit: How many states are explored at most.
    public init(of story: Story, limit: Int = ScenarioExamination.usualStates) {
        self.init(of: story, CompiledStory(story), limit: limit)
    }

    /// Walks through a story that was compiled already.
    init(of story: Story, _ compiled: CompiledStory, limit: Int) {
        let space = StateSpace(compiled, limit: max(1, limit))
        states = space.count
        isComplete = space.isComplete
        guard space.isComplete else { return }
        let knots = Components(space)
        let troubles = Troubles(of: space, knots, story)
        stuck = troubles.stuck
        lost = troubles.lost
        noteReach(of: space, story)
        if let random = RandomPlay(of: space, knots).shares {
            shares = Dictionary(uniqueKeysWithValues: zip(story.endings.map(\.id), random))
        }
        let weights = EdgeWeights(story: story, compiled: compiled)
        for skill in story.skills { scores[skill.id] = weights.range(for: skill.id, in: space, knots) }
        total = story.skills.count == 1 ? scores.values.first : weights.range(for: nil, in: space, knots)
        let decisions = compiled.edges.map { $0.isChoice ? Int32(1) : 0 }
        let every = story.endings.map { _ in true }
        length = Extremes(of: space, knots, entrance: 0, weights: decisions, endings: every).range
        contradictions = story.extremeBands.filter { band in
            let outcome = band.outcome
            guard story.bands[band.place].fits(outcome) else { return false }
            let range = weights.range(for: nil, in: space, knots) { $0.outcome == outcome }
            return range.map { band.isMet(by: $0, in: story) } ?? false
        }
    }
}
