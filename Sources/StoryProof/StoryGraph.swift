import Workshop

/// The places of a story and the ways between them, as if every choice were always there.
struct StoryGraph {
    /// Whether each place can be reached from the start.
    let isReachable: [Bool]
    /// Whether an ending can be reached from each place.
    let hasEnding: [Bool]

    init(_ story: CompiledStory) {
        var reachable = Array(repeating: false, count: story.placeCount)
        var waiting = [Int(story.start)]
        reachable[Int(story.start)] = true
        while let place = waiting.popLast() {
            for edge in story.firstEdge[place]..<story.firstEdge[place + 1] {
                let next = Int(story.edges[Int(edge)].target)
                if !reachable[next] {
                    reachable[next] = true
                    waiting.append(next)
                }
            }
        }
        isReachable = reachable

        // The ways backwards, place by place.
        var first = Array(repeating: 0, count: story.placeCount + 1)
        for edge in story.edges { first[Int(edge.target) + 1] += 1 }
        for place in 0..<story.placeCount { first[place + 1] += first[place] }
        var origins = Array(repeating: Int32(0), count: story.edges.count)
        var room = first
        for place in 0..<story.nodeCount {
            for edge in story.firstEdge[place]..<story.firstEdge[place + 1] {
                let target = Int(story.edges[Int(edge)].target)
                origins[room[target]] = Int32(place)
                room[target] += 1
            }
        }
        var ending = Array(repeating: false, count: story.placeCount)
        waiting = Array(story.nodeCount..<story.placeCount)
        for place in waiting { ending[place] = true }
        while let place = waiting.popLast() {
            for origin in origins[first[place]..<first[place + 1]] where !ending[Int(origin)] {
                ending[Int(origin)] = true
                waiting.append(Int(origin))
            }
        }
        hasEnding = ending
    }
}
