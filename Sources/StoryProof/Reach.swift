import Workshop

/// What plays of a story come across.
struct Reach {
    let unreached: Set<ID<Story.Place>>
    let constant: [ID<Story.Choice>: Bool]
    let takenChoices: Int
    let nodes: Int

    init(of space: StateSpace, _ story: Story) {
        let compiled = space.story
        var isReached = Array(repeating: false, count: compiled.placeCount)
        for state in 0..<space.count { isReached[space.place(of: state)] = true }
        let ids = story.nodes.map(\.id) + story.endings.map(\.id)
        unreached = Set(zip(ids, isReached).filter { !$1 }.map(\.0))
        nodes = isReached.prefix(compiled.nodeCount).count { $0 }

        var isTaken = Array(repeating: false, count: compiled.edges.count)
        for edge in space.edge { isTaken[Int(edge)] = true }
        var constant: [ID<Story.Choice>: Bool] = [:]
        var taken = 0
        for (node, first) in zip(story.nodes, compiled.firstEdge) {
            guard case .choices(let choices) = node.way else { continue }
            for (position, choice) in choices.enumerated() {
                let edge = Int(first) + position
                if isTaken[edge] { taken += 1 }
                guard choice.condition != nil else { continue }
                switch (space.hasHeld[edge], space.hasFailed[edge]) {
                case (true, false): constant[choice.id] = true
                case (false, true): constant[choice.id] = false
                // Where nobody ever comes, the place itself is complained about.
                case (true, true), (false, false): break
                }
            }
        }
        self.constant = constant
        takenChoices = taken
    }
}
