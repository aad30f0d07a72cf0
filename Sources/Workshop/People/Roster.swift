/// The people of a session, in the order they came.
public struct Roster: Hashable, Sendable {
    /// The most people a session takes, of whom at most `participantLimit` play.
    public static let limit = 60
    /// The most participants.
    public static let participantLimit = 40

    private struct Lists: Hashable, Sendable {
        var seats: [Seat] = []
        var people: [View.Person] = []

        mutating func add(_ seat: Seat) {
            let hasNamesake = seats.contains { $0.foldedName == seat.foldedName }
            seats.append(seat)
            people.append(View.Person(seat, named: seat.name))
            if hasNamesake { showNames() }
        }

        mutating func showNames() {
            people = seats.indices.map { View.Person(seats[$0], named: shownName(at: $0)) }
        }

        func shownName(at place: Int) -> String {
            let seat = seats[place]
            let namesakes = seats.indices.filter { seats[$0].foldedName == seat.foldedName }
            guard namesakes.count > 1, let number = namesakes.firstIndex(of: place) else { return seat.name }
            return "\(seat.name) (\(number + 1))"
        }
    }

    private var lists = Boxed(Lists())
    /// The places of those in the room.
    private(set) var present = Places<Seat>()
    /// The places of those who left for good.
    private(set) var gone = Places<Seat>()
    /// The places of those who play, wherever they are.
    private(set) var players = Places<Seat>()
    /// The places of those who watch, wherever they are.
    private(set) var observers = Places<Seat>()

    /// Everybody who ever joined, those who left included.
    public var seats: [Seat] { lists.value.seats }
    /// The same people as everybody sees them.
    var people: [View.Person] { lists.value.people }

    /// Those who have not left for good and play.
    public var participants: [Seat] {
        seats.filter(\.stays)
    }

    /// The places of those who have not left for good and play.
    var staying: Places<Seat> { players - gone }

    func place(of id: ID<Seat>) -> Int? { seats.firstIndex { $0.id == id } }

    /// The ids of seats, in the order they came.
    func ids(of places: Places<Seat>) -> [ID<Seat>] { places.map { seats[$0].id } }

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
        place(of: id).map { seats[$0] }
    }

    /// The name to show: as typed, and numbered where several people share it.
    ///
    /// Numbers go by order of arrival and stay with the person, whoever leaves.
    public func shownName(of id: ID<Seat>) -> String {
        place(of: id).map(lists.value.shownName) ?? id.text
    }

    /// The id the next person gets.
    var nextID: ID<Seat> { ID("s\(seats.count + 1)") }

    mutating func apply(_ event: PeopleEvent) {
        switch event {
        case .joined(let id, let name, let kind):
            guard seats.count < Self.limit else { return }
            lists.change { $0.add(Seat(id: id, name: name, kind: kind, presence: .present)) }
            take(seats.count - 1)
        case .renamed(let id, let name):
            change(id) { $0.name = name }
            lists.change { $0.showNames() }
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
        guard let place = place(of: id) else { return }
        lists.change {
            body(&$0.seats[place])
            $0.people[place] = View.Person($0.seats[place], named: $0.people[place].name)
        }
        take(place)
    }

    /// Keeps beside the seats what follows from one of them.
    private mutating func take(_ place: Int) {
        let seat = seats[place]
        present.set(place, to: seat.presence == .present)
        gone.set(place, to: seat.presence == .gone)
        players.set(place, to: seat.kind == .participant)
        observers.set(place, to: seat.kind == .observer)
    }
}

extension View.Person {
    fileprivate init(_ seat: Seat, named name: String) {
        self.init(id: seat.id, name: name, kind: seat.kind, presence: seat.presence)
    }
}
