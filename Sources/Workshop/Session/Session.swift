/// A workshop session: an append-only list of events, and what follows from it.
///
/// **Law 1: decide, then apply.** Whoever wants something sends a `Request` to `decide`, makes the outcome durable, and
/// hands it to `apply`. A refusal is data and changes nothing; `apply` cannot fail; and replaying the events of an
/// outcome leads where `decide` came to.
///
/// What an audience may know comes from `view(for:)` alone.
public struct Session: EventSourced {
    /// What follows from a request: events for the log and changes of the ballot box beside it.
    ///
    /// Both have to become durable together or not at all.
    public struct Outcome: Hashable, Sendable {
        /// The events, numbered on from the log.
        public var events: [Recorded] { draft.events }
        /// The changes of the ballot box, in order.
        public var box: [SealedBox.Change] { draft.boxChanges }
        /// Where they lead.
        public var state: SessionState { draft.state }

        /// Kept whole, so that the state it came to is handed on and not copied.
        fileprivate var draft: Deliberation

        public static func == (left: Self, right: Self) -> Bool {
            left.events == right.events && left.box == right.box
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(events)
            hasher.combine(box)
        }
    }

    /// What has happened, and what is kept beside it to find the way back.
    private struct Past: Hashable, Sendable {
        var log: [Recorded] = []
        var times: [SessionTime] = []
        /// Where it stood after some of the events, so that going back plays only the few before it again.
        var milestones: [Int: SessionState] = [:]
        var lastMilestone = 0
        var undone: [Int] = []
        var marks = 0
    }

    private static let milestoneDistance = 100

    private var past = Boxed(Past())
    private let opening: Boxed<SessionHeader>

    /// Where it stands.
    public private(set) var state = SessionState()
    /// The ballots of the open vote, never part of a view.
    private(set) var box = SealedBox()
    private(set) var timekeeper = Timekeeper()
    /// What is fixed about the session.
    public var header: SessionHeader { opening.value }
    /// Everything that ever happened in it, what was undone included.
    public var log: [Recorded] { past.value.log }
    /// What the session's own clock showed at each event of the log.
    public var times: [SessionTime] { past.value.times }
    /// The moments that undos left and that can be gone to again, that of the last undo last.
    var undone: [Int] { past.value.undone }
    /// How many events of the log only mark that the session was put down or taken up: chance is the same without them.
    var marks: Int { past.value.marks }

    public init(header: SessionHeader) {
        opening = Boxed(header)
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
        past.change {
            $0.log.reserveCapacity(log.count)
            $0.times.reserveCapacity(log.count)
        }
        for entry in log {
            take(entry)
        }
        if let box, state.openVote != nil {
            self.box = box
            state.setRoll(box.voters)
        }
    }

    public func decide(_ request: Request) throws(Refusal) -> Outcome {
        if let seen = request.seen, request.command.meansItsMoment, hasMoved(since: seen) { throw .overtaken }
        var draft = Deliberation(of: self, on: request)
        if case .rewind(let number) = request.command {
            try draft.rewind(to: number, in: self)
        } else {
            try draft.consider(request.command)
        }
        draft.settle()
        return Outcome(draft: draft)
    }

    /// Goes where the outcome was found to lead; where it was decided on another number of events, its events are played.
    public mutating func apply(_ outcome: consuming Outcome) {
        if outcome.events.first?.number == log.count + 1 {
            swap(&state, &outcome.draft.state)
            swap(&box, &outcome.draft.box)
            timekeeper = outcome.draft.timekeeper
            // They happened at one moment, so the clock showed the same at each.
            note(outcome.events)
            setMilestone()
        } else {
            for entry in outcome.events { take(entry) }
            for change in outcome.box { box.apply(change) }
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
        note([entry])
        setMilestone()
    }

    private mutating func note(_ entries: [Recorded]) {
        for place in entries.indices where !undone.isEmpty || entries[place].event.isRewound {
            let undone = undone(after: entries[place])
            past.change { $0.undone = undone }
        }
        past.change { [time] past in
            past.marks += entries.count { $0.event.isMark }
            past.log += entries
            for _ in entries.indices { past.times.append(time) }
        }
    }

    /// Remembers now and then where it stands.
    private mutating func setMilestone() {
        let number = past.value.log.count
        let isDue = number >= past.value.lastMilestone + Self.milestoneDistance
        guard isDue, log.last?.event.isRewound == false else { return }
        past.change { [state] in
            $0.milestones[number] = state
            $0.lastMilestone = number
        }
    }

    /// What the session's own clock showed at the last event.
    public var time: SessionTime { timekeeper.time }

    /// What the session's own clock shows at an instant after the last event.
    public func time(at now: Instant) -> SessionTime {
        timekeeper.time(at: now, isTimed: state.isTimed)
    }

    /// Where the session stands after going to an earlier event.
    ///
    /// In a vote that was open all the while nobody's ballot is touched; any other vote found open starts anew, because
    /// its box was destroyed.
    func state(rewoundTo number: Int) -> SessionState {
        var earlier = SessionState()
        var events: [Recorded] = []
        for entry in eventsInEffect(until: number) {
            if let milestone = past.value.milestones[entry.number] {
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
