/// One time the situation was played, from a beat on; playing it again is another take.
public struct Take: Hashable, Sendable {
    /// Who played what.
    public struct Part: Hashable, Sendable {
        /// Who.
        public let seat: ID<Seat>
        /// What.
        public let role: ID<RolePlayScenario.Role>
    }

    /// A beat that was reached.
    public struct Mark: Hashable, Sendable {
        /// Which beat.
        public let beat: ID<RolePlayScenario.Beat>
        /// What the clock of the take showed, in milliseconds.
        public let at: Int64
    }

    /// An inject that came in.
    public struct Firing: Hashable, Sendable {
        /// Which inject.
        public let inject: ID<Inject>
        /// Whom it reached.
        public let seats: [ID<Seat>]
        /// What the clock of the take showed, in milliseconds.
        public let at: Int64
    }

    /// Its number in the role-play, from 1.
    public let number: Int
    /// The phase it belongs to.
    public let phase: ID<RolePlayScenario.Phase>
    /// The beat it began with; `nil` for the beginning.
    public let from: ID<RolePlayScenario.Beat>?
    /// Everybody who played in it, in the order they came in.
    public internal(set) var parts: [Part] = []
    /// The beats reached, in order.
    public internal(set) var marks: [Mark] = []
    /// The injects that came in, in order.
    public internal(set) var firings: [Firing] = []
    /// How long it has been played; it stands while the play is frozen.
    public internal(set) var clock = PlayClock()
    /// Whether it is over.
    public internal(set) var isOver = false

    /// Whether it is interrupted: everybody stands still.
    public var isFrozen: Bool { !isOver && clock.runningSince == nil }
    /// Whether it is being played this moment.
    public var isRunning: Bool { !isOver && clock.runningSince != nil }

    mutating func play(_ parts: [Part]) {
        for part in parts where !self.parts.contains(part) {
            self.parts.append(part)
        }
    }
}
