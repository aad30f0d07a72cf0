/// A workshop session: an append-only list of events, and what follows from it.
///
/// Whoever wants something sends a `Request` to `decide`, makes the outcome durable, and hands it to `apply`.
/// What an audience may know comes from `view(for:)` alone.
public struct Session: EventSourced {
    /// What follows from a request: events for the log and changes of the ballot box beside it.
    ///
    /// Both have to become durable together or not at all.
    public struct Outcome: Hashable, Sendable {
        /// The events, numbered on from the log.
        public let events: [Recorded]
        /// The changes of the ballot box, in order.
        public let box: [SealedBox.Change]

        /// Creates an outcome.
        public init(events: [Recorded], box: [SealedBox.Change] = []) {
            self.events = events
            self.box = box
        }
    }

    /// What is fixed about the session.
    public let header: SessionHeader
    /// Everything that ever happened in it, what was undone included.
    public private(set) var log: [Recorded] = []
    /// What the session's own clock showed at each event of the log.
    public private(set) var times: [SessionTime] = []
    /// Where it stands.
    public private(set) var state = SessionState()
    private(set) var timekeeper = Timekeeper()
    /// How many events of the log only mark that the session was put down or taken up: chance is the same without them.
    private(set) var marks = 0
    /// The ballots of the open vote, never part of a view.
    private(set) var box = SealedBox()

    /// Creates a session in which nothing has happened.
    public init(header: SessionHeader) {
        self.header = header
    }

    /// Creates a session from its record.
    ///
    /// - Parameters:
    ///   - header: What is fixed about it.
    ///   - log: Its events, numbered from 1 without gaps.
    ///   - box: The ballots kept beside the log, for whoever goes on with the session; `nil` for an onlooker, who
    ///     knows from the log who has voted and has no ballots. Only ballots in the box count as cast.
    public init(header: SessionHeader, replaying log: [Recorded], box: SealedBox?) {
        self.init(header: header)
        self.log.reserveCapacity(log.count)
        times.reserveCapacity(log.count)
        for entry in log {
            take(entry)
        }
        if let box, state.openVote != nil {
            self.box = box
            state.setRoll(Set(box.ballots.keys))
        }
    }

    public func decide(_ request: Request) throws(Refusal) -> Outcome {
        var deliberation = Deliberation(of: self, on: request)
        try deliberation.consider(request.command)
        deliberation.settle()
        return deliberation.outcome
    }

    public mutating func apply(_ outcome: Outcome) {
        for entry in outcome.events {
            take(entry)
        }
        for change in outcome.box {
            box.apply(change)
        }
    }

    /// Takes one event that became part of the record, for an onlooker who follows it.
    public mutating func take(_ entry: Recorded) {
        timekeeper.pass(entry, isTimed: state.isTimed)
        if case .rewound(let number) = entry.event {
            state = state(rewoundTo: number)
        } else {
            state.apply(entry, at: timekeeper.time)
        }
        switch entry.event {
        case .putDown, .takenUp: marks += 1
        default: break
        }
        log.append(entry)
        times.append(timekeeper.time)
    }

    /// What the session's own clock showed at the last event.
    public var time: SessionTime { timekeeper.time }

    /// What the session's own clock shows at an instant after the last event.
    public func time(at now: Instant) -> SessionTime { timekeeper.time(at: now, isTimed: state.isTimed) }

    /// Where the session stands after going to an earlier event.
    ///
    /// In a vote that was open all the while nobody's ballot is touched; any other vote found open starts anew, because
    /// its box was destroyed.
    func state(rewoundTo number: Int) -> SessionState {
        var earlier = SessionState()
        for entry in history(until: number) {
            earlier.apply(entry, at: times[entry.number - 1])
        }
        if let vote = earlier.openVote {
            let isSame = vote.opened == state.openVote?.opened
            earlier.setRoll(isSame ? state.openVote?.roll ?? [] : [])
        }
        return earlier
    }

    /// The events that are in effect after the event of a number: all but those undone by then.
    ///
    /// - Parameter number: 0 to the number of events; 0 gives none.
    public func history(until number: Int) -> [Recorded] {
        var effective: [Recorded] = []
        var next = min(number, log.count)
        while next > 0 {
            let entry = log[next - 1]
            if case .rewound(let target) = entry.event {
                next = min(target, next - 1)
            } else {
                effective.append(entry)
                next -= 1
            }
        }
        return effective.reversed()
    }
}
