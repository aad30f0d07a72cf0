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
        var weights: [Int32] = []
        weights.reserveCapacity(compiled.edges.count)
        for node in story.nodes {
            switch node.way {
            case .choices(let choices):
                for choice in choices {
                    let edge = compiled.edges[weights.count]
                    weights.append(Int32(Self.score(choice.effects, skill) + entering(edge.target)))
                }
            case .goto, .random:
                let first = weights.count
                let count = if case .random(let branches) = node.way { branches.count } else { 1 }
                for edge in first..<first + count { weights.append(Int32(entering(compiled.edges[edge].target))) }
            }
        }
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
