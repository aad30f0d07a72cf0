import Workshop

/// What simulations have tried so far, and how it was answered.
public struct Coverage: Hashable, Sendable {
    /// One command in one phase.
    public struct Cell: Hashable, Sendable {
        /// Where the session stood.
        public let phase: Phase
        /// What was asked.
        public let command: CommandKind

        public init(phase: Phase, command: CommandKind) {
            self.phase = phase
            self.command = command
        }
    }

    /// Sessions played.
    public var games = 0
    /// Requests made.
    public var steps = 0
    /// Events recorded.
    public var events = 0
    /// Requests granted, by phase and command.
    public private(set) var granted: [Cell: Int] = [:]
    /// Requests refused, by phase and command.
    public private(set) var refused: [Cell: Int] = [:]
    /// Refusals by kind.
    public private(set) var refusals: [RefusalKind: Int] = [:]

    /// Creates an empty coverage.
    public init() {}

    /// Notes how a request was answered.
    mutating func note(_ phase: Phase, _ command: CommandKind, refusal: Refusal?) {
        steps += 1
        let cell = Cell(phase: phase, command: command)
        if let refusal {
            refused[cell, default: 0] += 1
            refusals[RefusalKind(refusal), default: 0] += 1
        } else {
            granted[cell, default: 0] += 1
        }
    }

    /// Adds what another run has tried.
    public mutating func add(_ other: Coverage) {
        games += other.games
        steps += other.steps
        events += other.events
        granted.merge(other.granted, uniquingKeysWith: +)
        refused.merge(other.refused, uniquingKeysWith: +)
        refusals.merge(other.refusals, uniquingKeysWith: +)
    }

    /// The commands never tried in a phase, in order.
    public var neverTried: [Cell] {
        Phase.allCases.flatMap { phase in
            CommandKind.allCases.map { Cell(phase: phase, command: $0) }
        }
        .filter { granted[$0] == nil && refused[$0] == nil }
    }

    /// The kinds of refusal never met, in order.
    public var neverRefused: [RefusalKind] {
        RefusalKind.allCases.filter { refusals[$0] == nil }
    }
}
