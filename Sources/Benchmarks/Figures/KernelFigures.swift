import TestKit
import Workshop

/// How fast whole workshop games are played, and how fast a record is played again.
enum KernelFigures {
    /// A deck of about the size of the bundled one.
    static let deck = Deck.numbered(skills: 48, realistic: 48, silly: 24)

    /// How many events a long session has: as many as some ninety games of six people.
    static let longSession = 10_000

    static func all() throws -> [Figure] {
        let games = try Sample.pairs(
            of: { try gameRate() },
            and: { try gameRate(audiences: [.facilitator, .table] + (1...6).map { .seat(ID("s\($0)")) }) }
        )
        let long = try WorkshopGame.played(events: longSession, deck: deck).session
        let (header, events) = (long.header, Array(long.log.prefix(longSession)))
        let replay = try Sample.pairs(
            of: {
                Sample.rate(count: events.count) {
                    precondition(Session(header: header, replaying: events, box: nil).log.count == events.count)
                }
            },
            and: { try eventRate() }
        )
        return [
            Figure("whole workshop games, 6 people, 3 rounds", games.first.median, "games/s"),
            Figure(
                "the same with all 8 views after every step",
                games.second.median,
                "games/s",
                comparedWith: "without views",
                ratio: 1 / games.ratio.median
            ),
            Figure(
                "playing a record of \(events.count) events again",
                replay.first.median,
                "events/s",
                comparedWith: "deciding them",
                ratio: replay.ratio.median
            ),
            Figure("the same, the whole record", Double(events.count) / replay.first.median * 1_000, "ms"),
        ]
    }

    /// Plays games and nothing else, and writes how much memory that took at most, in kilobytes.
    static func simulate(_ games: Int) throws {
        for seed in 0..<games { _ = try playedGame(seed: UInt64(seed)) }
        print(Machine.peakMemory().map(String.init) ?? "unknown")
    }

    private static func playedGame(
        seed: UInt64,
        afterwards: @escaping (WorkshopGame.Step) -> Void = { _ in }
    ) throws -> Session {
        var game = try WorkshopGame(seed: seed, afterwards: afterwards)
        try game.play(on: deck)
        return game.session
    }

    private static func gameRate(audiences: [Audience] = []) throws -> Double {
        var seed: UInt64 = 0
        var people = 0
        let rate = try Sample.rate {
            seed += 1
            _ = try playedGame(seed: seed) { step in
                for audience in audiences { people += step.session.view(for: audience).people.count }
            }
        }
        precondition(audiences.isEmpty || people > 0)
        return rate
    }

    private static func eventRate() throws -> Double {
        var seed: UInt64 = 0
        var events = 0
        var seconds = 0.0
        while seconds < 0.4 {
            seed += 1
            seconds += try Stopwatch.processor { events += try playedGame(seed: seed).log.count }
        }
        return Double(events) / seconds
    }
}
