import Content
import Workshop

/// Where plays of a story cannot go on or cannot end, each place once, with a shortest way to it.
struct Troubles {
    private(set) var stuck: [StoryWay] = []
    private(set) var lost: [StoryWay] = []

    init(of space: StateSpace, _ knots: Components, _ story: Story) {
        let compiled = space.story
        // What leads to a stuck moment is no trouble of its own, so a stuck moment counts as an end here.
        var hasEnd = Array(repeating: false, count: knots.count)
        for knot in 0..<knots.count {
            hasEnd[knot] = knots.members(of: knot).contains { state in
                let steps = space.steps(of: Int(state))
                return steps.isEmpty || steps.contains { hasEnd[Int(knots.knot[Int(space.target[$0])])] }
            }
        }
        var seenStuck: Set<Int> = []
        var seenLost: Set<Int> = []
        for state in 0..<space.count {
            let place = space.place(of: state)
            if place < compiled.nodeCount, space.steps(of: state).isEmpty, seenStuck.insert(place).inserted {
                stuck.append(Self.way(to: state, in: space, story))
            }
            if !hasEnd[Int(knots.knot[state])], seenLost.insert(place).inserted {
                lost.append(Self.way(to: state, in: space, story))
            }
        }
    }

    private static func way(to state: Int, in space: StateSpace, _ story: Story) -> StoryWay {
        let compiled = space.story
        var steps: [StoryWay.Step] = []
        var current = state
        while space.parentEdge[current] >= 0 {
            let edge = Int(space.parentEdge[current])
            let before = Int(space.parent[current])
            let place = space.place(of: before)
            switch story.nodes[place].way {
            case .choices(let choices):
                let position = edge - Int(compiled.firstEdge[place])
                steps.append(.chosen(choices[position].id, at: story.id(of: place)))
            case .random:
                steps.append(.drawn(story.id(of: Int(compiled.edges[edge].target)), at: story.id(of: place)))
            case .goto:
                break
            }
            current = before
        }
        return StoryWay(steps: steps.reversed(), end: story.id(of: space.place(of: state)))
    }
}
