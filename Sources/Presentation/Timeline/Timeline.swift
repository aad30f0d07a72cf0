public import Wording
public import Workshop

/// A recorded session as the list of its moments: each step in words, and what everybody could see after it.
///
/// It knows the session as an onlooker does, who has no ballots, and tells it through the view of the table.
public struct Timeline: Sendable {
    /// The moment after a step.
    public struct Moment: Hashable, Sendable {
        /// The number of the step's first event, by which the moment is named.
        public let number: Int
        /// The number of the step's last event.
        public let last: Int
        /// When the step was taken.
        public let at: Instant
        /// What the session's own clock showed then.
        public let time: SessionTime
        /// What the step was; nothing secret is in it.
        public let step: Message
        /// Whether it was undone later and is not in effect at the end.
        public let isUndone: Bool
    }

    /// The longest that a moment is shown where the moments follow one another by themselves, in milliseconds.
    public static let longestPause: Int64 = 600_000

    /// What is fixed about the session.
    public let header: SessionHeader
    /// The moments in the order in which they happened.
    public let moments: [Moment]
    /// How long people worked in it, in milliseconds.
    public let worked: Int64
    private let events: [Recorded]

    /// Creates the timeline of a record.
    ///
    /// - Parameters:
    ///   - header: What is fixed about the session.
    ///   - events: Its events, numbered from 1 without gaps.
    public init(header: SessionHeader, events: [Recorded]) {
        self.header = header
        self.events = events
        var session = Session(header: header)
        var steps: [(first: Recorded, last: Int, message: Message)] = []
        for step in Self.steps(of: events) {
            for entry in step { session.take(entry) }
            guard let first = step.first else { continue }
            steps.append((first, session.log.count, Announcer(session: session).step(first)))
        }
        worked = session.time.milliseconds
        let effective = Set(session.history(until: events.count).map(\.number))
        moments = steps.map { step in
            Moment(
                number: step.first.number,
                last: step.last,
                at: step.first.at,
                time: session.times[step.first.number - 1],
                step: step.message,
                isUndone: !effective.contains(step.first.number) && !step.first.event.isRewind
            )
        }
    }

    /// The events in steps: what somebody asked for, with all that followed by itself.
    public static func steps(of events: [Recorded]) -> [ArraySlice<Recorded>] {
        let starts = events.indices.filter { $0 == events.startIndex || events[$0].by != .rules }
        return zip(starts, starts.dropFirst() + [events.endIndex]).map { events[$0..<$1] }
    }

    /// The place of the moment whose step holds an event; `nil` if there is no such event.
    public func place(ofEvent number: Int) -> Int? {
        moments.lastIndex { $0.number <= number && number <= $0.last }
    }

    /// The session as an onlooker knew it at a moment.
    ///
    /// - Parameters:
    ///   - place: The place of the moment, from 0; a place beyond the ends gives the first or the last moment.
    ///   - earlier: The session at any moment, from which it is quicker to go forward than from the beginning.
    public func session(at place: Int, from earlier: Session? = nil) -> Session {
        guard !moments.isEmpty else { return Session(header: header) }
        let last = moments[min(max(place, 0), moments.count - 1)].last
        var session = Session(header: header)
        if let earlier, earlier.header == header, earlier.log.count <= last { session = earlier }
        for entry in events[session.log.count..<last] { session.take(entry) }
        return session
    }

    /// What everybody was told of the step of a moment: its announcements, or the step itself where none was made.
    ///
    /// - Parameters:
    ///   - place: The place of the moment.
    ///   - session: The session at that moment.
    public func told(at place: Int, in session: Session) -> [Message] {
        guard moments.indices.contains(place) else { return [] }
        let moment = moments[place]
        let told = Announcer(session: session).messages(for: Array(events[(moment.number - 1)..<moment.last]))
        return told.isEmpty ? [moment.step] : told
    }

    /// How long the moment before a moment is shown, in milliseconds.
    public func pause(before place: Int) -> Int64 {
        guard moments.indices.contains(place), place > 0 else { return 0 }
        return min(moments[place].time.elapsed(since: moments[place - 1].time), Self.longestPause)
    }

}

extension Event {
    fileprivate var isRewind: Bool {
        if case .rewound = self { true } else { false }
    }
}
