import Workshop

extension StoryProof {
    /// Notes what plays of a story come across.
    mutating func noteReach(of space: StateSpace, _ story: Story) {
        let compiled = space.story
        var isReached = Array(repeating: false, count: compiled.placeCount)
        for state in 0..<space.count { isReached[space.place(of: state)] = true }
        let ids = story.nodes.map(\.id) + story.endings.map(\.id)
        unreached = Set(zip(ids, isReached).filter { !$1 }.map(\.0))
        reachedNodes = isReached.prefix(compiled.nodeCount).count { $0 }

        var isTaken = Array(repeating: false, count: compiled.edges.count)
        for edge in space.edge { isTaken[Int(edge)] = true }
        for (node, first) in zip(story.nodes, compiled.firstEdge) {
            guard case .choices(let choices) = node.way else { continue }
            for (edge, choice) in zip(Int(first)..., choices) {
                if isTaken[edge] { takenChoices += 1 }
                // Where nobody ever comes, the place itself is complained about.
                if choice.condition != nil, space.hasHeld[edge] != space.hasFailed[edge] {
                    constant[choice.id] = space.hasHeld[edge]
                }
            }
        }
    }
}
