public import Persons
public import Workshop

/// What is to be erased.
public struct ErasureOrder: Hashable, Sendable {
    /// People with all that is kept about them across sessions.
    public var people: Set<ID<Person>>
    /// Seats whose names and words go; the linked seats of these people are added by themselves.
    public var seats: Set<SeatPlace>
    /// Sessions that go as a whole.
    public var sessions: Set<ID<Session>>
    /// Whether the names go out of other people's words as well.
    public var veilsMentions: Bool
    /// Whether all these people and seats are one and the same, so that each name is looked for in all these sessions.
    public var isOnePerson: Bool

    public init(
        people: Set<ID<Person>> = [],
        seats: Set<SeatPlace> = [],
        sessions: Set<ID<Session>> = [],
        veilsMentions: Bool = false,
        isOnePerson: Bool = true
    ) {
        self.people = people
        self.seats = seats
        self.sessions = sessions
        self.veilsMentions = veilsMentions
        self.isOnePerson = isOnePerson
    }

    /// Every session it changes.
    var changedSessions: Set<ID<Session>> { sessions.union(seats.map(\.session)) }

    /// Whether nothing is to be erased, and only what was given up before is to be overwritten.
    var isEmpty: Bool { people.isEmpty && seats.isEmpty && sessions.isEmpty }

    /// How many sessions are changed in one transaction: each is locked meanwhile, and a program may open but so many files.
    static let sessionsAtOnce = 100

    /// The same order in parts that can be carried out one after another; people go with the last.
    var parts: [ErasureOrder] {
        let changed = changedSessions.sorted()
        guard changed.count > Self.sessionsAtOnce else { return [self] }
        var parts = stride(from: 0, to: changed.count, by: Self.sessionsAtOnce).map { start in
            let chosen = Set(changed[start..<min(start + Self.sessionsAtOnce, changed.count)])
            return ErasureOrder(
                seats: seats.filter { chosen.contains($0.session) },
                sessions: sessions.intersection(chosen),
                veilsMentions: veilsMentions,
                isOnePerson: isOnePerson
            )
        }
        parts[parts.count - 1].people = people
        return parts
    }
}
