import Foundation
import Journal
import TestKit
import Workshop

/// How fast what happened becomes durable, and how fast a session is opened again.
enum JournalFigures {
    private static let clock: @Sendable () -> Instant = { Instant(milliseconds: 1_760_000_000_000) }

    static func all() throws -> [Figure] {
        try commits() + [waiting()] + resuming()
    }

    // MARK: Writing

    private static func commits() throws -> [Figure] {
        let place = try Workplace()
        var requests: [Request] = []
        var record = BareRecord()
        _ = try WorkshopGame.played(events: 8, deck: KernelFigures.deck) { request, outcome, _ in
            requests.append(request)
            record.add(outcome)
        }
        let journal = try Journal.open(in: place("journal"), clock: clock)
        // The second journal only makes the tables that bare SQLite then fills.
        _ = try Journal.open(in: place("bare"), clock: clock)
        let bare = try BareSQLite(path: place("bare").appendingPathComponent("jobhunter.sqlite").path)
        var number = 0
        func ours() throws {
            number += 1
            try perform(requests, number, in: journal)
        }
        func theirs() throws {
            number += 1
            try record.write(session: "bare-\(number)", to: bare)
        }
        let steps = Double(requests.count)
        let elapsed = try Sample.pairs(
            repeats: 15,
            of: { steps / (try Stopwatch.wall(ours)) },
            and: { steps / (try Stopwatch.wall(theirs)) }
        )
        let processor = try Sample.pairs(
            repeats: 9,
            of: { try Stopwatch.processor(ours) / steps },
            and: { try Stopwatch.processor(theirs) / steps }
        )
        return [
            Figure(
                "durable steps of a game through RecordedSession (elapsed)",
                elapsed.first.median,
                "steps/s",
                comparedWith: "the sqlite3 C interface, same rows",
                ratio: elapsed.ratio.median
            ),
            Figure("the same rows by the sqlite3 C interface (elapsed)", elapsed.second.median, "steps/s"),
            Figure(
                "processor time of a durable step",
                processor.first.median * 1e6,
                "µs",
                comparedWith: "the sqlite3 C interface, same rows",
                ratio: processor.ratio.median
            ),
        ]
    }

    private static func perform(_ requests: [Request], _ number: Int, in journal: Journal) throws {
        let recorded = try journal.begin(WorkshopGame.header(ID("session-\(number)"), seed: 1))
        for request in requests { _ = try recorded.perform(request.command, by: request.by) }
        recorded.close()
    }

    /// A thousand ballots that wait while six people vote, until the last is acknowledged.
    private static func waiting() throws -> Figure {
        let place = try Workplace()
        let journal = try Journal.open(in: place("journal"), clock: clock)
        let recorded = try journal.begin(WorkshopGame.header("waiting", seed: 1))
        var isOpen = false
        var ballots: [(Command, by: Actor, seen: Int?)] = []
        // A game up to its first vote; its ballots are not cast, but kept to wait.
        _ = try WorkshopGame.played(events: 8, deck: KernelFigures.deck) { request, _, _ in
            isOpen = isOpen || recorded.session.state.game?.stage == .recruitment
            if case .game(.castBallot) = request.command {
                if ballots.count < 6 { ballots.append((request.command, by: request.by, seen: nil)) }
            } else if !isOpen {
                _ = try? recorded.perform(request.command, by: request.by)
            }
        }
        // The last voter's is never cast alone with all others, or the vote would be over.
        let waiting = (0..<1_000).map { ballots[$0 % 5] }
        let elapsed = try Sample.take(repeats: 9) {
            try Stopwatch.wall {
                for result in recorded.perform(together: waiting) { _ = try result.get() }
            }
        }
        return Figure("1000 ballots that wait, the last acknowledged (elapsed)", elapsed.median * 1_000, "ms")
    }

    // MARK: Opening

    private static func resuming() throws -> [Figure] {
        let place = try Workplace()
        let short = try fill(place("short"), events: 8)
        let long = try fill(place("long"), events: KernelFigures.longSession)
        let pairs = try Sample.pairs(
            repeats: 7,
            of: { try Stopwatch.wall { try resume(in: place("long"), events: long) } },
            and: { try Stopwatch.wall { try readBare(in: place("long"), events: long) } }
        )
        let oneGame = try Sample.take(repeats: 9) {
            try Stopwatch.wall { try resume(in: place("short"), events: short) }
        }
        return [
            Figure("opening and resuming a session of one game (elapsed)", oneGame.median * 1_000, "ms"),
            Figure(
                "opening and resuming a session of \(long) events (elapsed)",
                pairs.first.median * 1_000,
                "ms",
                comparedWith: "reading its rows by the C interface",
                ratio: pairs.ratio.median
            ),
            try commandFigure(long: (place("long"), long), short: (place("short"), short)),
        ]
    }

    /// A durable command at the end of a long session beside the same in a short one.
    private static func commandFigure(
        long: (folder: URL, events: Int),
        short: (folder: URL, events: Int)
    ) throws -> Figure {
        let longSession = try Journal.open(in: long.folder, clock: clock).resume("filled")
        let shortSession = try Journal.open(in: short.folder, clock: clock).resume("filled")
        let pairs = try Sample.pairs(
            repeats: 25,
            of: { try commandTime(longSession) },
            and: { try commandTime(shortSession) }
        )
        return Figure(
            "a durable command in a session of \(long.events) events (processor)",
            pairs.first.median * 1e6,
            "µs",
            comparedWith: "one of \(short.events)",
            ratio: pairs.ratio.median
        )
    }

    private static func commandTime(_ recorded: RecordedSession) throws -> Double {
        try Stopwatch.processor {
            for name in ["Anna", "Ann", "Anne", "Ann"] {
                _ = try recorded.perform(.people(.rename("s1", to: name)), by: .facilitator)
            }
        } / 4
    }

    /// Records a session of this many events; says how many it became.
    ///
    /// In memory first, because durability would make this the slowest part of all.
    private static func fill(_ folder: URL, events: Int) throws -> Int {
        let place = try Workplace(in: Workplace.memory)
        let journal = try Journal.open(in: place("journal"), clock: clock)
        let recorded = try journal.begin(WorkshopGame.header("filled", seed: 1))
        var failure: (any Error)?
        _ = try WorkshopGame.played(events: events, deck: KernelFigures.deck) { request, _, _ in
            do {
                if failure == nil { _ = try recorded.perform(request.command, by: request.by) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        let count = recorded.session.log.count
        recorded.close()
        try FileManager.default.copyItem(at: place("journal"), to: folder)
        return count
    }

    private static func resume(in folder: URL, events: Int) throws {
        let recorded = try Journal.open(in: folder, clock: clock).resume("filled")
        precondition(recorded.session.log.count == events)
        recorded.close()
    }

    private static func readBare(in folder: URL, events: Int) throws {
        let bare = try BareSQLite(path: folder.appendingPathComponent("jobhunter.sqlite").path)
        let count = try bare.countRows("SELECT number, at, body, chain FROM event ORDER BY session, number")
        precondition(count == events)
    }
}
