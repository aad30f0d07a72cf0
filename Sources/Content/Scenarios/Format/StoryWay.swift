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

    /// The way in signs, such as `ask –obey→ saw –stop→ pause`; where chance decides, what it drew stands in brackets.
    public var description: String {
        steps.map { step in
            switch step {
            case .chosen(let choice, let place): "\(place) –\(choice)→ "
            case .drawn(let target, let place): "\(place) –(\(target))→ "
            }
        }.joined() + end.text
    }
}

/// Between which scores all whole plays of a story end.
public struct ScoreRange: Hashable, Sendable {
    /// How far scores go in one direction.
    public enum Bound: Hashable, Sendable {
        /// Exactly so far.
        case number(Int)
        /// As far as one likes: some loop scores each time round.
        case unbounded
        /// There are loops too large to be looked at.
        case unknown

        /// As it is written; `?` where it is not known.
        package func text(unbounded: String) -> String {
            switch self {
            case .number(let number): "\(number)"
            case .unbounded: unbounded
            case .unknown: "?"
            }
        }
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
}
