import Content

/// The least and the greatest sum that plays can gather from a state on, until they end.
///
/// Exact for every story whose loops are not too large: a loop that adds at each turn makes the sum unbounded.
struct Extremes {
    /// The range from the first state on; `nil` if no play ends.
    private(set) var range: ScoreRange?

    private let space: StateSpace
    private let weights: [Int32]
    private let isCounted: [Bool]
    /// Of each state; `high` without an ending behind it, `low` for a sum without bound.
    private var least: [Int]
    /// Of each state; the other way round.
    private var greatest: [Int]

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
        self.space = space
        self.weights = weights
        self.isCounted = isCounted
        least = Array(repeating: Self.high, count: space.count)
        greatest = Array(repeating: Self.low, count: space.count)
        var isKnown = true
        // A knot comes after those it leads to, so whatever lies behind a state is weighed before it.
        for knot in 0..<knots.count {
            let members = knots.members(of: knot)
            if knots.isPlain(knot, in: space) {
                for state in members { weigh(Int(state)) }
            } else if !settle(members) {
                isKnown = false
            }
        }
        guard least[0] < Self.high || greatest[0] > Self.low else { return }
        func bound(_ value: Int) -> ScoreRange.Bound {
            !isKnown ? .unknown : abs(value) > Int.max / 8 ? .unbounded : .number(value + entrance)
        }
        range = ScoreRange(least: bound(least[0]), greatest: bound(greatest[0]))
    }

    /// Looks at the steps out of a state; says whether something became better.
    @discardableResult
    @inline(__always)
    private mutating func weigh(_ state: Int) -> Bool {
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
            if least[next] == Self.low {
                smallest = Self.low
            } else if least[next] < Self.high {
                smallest = min(smallest, least[next] + weight)
            }
            if greatest[next] == Self.high {
                largest = Self.high
            } else if greatest[next] > Self.low {
                largest = max(largest, greatest[next] + weight)
            }
        }
        let isBetter = smallest < least[state] || largest > greatest[state]
        least[state] = smallest
        greatest[state] = largest
        return isBetter
    }

    /// Weighs a knot by looking at it again and again, as Bellman and Ford do; says whether there was patience enough.
    private mutating func settle(_ members: ArraySlice<UInt32>) -> Bool {
        let steps = members.reduce(0) { $0 + space.steps(of: Int($1)).count }
        for round in 0...members.count {
            var isBetter = false
            for state in members where weigh(Int(state)) { isBetter = true }
            if !isBetter { return true }
            if (round + 1) * steps > Self.patience { return false }
        }
        // Still better after more rounds than a way without a loop can have steps: some loop pays each time round.
        let before = members.map { (least: least[Int($0)], greatest: greatest[Int($0)]) }
        for state in members { weigh(Int(state)) }
        let sinks = zip(members, before).contains { least[Int($0)] < $1.least }
        let grows = zip(members, before).contains { greatest[Int($0)] > $1.greatest }
        for state in members {
            if sinks { least[Int(state)] = Self.low }
            if grows { greatest[Int(state)] = Self.high }
        }
        return true
    }
}
