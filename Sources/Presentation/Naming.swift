public import Wording
public import Workshop

/// How people are named in messages: by the name shown, and whoever left for good is marked as having left.
///
/// Every message that names somebody takes the name from here, so that nobody is spoken of as if still in the room.
extension View {
    /// People to be listed.
    public func people(_ seats: [ID<Seat>]) -> Message.Value {
        let named = seats.map { seat in (name: name(seat), hasLeft: person(seat)?.presence == .gone) }
        guard named.contains(where: \.hasLeft) else { return .names(named.map(\.name)) }
        return .messages(
            named.map { $0.hasLeft ? Message.nameOfLeft(text: $0.name) : .plain(text: .text($0.name)) }
        )
    }

    /// Pairs and teams to be listed, each kept together.
    func groups(_ groups: [[ID<Seat>]]) -> Message.Value {
        guard groups.count > 1, groups.contains(where: { $0.count > 1 }) else { return people(groups.flatMap(\.self)) }
        return .separate(groups.map { Message.names(names: people($0)) })
    }

    /// One person.
    public func called(_ seat: ID<Seat>) -> Message.Value { people([seat]) }

    /// The members of an entrant.
    public func who(_ entrant: ID<Entrant>) -> Message.Value { who([entrant]) }

    /// The members of several entrants.
    public func who(_ entrants: [ID<Entrant>]) -> Message.Value { groups(entrants.map(members)) }

    /// The name of a person, without a mark: for what is said to her.
    public func name(_ seat: ID<Seat>) -> String { person(seat)?.name ?? seat.text }

    /// The people in the room.
    public var present: [Person] { people.filter { $0.presence == .present } }

    private func members(of entrant: ID<Entrant>) -> [ID<Seat>] {
        guard case .game(let game) = scene else { return [] }
        return game.player(entrant)?.members ?? []
    }
}

extension GameView {
    /// Those with points at the end, most first; whoever left and won none is not told of.
    public var ranking: [(player: ID<Entrant>, points: Int)] {
        guard let standings, groupScore == nil else { return [] }
        return players.map { (player: $0, points: standings[$0.id] ?? 0) }
            .filter { !$0.player.hasLeft || $0.points > 0 }
            .map { (player: $0.player.id, points: $0.points) }
            .sorted { ($1.points, $0.player) < ($0.points, $1.player) }
    }
}

extension View {
    /// Who is to lay the skills on the table.
    public func revealing(in game: GameView) -> Message {
        game.firstPlayer.map { Message.revealPrompt(who: who($0)) } ?? Message.revealPromptNobody
    }
}
