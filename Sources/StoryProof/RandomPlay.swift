/// How often a play ends where, if every choice that is there is as likely as the others.
struct RandomPlay {
    /// The share of plays that end at each place, by its number among the endings; `nil` if it could not be told.
    private(set) var shares: [Double]?

    private let space: StateSpace
    private var likelihood: [Double]
    private var ended: [Double]

    /// What is left in a loop counts for nothing below this.
    private static let rest = 1e-12
    private static let patience = 50_000_000

    /// Follows all plays of a space at once.
    init(of space: StateSpace, _ knots: Components) {
        self.space = space
        likelihood = Array(repeating: 0.0, count: space.count)
        ended = Array(repeating: 0.0, count: space.story.placeCount - space.story.nodeCount)
        likelihood[0] = 1
        var looks = 0
        for knot in (0..<knots.count).reversed() {
            let members = knots.members(of: knot)
            if knots.isPlain(knot, in: space) {
                for state in members { pass(Int(state)) }
                continue
            }
            // What gets into a knot without a step out of it never ends anywhere.
            let hasExit = members.contains { state in
                space.steps(of: Int(state)).contains { Int(knots.knot[Int(space.target[$0])]) != knot }
            }
            guard hasExit else { continue }
            // A loop leaks at every turn; what is still in it gets less and less.
            while members.contains(where: { likelihood[Int($0)] > Self.rest }) {
                for state in members { pass(Int(state)) }
                looks += members.count
                if looks > Self.patience { return }
            }
        }
        shares = ended
    }

    /// Hands the likelihood of a state on to what follows it.
    @inline(__always)
    private mutating func pass(_ state: Int) {
        let amount = likelihood[state]
        guard amount > 0 else { return }
        likelihood[state] = 0
        let ending = space.place(of: state) - space.story.nodeCount
        if ending >= 0 {
            ended[ending] += amount
            return
        }
        let steps = space.steps(of: state)
        var total = 0
        for step in steps { total += weight(of: step) }
        guard total > 0 else { return }
        for step in steps {
            likelihood[Int(space.target[step])] += amount * Double(weight(of: step)) / Double(total)
        }
    }

    @inline(__always)
    private func weight(of step: Int) -> Int {
        let edge = space.story.edges[Int(space.edge[step])]
        return edge.isChoice ? 1 : Int(edge.weight)
    }
}
