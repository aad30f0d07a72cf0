/// How often a play ends where, if every choice that is there is as likely as the others.
struct RandomPlay {
    /// The share of plays that end at each place, by its number among the endings; `nil` if it could not be told.
    let shares: [Double]?

    /// What is left in a loop counts for nothing below this.
    private static let rest = 1e-12
    private static let patience = 50_000_000

    /// Follows all plays of a space at once.
    init(of space: StateSpace, _ knots: Components) {
        let story = space.story
        var likelihood = Array(repeating: 0.0, count: space.count)
        var shares = Array(repeating: 0.0, count: story.placeCount - story.nodeCount)
        var looks = 0
        likelihood[0] = 1
        for knot in (0..<knots.count).reversed() {
            let members = knots.members(of: knot)
            if knots.isPlain(knot, in: space) {
                guard let state = members.first else { continue }
                Self.pass(Int(state), of: space, &likelihood, &shares)
                continue
            }
            guard Self.hasExit(knot, of: space, knots) else { continue }
            // A loop leaks at every turn; what is still in it gets less and less.
            while members.contains(where: { likelihood[Int($0)] > Self.rest }) {
                for state in members { Self.pass(Int(state), of: space, &likelihood, &shares) }
                looks += members.count
                if looks > Self.patience {
                    self.shares = nil
                    return
                }
            }
        }
        self.shares = shares
    }

    /// Whether a step leads out of a knot; what gets into one without never ends anywhere.
    private static func hasExit(_ knot: Int, of space: StateSpace, _ knots: Components) -> Bool {
        knots.members(of: knot).contains { state in
            space.steps(of: Int(state)).contains { Int(knots.knot[Int(space.target[$0])]) != knot }
        }
    }

    /// Hands the likelihood of a state on to what follows it.
    @inline(__always)
    private static func pass(
        _ state: Int,
        of space: StateSpace,
        _ likelihood: inout [Double],
        _ shares: inout [Double]
    ) {
        let amount = likelihood[state]
        guard amount > 0 else { return }
        likelihood[state] = 0
        let place = space.place(of: state)
        if place >= space.story.nodeCount {
            shares[place - space.story.nodeCount] += amount
            return
        }
        let steps = space.steps(of: state)
        var total = 0
        for step in steps { total += weight(of: step, in: space) }
        guard total > 0 else { return }
        for step in steps {
            likelihood[Int(space.target[step])] += amount * Double(weight(of: step, in: space)) / Double(total)
        }
    }

    @inline(__always)
    private static func weight(of step: Int, in space: StateSpace) -> Int {
        let edge = space.story.edges[Int(space.edge[step])]
        return edge.isChoice ? 1 : Int(edge.weight)
    }
}
