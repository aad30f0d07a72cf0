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
        let standing: Standing

        /// Where they lead.
        public var state: SessionState { standing.state }

        public static func == (left: Self, right: Self) -> Bool {
            left.events == right.events && left.box == right.box
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(events)
            hasher.combine(box)
        }
    }

    /// All that follows from the events of a session and changes with them.
    struct Standing: Sendable {
        var state = SessionState()
        /// The ballots of the open vote, never part of a view.
        var box = SealedBox()
        var timekeeper = Timekeeper()
    }

    /// What is fixed about the session.
    public let header: SessionHeader
    /// Everything that ever happened in it, what was undone included.
    public private(set) var log: [Recorded] = []
    /// What the session's own clock showed at each event of the log.
    public private(set) var times: [SessionTime] = []
    private(set) var standing = Standing()
    /// Where it stood after some of the events, so that going back plays only the few before it again.
    private var milestones: [Int: SessionState] = [:]
    private var lastMilestone = 0
    private static let milestoneDistance = 100
    /// The moments that undos left and that can be gone to again, that of the last undo last.
    private(set) var undone: [Int] = []
    /// How many events of the log only mark that the session was put down or taken up: chance is the same without them.
    private(set) var marks = 0

    /// Where it stands.
    public var state: SessionState { standing.state }

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
            standing.box = box
            standing.state.setRoll(Set(box.ballots.keys))
        }
    }

    public func decide(_ request: Request) throws(Refusal) -> Outcome {
        var deliberation = Deliberation(of: self, on: request)
        try deliberation.consider(request.command)
        deliberation.settle()
        return deliberation.outcome
    }

    /// Goes where the outcome was found to lead; where it was decided on another number of events, its events are played.
    public mutating func apply(_ outcome: Outcome) {
        if outcome.events.first?.number == log.count + 1 {
            standing = outcome.standing
            // They happened at one moment, so the clock showed the same at each.
            for entry in outcome.events { note(entry) }
            setMilestone()
        } else {
            for entry in outcome.events { take(entry) }
            for change in outcome.box { standing.box.apply(change) }
        }
    }

    /// Takes one event that became part of the record, for an onlooker who follows it.
    public mutating func take(_ entry: Recorded) {
        standing.timekeeper.pass(entry, isTimed: standing.state.isTimed)
        if case .rewound(let number) = entry.event {
            standing.state = state(rewoundTo: number)
        } else {
            standing.state.apply(entry, at: standing.timekeeper.time)
        }
        note(entry)
        setMilestone()
    }

    private mutating func note(_ entry: Recorded) {
        switch entry.event {
        case .putDown, .takenUp: marks += 1
        default: break
        }
        if !undone.isEmpty || entry.event.isRewound { undone = undone(after: entry) }
        log.append(entry)
        times.append(standing.timekeeper.time)
    }

    /// Remembers now and then where it stands.
    private mutating func setMilestone() {
        let isDue = log.count >= lastMilestone + Self.milestoneDistance
        guard isDue, log.last?.event.isRewound == false else { return }
        milestones[log.count] = state
        lastMilestone = log.count
    }

    /// What the session's own clock showed at the last event.
    public var time: SessionTime { standing.timekeeper.time }

    /// What the session's own clock shows at an instant after the last event.
    public func time(at now: Instant) -> SessionTime {
        standing.timekeeper.time(at: now, isTimed: standing.state.isTimed)
    }

    /// Where the session stands after going to an earlier event.
    ///
    /// In a vote that was open all the while nobody's ballot is touched; any other vote found open starts anew, because
    /// its box was destroyed.
    func state(rewoundTo number: Int) -> SessionState {
        var earlier = SessionState()
        var events: [Recorded] = []
        for entry in eventsInEffect(until: number) {
            if let milestone = milestones[entry.number] {
                earlier = milestone
                break
            }
            events.append(entry)
        }
        for entry in events.reversed() {
            earlier.apply(entry, at: times[entry.number - 1])
        }
        if let vote = earlier.openVote {
            let isSame = vote.opened == state.openVote?.opened
            earlier.setRoll(isSame ? state.openVote?.roll ?? [] : [])
        }
        return earlier
    }
}
