import Content
import ContentFiles
import TestKit
import Workshop

/// How fast whole workshop games are played, and how fast a record is played again.
enum KernelFigures {
    /// A deck of the size of the bundled one, with ids of three letters at most.
    static let deck = Deck.numbered(skills: 48, realistic: 48, silly: 24)

    /// The deck people play with, most of whose ids are too long to stand in a string itself.
    static func bundledDeck() throws -> Deck {
        try DeckLibrary(folders: [BundledContent.folder("CardDecks")]).find("everyday-work").item
    }

    /// How many events a long session has: as many as some ninety games of six people.
    static let longSession = 10_000

    static func all() throws -> [Figure] {
        let games = try gameFigures(on: deck, "numbered deck")
        let bundled = try gameFigures(on: try bundledDeck(), "bundled deck")
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
        return bundled + games + (try stepFigures(after: long)) + [
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

    private static func gameFigures(on deck: Deck, _ name: String) throws -> [Figure] {
        let audiences: [Audience] = [.facilitator, .table] + (1...6).map { .seat(ID("s\($0)")) }
        let games = try Sample.pairs(of: { try gameRate(on: deck) }, and: { try gameRate(on: deck, audiences) })
        return [
            Figure("whole workshop games, 6 people, 3 rounds, \(name)", games.first.median, "games/s"),
            Figure(
                "the same with all 8 views after every step",
                games.second.median,
                "games/s",
                comparedWith: "without views",
                ratio: 1 / games.ratio.median
            ),
        ]
    }

    /// A step at the end of a long session beside the same step in a short one.
    private static func stepFigures(after long: Session) throws -> [Figure] {
        let short = try WorkshopGame.played(events: 8, deck: deck).session
        let steps = try Sample.pairs(of: { try stepRate(in: long) }, and: { try stepRate(in: short) })
        return [
            Figure(
                "a step in a session of \(long.log.count) events",
                1e6 / steps.first.median,
                "µs",
                comparedWith: "one of \(short.log.count)",
                ratio: 1 / steps.ratio.median
            )
        ]
    }

    private static func stepRate(in session: Session) throws -> Double {
        var session = session
        let now = session.header.openedAt
        let kinds = [Seat.Kind.observer, .participant]
        return try Sample.rate(count: 1_000) {
            for place in 0..<1_000 {
                let command = Command.people(.changeKind("s1", to: kinds[place % 2]))
                session.apply(try session.decide(Request(command, by: .facilitator, at: now)))
            }
        }
    }

    /// Plays games and nothing else, and writes how much memory that took at most, in kilobytes.
    static func simulate(_ games: Int) throws {
        for seed in 0..<games { _ = try playedGame(seed: UInt64(seed)) }
        print(Machine.peakMemory().map(String.init) ?? "unknown")
    }

    private static func playedGame(
        seed: UInt64,
        on deck: Deck = deck,
        afterwards: WorkshopGame.Look? = nil
    ) throws -> Session {
        var game = try WorkshopGame(seed: seed, afterwards: afterwards)
        try game.play(on: deck)
        return game.session
    }

    private static func gameRate(on deck: Deck, _ audiences: [Audience] = []) throws -> Double {
        var seed: UInt64 = 0
        var people = 0
        let rate = try Sample.rate {
            seed += 1
            let look: WorkshopGame.Look = { _, _, session in
                for audience in audiences { people += session.view(for: audience).people.count }
            }
            _ = try playedGame(seed: seed, on: deck, afterwards: audiences.isEmpty ? nil : look)
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
