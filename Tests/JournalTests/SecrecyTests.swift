import Foundation
import GRDB
import RecordFormat
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Secret votes on the disk")
struct SecrecyTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var rehearsed: Rehearsal { .full }
    private var id: ID<Session> { rehearsed.session.header.id }

    @Test("Ballots are on the disk while the vote is open, and nowhere in any file after the count")
    func count() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        var counts = 0
        var hadBallots = 0
        for step in rehearsed.steps {
            place.clock.set(step.at)
            _ = try recorded.perform(step.command, by: step.actor)
            let files = try place.files(containing: ballotMark)
            if let roll = step.roll, !roll.isEmpty {
                hadBallots += 1
                #expect(files != [], "after event \(step.events) the ballots are not durable")
            } else if step.roll == nil {
                counts += 1
                #expect(files == [], "after event \(step.events) ballots can be found")
                #expect(!recorded.awaitsErasure)
            }
        }
        #expect(counts > 40)
        #expect(hadBallots > 30)
    }

    @Test("A resumed session has the ballots of its open vote, and counts them as if nothing had happened")
    func resume() throws {
        let middle = try #require(rehearsed.firstStep(withBallots: 4))
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: middle + 1)
        recorded.close()
        let resumed = try place.journal().resume(id)
        #expect(resumed.session.state.game?.contest?.vote?.roll.count == 4)
        try place.play(resumed)
        #expect(resumed.session.log == rehearsed.session.log)
        #expect(try place.files(containing: ballotMark) == [])
    }

    @Test("Ballots counted just before a crash are erased when the journal is opened again")
    func crash() throws {
        let count = rehearsed.stepsBeforeCount
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: count)
        // A reader in the middle of a transaction keeps the log from being emptied.
        let reader = try standingReader()
        try place.play(recorded, upTo: count + 1)
        #expect(recorded.session.state.game?.stage == .result)
        #expect(recorded.awaitsErasure)
        #expect(try place.files(containing: ballotMark) == ["jobhunter.sqlite-wal"])
        // What a crash at this moment would leave behind.
        let crashed = place.root.appending(path: "crashed")
        try FileManager.default.copyItem(at: place.data, to: crashed)
        try FileManager.default.removeItem(at: crashed.appending(path: "jobhunter.sqlite-shm"))
        let reopened = try Journal.open(in: crashed) { Instant(milliseconds: 0) }
        #expect(try place.files(containing: ballotMark, in: crashed) == [])
        #expect(try reopened.record(of: id).events == recorded.session.log)
        #expect(try reopened.verify(nil) == [])
        // Without a crash it is tried again at the next step.
        try reader.inDatabase { db in try db.commit() }
        try place.play(recorded, upTo: count + 2)
        #expect(!recorded.awaitsErasure)
        #expect(try place.files(containing: ballotMark) == [])
    }

    /// A reader in the middle of a transaction.
    private func standingReader() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: place.database.path, configuration: configuration)
        try reader.inDatabase { db in
            try db.beginTransaction(.deferred)
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
        }
        return reader
    }

    @Test("Putting a session down erases what a reader was in the way of")
    func closing() throws {
        let count = rehearsed.stepsBeforeCount
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: count)
        let reader = try standingReader()
        try place.play(recorded, upTo: count + 1)
        #expect(recorded.awaitsErasure)
        try reader.inDatabase { db in try db.commit() }
        recorded.close()
        #expect(!recorded.awaitsErasure)
        #expect(try place.files(containing: ballotMark) == [])
    }

    @Test("What a reader kept the last process from erasing is erased by the next one")
    func nextProcess() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: rehearsed.stepsBeforeCount)
        let reader = try standingReader()
        try place.play(recorded, upTo: rehearsed.stepsBeforeCount + 1)
        recorded.close()
        let resumed = try place.journal().resume(id)
        #expect(resumed.awaitsErasure)
        #expect(try place.files(containing: ballotMark) == ["jobhunter.sqlite-wal"])
        try reader.inDatabase { db in try db.commit() }
        _ = try resumed.perform(.people(.goAway("s1")), by: .facilitator)
        #expect(!resumed.awaitsErasure)
        #expect(try place.files(containing: ballotMark) == [])
    }

    @Test("A box emptied by its voters leaves no trace either")
    func withdrawn() throws {
        let middle = try #require(rehearsed.firstStep(withBallots: 1))
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded, upTo: middle + 1)
        let voter = try #require(rehearsed.steps[middle].roll?.first)
        _ = try recorded.perform(.game(.withdrawBallot(voter)), by: .seat(voter))
        _ = try recorded.perform(.game(.end), by: .facilitator)
        #expect(try place.files(containing: ballotMark) == [])
    }

    @Test("Destroying one of several boxes leaves the others whole and no byte of its own", arguments: 1...24)
    func boxes(seed: UInt64) throws {
        let journal = try place.journal()
        var chance = SplitMix64(seed: seed)
        var expected: [ID<Seat>: Ballot] = [:]
        for _ in 0..<120 {
            let isOurs = chance.below(3) > 0
            let table = SealedTable(session: isOurs ? "ours" : "theirs")
            let seat = ID<Seat>("s\(chance.below(40))")
            let mark = isOurs ? "CANARY-OURS" : "CANARY-THEIRS"
            // From a few bytes to several pages.
            let length = 1 << chance.below(10)
            let ballot = Ballot(.any((0..<length).map { ID("\(mark)-\(seat)-\($0)") }))
            if chance.below(6) == 0 {
                try journal.store.write { db in try table.apply(.withdraw(seat), db) }
                if !isOurs { expected[seat] = nil }
            } else {
                try journal.store.write { db in try table.apply(.seal(seat, ballot), db) }
                if !isOurs { expected[seat] = ballot }
            }
        }
        #expect(try place.files(containing: "CANARY-OURS") != [])
        try journal.store.write { db in try SealedTable(session: "ours").apply(.destroy, db) }
        #expect(journal.store.scrub())
        #expect(try place.files(containing: "CANARY-OURS") == [])
        let left = try journal.store.read { db in try SealedTable(session: "theirs").contents(db) }
        #expect(left.mapValues { try? $0.get() } == expected)
    }

    @Test("The log holds that a seat has voted and nothing of what")
    func log() throws {
        let recorded = try place.journal().begin(rehearsed.session.header)
        try place.play(recorded)
        let document = try place.reader().record(of: id).document
        let text = String(decoding: document.bytes(), as: UTF8.self)
        #expect(text.contains(#""type":"ballotCast","seat":"s1"}"#))
        #expect(!text.contains(ballotMark))
    }

    @Test("A ballot damaged on the disk counts as not cast, so its voter is asked again")
    func damagedBallot() throws {
        let middle = try #require(rehearsed.firstStep(withBallots: 3))
        let journal = try place.journal()
        let recorded = try journal.begin(rehearsed.session.header)
        try place.play(recorded, upTo: middle + 1)
        recorded.close()
        try journal.store.write { db in
            try db.execute(sql: "UPDATE sealed SET ballot = '{' WHERE seat = 's1'")
        }
        #expect(try journal.verify(nil) == [VerificationFinding(session: id, .unreadableBallots(["s1"]))])
        let resumed = try journal.resume(id)
        #expect(resumed.session.state.game?.contest?.vote?.roll == ["s2", "s3"])
    }
}
