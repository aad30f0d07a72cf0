import RecordFormat
import TestKit
import Workshop

/// One session played at random to its end, with the ballots of every count.
struct Sample {
    private(set) var session: Session
    /// The ballots that were counted, by the number of the event that holds the count; typed totals have none.
    private(set) var counted: [(event: Int, ballots: [Ballot])] = []
    /// The session as somebody has it who follows it event by event.
    private var onlooker: Session
    /// What everybody was shown at the end of each game in effect, after each event from before the first.
    private var results: [[GameView]] = [[]]
    private var box: [ID<Seat>: Ballot] = [:]
    private var now = Instant(milliseconds: 1_760_000_000_000)

    private init(number: Int, seed: UInt64) {
        session = Session(
            header: SessionHeader(id: ID("sample-\(number)"), seed: seed, title: "Sample \(number)", openedAt: now)
        )
        onlooker = session
    }

    /// Plays a session: as a random player leads it for a while, then on to the end.
    static func play(number: Int, seed: UInt64, combinations: inout RuleCombinations) -> Sample {
        var dice = SplitMix64(seed: seed, step: number)
        var sample = Sample(number: number, seed: dice.next())
        var player = RandomPlayer(seed: dice.next())
        for _ in 0..<(40 + dice.below(200)) {
            // Now and then a pause that may be a break or not, another day, or a clock set back.
            let pause = dice.pick([20 * 60_000, 50 * 60_000, 5 * 3_600_000, 40 * 3_600_000, -60_000]) ?? 0
            let step = dice.below(25) == 0 ? Int64(pause) : Int64(dice.below(20_000))
            sample.now = Instant(milliseconds: sample.now.milliseconds + step)
            sample.ask(player.request(to: sample.session, at: sample.now), combinations)
        }
        sample.finish(by: &player, combinations)
        for game in sample.games { combinations.note(game) }
        return sample
    }

    /// What was shown at the end of each game in effect.
    var games: [GameView] { results.last ?? [] }

    /// Lets the player choose and vote, and the facilitator go on with all else until nothing is going on any more.
    private mutating func finish(by player: inout RandomPlayer, _ combinations: RuleCombinations) {
        for _ in 0..<2_000 where session.state.current != nil {
            for _ in 0..<40 where [.choosing, .recruitment].contains(session.state.game?.stage) {
                ask(player.request(to: session, at: now), combinations)
            }
            if !ask(Request(session.state.wayOn, by: .facilitator, at: now), combinations) {
                ask(Request(.game(.end), by: .facilitator, at: now), combinations)
            }
        }
    }

    /// Asks for something, with other rules if it is a game that shall begin; says whether it was granted.
    @discardableResult
    private mutating func ask(_ request: Request, _ combinations: RuleCombinations) -> Bool {
        var request = request
        if case .beginGame(let rules, let deck, let teams) = request.command {
            let command = Command.beginGame(rules: combinations.next(for: rules), deck: deck, teams: teams)
            request = Request(command, by: request.by, at: request.at)
        }
        guard let outcome = try? session.decide(request) else { return false }
        let ballots = take(outcome.box)
        for entry in outcome.events {
            if case .game(.voteCounted(let count)) = entry.event, count.ballots > 0 {
                counted.append((entry.number, ballots))
            }
        }
        session.apply(outcome)
        for entry in outcome.events { follow(entry) }
        return true
    }

    private mutating func follow(_ entry: Recorded) {
        onlooker.take(entry)
        var games = games
        switch entry.event {
        case .rewound(let number): games = results[number]
        case .game(.ended): if case .game(let view) = onlooker.view(for: .table).scene { games.append(view) }
        default: break
        }
        results.append(games)
    }

    /// Follows the box; gives the ballots that were in it when it was destroyed, without their order.
    private mutating func take(_ changes: [SealedBox.Change]) -> [Ballot] {
        var destroyed: [Ballot] = []
        for change in changes {
            switch change {
            case .seal(let seat, let ballot): box[seat] = ballot
            case .withdraw(let seat): box[seat] = nil
            case .destroy:
                destroyed = box.sorted { $0.key < $1.key }.map(\.value)
                box = [:]
            }
        }
        return destroyed
    }
}
