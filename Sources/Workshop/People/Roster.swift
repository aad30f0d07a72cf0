/// The people of a session, in the order they came.
public struct Roster: Hashable, Sendable {
    /// The most people a session takes, of whom at most `participantLimit` play.
    public static let limit = 60
    /// The most participants.
    public static let participantLimit = 40

    /// Everybody who ever joined, those who left included.
    public private(set) var seats: [Seat] = []

    /// Those who have not left for good and play.
    public var participants: [Seat] {
        seats.filter(\.stays)
    }

    /// Who of an entrant is named: those who have not left for good, in seat order; everybody once all of them have.
    public func named(of entrant: Entrant) -> [ID<Seat>] {
        let members = seats.filter { seat in entrant.members.contains { $0.seat == seat.id } }
        let here = members.filter { $0.presence != .gone }
        return (here.isEmpty ? members : here).map(\.id)
    }

    /// Whether somebody of an entrant plays and has not left for good.
    public func stays(_ entrant: Entrant) -> Bool {
        entrant.members.contains { self[$0.seat]?.stays == true }
    }

    /// The seat of an id.
    public subscript(id: ID<Seat>) -> Seat? {
        seats.first { $0.id == id }
    }

    /// The name to show: as typed, and numbered where several people share it.
    ///
    /// Numbers go by order of arrival and stay with the person, whoever leaves.
    public func shownName(of id: ID<Seat>) -> String {
        guard let seat = self[id] else { return id.text }
        let namesakes = seats.filter { $0.foldedName == seat.foldedName }
        guard namesakes.count > 1, let place = namesakes.firstIndex(where: { $0.id == id }) else { return seat.name }
        return "\(seat.name) (\(place + 1))"
    }

    /// The id the next person gets.
    var nextID: ID<Seat> { ID("s\(seats.count + 1)") }

    mutating func apply(_ event: PeopleEvent) {
        switch event {
        case .joined(let id, let name, let kind):
            seats.append(Seat(id: id, name: name, kind: kind, presence: .present))
        case .renamed(let id, let name):
            change(id) { $0.name = name }
        case .kindChanged(let id, let kind):
            change(id) { $0.kind = kind }
        case .wentAway(let id):
            change(id) { $0.presence = .away }
        case .cameBack(let id):
            change(id) { $0.presence = .present }
        case .left(let id):
            change(id) { $0.presence = .gone }
        }
    }

    private mutating func change(_ id: ID<Seat>, _ body: (inout Seat) -> Void) {
        guard let place = seats.firstIndex(where: { $0.id == id }) else { return }
        body(&seats[place])
    }
}
