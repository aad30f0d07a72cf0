public import Workshop

/// How one gets somewhere in a story, step by step from its start.
public struct StoryWay: Hashable, Sendable, CustomStringConvertible {
    /// One step; going on where nobody decides is no step.
    public enum Step: Hashable, Sendable {
        /// Somebody chose.
        case chosen(ID<Story.Choice>, at: ID<Story.Place>)
        /// Chance decided.
        case drawn(ID<Story.Place>, at: ID<Story.Place>)
    }

    /// The steps in order; none at the start itself.
    public let steps: [Step]
    /// Where they lead.
    public let end: ID<Story.Place>

    public init(steps: [Step], end: ID<Story.Place>) {
        self.steps = steps
        self.end = end
    }

    /// The way in words, such as `"obey" at "ask", then "stop" at "saw", which leads to "pause"`.
    public var description: String {
        guard !steps.isEmpty else { return "the start, at \"\(end)\"" }
        let words = steps.map { step in
            switch step {
            case .chosen(let choice, let place): "\"\(choice)\" at \"\(place)\""
            case .drawn(let target, let place): "chance going to \"\(target)\" at \"\(place)\""
            }
        }
        return words.joined(separator: ", then ") + ", which leads to \"\(end)\""
    }
}

/// Between which scores all whole plays of a story end.
public struct ScoreRange: Hashable, Sendable, CustomStringConvertible {
    /// How far scores go in one direction.
    public enum Bound: Hashable, Sendable {
        /// Exactly so far.
        case number(Int)
        /// As far as one likes: some loop scores each time round.
        case unbounded
        /// There are loops too large to be looked at.
        case unknown
    }

    /// The least score.
    public let least: Bound
    /// The greatest score.
    public let greatest: Bound

    public init(least: Bound, greatest: Bound) {
        self.least = least
        self.greatest = greatest
    }

    /// Whether some score of the range may lie between these, both included.
    public func mayReach(_ band: ClosedRange<Int>) -> Bool {
        if case .number(let least) = least, band.upperBound < least { return false }
        if case .number(let greatest) = greatest, band.lowerBound > greatest { return false }
        return true
    }

    /// The range in words, such as `from -1 to 4`.
    public var description: String {
        "from \(Self.words(least, unbounded: "any low score")) to \(Self.words(greatest, unbounded: "any high score"))"
    }

    private static func words(_ bound: Bound, unbounded: String) -> String {
        switch bound {
        case .number(let number): "\(number)"
        case .unbounded: unbounded
        case .unknown: "an unknown score"
        }
    }
}
