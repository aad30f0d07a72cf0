public import Workshop

/// A random session in which people leave for good and come back far oftener than in life, each with a name that is
/// found in no other words.
public struct Leavers: Sendable {
    /// The session as it stands.
    public private(set) var session: Session
    private var player: RandomPlayer
    private var dice: SplitMix64
    private var clock: Int64 = 0

    public init(seed: UInt64) {
        player = RandomPlayer(seed: seed, tellingNamesApart: true)
        dice = SplitMix64(seed: ~seed)
        session = Session(
            header: SessionHeader(id: "leavers", seed: seed, title: "Leavers", openedAt: Instant(milliseconds: 0))
        )
    }

    /// Takes a step; gives what followed, nothing where it was refused.
    public mutating func step() -> [Recorded] {
        clock += 4000
        let now = Instant(milliseconds: clock)
        let request = comingOrGoing.map { Request(.people($0), by: .facilitator, at: now) }
        guard let outcome = try? session.decide(request ?? player.request(to: session, at: now)) else { return [] }
        session.apply(outcome)
        return outcome.events
    }

    /// Those who left for good; not those whom mischief gave a name found in other words.
    public var gone: [View.Person] {
        session.view(for: .table).people.filter { $0.presence == .gone && $0.name.hasPrefix("Qo") }
    }

    private var comingOrGoing: PeopleCommand? {
        mutating get {
            guard session.state.current != nil, dice.below(6) == 0 else { return nil }
            let seats = session.state.roster.seats
            let here = seats.filter { $0.presence == .present }
            let gone = seats.filter { $0.presence == .gone }
            if here.count > 3, dice.below(3) > 0 { return dice.pick(here).map { .leave($0.id) } }
            return dice.pick(gone).map { .comeBack($0.id) }
        }
    }
}
