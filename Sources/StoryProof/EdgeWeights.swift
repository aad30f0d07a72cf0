import Content
import Workshop

/// What taking each edge of a story scores.
struct EdgeWeights {
    let story: Story
    let compiled: CompiledStory

    /// Between which sums plays end, for a skill or for all together, at some endings or at any.
    func range(
        for skill: ID<SkillCard>?,
        in space: StateSpace,
        _ knots: Components,
        where isCounted: (Story.Ending) -> Bool = { _ in true }
    ) -> ScoreRange? {
        let entry = story.nodes.map { Self.score($0.effects, skill) }
        func entering(_ place: Int32) -> Int { Int(place) < entry.count ? entry[Int(place)] : 0 }
        let chosen = story.nodes.flatMap { node -> [Int] in
            switch node.way {
            case .choices(let choices): choices.map { Self.score($0.effects, skill) }
            case .random(let branches): branches.map { _ in 0 }
            case .goto: [0]
            }
        }
        let weights = zip(chosen, compiled.edges).map { Int32($0 + entering($1.target)) }
        return Extremes(
            of: space,
            knots,
            entrance: entering(compiled.start),
            weights: weights,
            endings: story.endings.map(isCounted)
        ).range
    }

    private static func score(_ effects: [Story.Effect], _ skill: ID<SkillCard>?) -> Int {
        effects.reduce(0) { sum, effect in
            guard case .score(let scored, let number) = effect, skill == nil || scored == skill else { return sum }
            return sum + number
        }
    }
}
