import Content

/// The least and the greatest sum that plays can gather from a state on, until they end.
///
/// Exact for every story whose loops are not too large: a loop that adds at each turn makes the sum unbounded.
struct Extremes {
    /// The range from the first state on; `nil` if no play ends.
    let range: ScoreRange?

    /// More looks at steps inside one knot than this are not worth the wait.
    private static let patience = 50_000_000

    private static let low = Int.min / 4
    private static let high = Int.max / 4

    /// Weighs all plays of a space.
    ///
    /// - Parameters:
    ///   - space: What was explored, to its end.
    ///   - knots: Its knots.
    ///   - entrance: What the first state counts by itself.
    ///   - weights: What taking each edge counts.
    ///   - isCounted: Of each ending, whether plays that end there count.
    init(of space: StateSpace, _ knots: Components, entrance: Int, weights: [Int32], endings isCounted: [Bool]) {
        var least = Array(repeating: Self.high, count: space.count)
        var greatest = Array(repeating: Self.low, count: space.count)
        var isKnown = true
        // A knot comes after those it leads to, so whatever lies behind a state is weighed before it.
        for knot in 0..<knots.count {
            if knots.isPlain(knot, in: space) {
                guard let state = knots.members(of: knot).first else { continue }
                Self.weigh(Int(state), in: space, weights, isCounted, &least, &greatest)
            } else if !Self.settle(knots.members(of: knot), in: space, weights, isCounted, &least, &greatest) {
                isKnown = false
            }
        }
        guard least[0] < Self.high || greatest[0] > Self.low else {
            range = nil
            return
        }
        range = ScoreRange(
            least: isKnown ? Self.bound(least[0], entrance) : .unknown,
            greatest: isKnown ? Self.bound(greatest[0], entrance) : .unknown
        )
    }

    private static func bound(_ value: Int, _ entrance: Int) -> ScoreRange.Bound {
        abs(value) > Int.max / 8 ? .unbounded : .number(value + entrance)
    }

    /// Looks at the steps out of a state; says whether something became better.
    ///
    /// The least of a state without an ending behind it is `high`, and its greatest is `low`; a sum without bound is
    /// the other way round.
    @discardableResult
    @inline(__always)
    private static func weigh(
        _ state: Int,
        in space: StateSpace,
        _ weights: [Int32],
        _ isCounted: [Bool],
        _ least: inout [Int],
        _ greatest: inout [Int]
    ) -> Bool {
        let ending = space.place(of: state) - space.story.nodeCount
        if ending >= 0 {
            guard isCounted[ending] else { return false }
            least[state] = 0
            greatest[state] = 0
            return false
        }
        var smallest = least[state]
        var largest = greatest[state]
        for step in space.steps(of: state) {
            let next = Int(space.target[step])
            let weight = Int(weights[Int(space.edge[step])])
            if least[next] == low {
                smallest = low
            } else if least[next] < high {
                smallest = min(smallest, least[next] + weight)
            }
            if greatest[next] == high {
                largest = high
            } else if greatest[next] > low {
                largest = max(largest, greatest[next] + weight)
            }
        }
        let isBetter = smallest < least[state] || largest > greatest[state]
        least[state] = smallest
        greatest[state] = largest
        return isBetter
    }

    /// Weighs a knot by looking at it again and again, as Bellman and Ford do; says whether there was patience enough.
    private static func settle(
        _ members: ArraySlice<UInt32>,
        in space: StateSpace,
        _ weights: [Int32],
        _ isCounted: [Bool],
        _ least: inout [Int],
        _ greatest: inout [Int]
    ) -> Bool {
        let steps = members.reduce(0) { $0 + space.steps(of: Int($1)).count }
        let rounds = members.count + 1
        var looks = 0
        for _ in 0..<rounds {
            var isBetter = false
            for state in members where weigh(Int(state), in: space, weights, isCounted, &least, &greatest) {
                isBetter = true
            }
            if !isBetter { return true }
            looks += steps
            if looks > patience { return false }
        }
        // Still better after more rounds than a way without a loop can have steps: some loop pays each time round.
        let before = members.map { (least[Int($0)], greatest[Int($0)]) }
        for state in members { weigh(Int(state), in: space, weights, isCounted, &least, &greatest) }
        let after = members.map { (least[Int($0)], greatest[Int($0)]) }
        let sinks = zip(before, after).contains { $1.0 < $0.0 }
        let grows = zip(before, after).contains { $1.1 > $0.1 }
        for state in members {
            if sinks { least[Int(state)] = low }
            if grows { greatest[Int(state)] = high }
        }
        return true
    }
}
