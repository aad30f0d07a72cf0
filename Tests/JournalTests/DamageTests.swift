import Foundation
import GRDB
import RecordFormat
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Damaged records")
struct DamageTests {
    let place: Workplace
    let journal: Journal

    init() throws {
        place = try Workplace()
        journal = try place.journal()
        let recorded = try journal.begin(Rehearsal.full.session.header)
        try place.play(recorded, upTo: 30)
    }

    private var id: ID<Session> { Rehearsal.full.session.header.id }
    private var log: [Recorded] { Rehearsal.full.session.log }

    /// Changes the database behind the journal's back.
    private func meddle(_ sql: String) throws {
        try journal.store.write { db in
            try db.execute(sql: sql)
            #expect(db.changesCount > 0)
        }
    }

    private func expectDamage(_ damage: Damage) throws {
        let record = try journal.record(of: id)
        #expect(record.damage == damage)
        #expect(record.events == Array(log.prefix(damage.lastGood)))
        #expect(record.header == Rehearsal.full.session.header)
        #expect(throws: JournalError.unreadable(id, damage)) { try journal.resume(id) }
        #expect(try journal.verify(id) == [VerificationFinding(session: id, .damage(damage))])
        #expect(try journal.verify(nil) == [VerificationFinding(session: id, .damage(damage))])
    }

    @Test("A changed letter is found, and what stands before it is given")
    func changed() throws {
        try meddle("UPDATE event SET body = replace(body, 'Bo', 'Po') WHERE number = 2")
        try expectDamage(.eventChanged(2))
        #expect(throws: JournalError.unreadable(id, .eventChanged(2))) { try journal.events(of: id, after: 1) }
        #expect(try journal.events(of: id, after: 2).first == log[2])
    }

    @Test("Each flipped bit of an event is found", arguments: [1, 7, 12])
    func bits(number: Int) throws {
        let body = EntryCodec.bytes(of: log[number - 1])
        let step = max(1, body.count * 8 / 60)
        for bit in stride(from: 0, to: body.count * 8, by: step) {
            var flipped = body
            flipped[bit / 8] ^= 1 << (bit % 8)
            try journal.store.write { db in
                try db.execute(
                    sql: "UPDATE event SET body = CAST(? AS TEXT) WHERE number = ?",
                    arguments: [Data(flipped), number]
                )
            }
            #expect(try journal.record(of: id).damage == .eventChanged(number))
        }
    }

    @Test("A changed checksum, time or number is found")
    func columns() throws {
        try meddle("UPDATE event SET at = at + 1 WHERE number = 5")
        try expectDamage(.eventChanged(5))
        try meddle("UPDATE event SET chain = chain + 1 WHERE number = 4")
        try expectDamage(.eventChanged(4))
    }

    @Test("A missing event is found")
    func missing() throws {
        try meddle("DELETE FROM event WHERE number = 9")
        try expectDamage(.eventMissing(9))
        #expect(throws: JournalError.unreadable(id, .eventMissing(9))) { try journal.events(of: id, after: 9) }
    }

    @Test("A lost tail is found")
    func tail() throws {
        let count = try journal.record(of: id).events.count
        try meddle("DELETE FROM event WHERE number > 20")
        try expectDamage(.cutOff(after: 20, written: count))
    }

    @Test("A record that is longer than it should be, or ends otherwise, is found")
    func end() throws {
        let count = try journal.record(of: id).events.count
        try meddle("UPDATE session SET chain = chain + 1")
        #expect(try journal.record(of: id).damage == .eventChanged(count))
        try meddle("UPDATE session SET events = events - 1")
        #expect(try journal.record(of: id).damage == .eventChanged(count))
    }

    @Test("An event that was written whole but means nothing is told by its fault")
    func unknown() throws {
        let body = Array(#"{"n":1,"at":0,"by":"rules","type":"earthquake"}"#.utf8)
        let chain = Chain(header: HeaderCodec.bytes(of: Rehearsal.full.session.header)).adding(body)
        try journal.store.write { db in
            try db.execute(
                sql: "UPDATE event SET body = ?, chain = ?, at = 0 WHERE number = 1",
                arguments: [String(decoding: body, as: UTF8.self), chain.stored]
            )
        }
        let damage = try #require(try journal.record(of: id).damage)
        #expect(
            damage.debugDescription
                == "event 1 cannot be read: event 1, $.type at byte 34: there is no event of type \"earthquake\""
        )
        try expectDamage(damage)
    }

    @Test("A changed header is found")
    func header() throws {
        try meddle("UPDATE session SET header = replace(header, 'Rehearsal', 'Premiere')")
        #expect(try journal.record(of: id).damage == .eventChanged(1))
        #expect(try journal.record(of: id).events == [])
        try meddle("UPDATE session SET header = replace(header, 'rehearsal', 'premiere')")
        #expect(throws: JournalError.unreadable(id, .headerChanged)) { try journal.record(of: id) }
        try meddle("UPDATE session SET header = '{'")
        let error = try #require(throws: JournalError.self) { try journal.record(of: id) }
        guard case .unreadable(id, .header(let fault)) = error else {
            Issue.record("it was \(error)")
            return
        }
        let list = try journal.sessions()
        #expect(list.map(\.id) == [id])
        #expect(list.map(\.title) == [""])
        #expect(list.map(\.damage) == [.header(fault)])
        #expect(try journal.verify(nil) == [VerificationFinding(session: id, .damage(.header(fault)))])
    }

    @Test("The header of a session without events is checked as well")
    func bareHeader() throws {
        let header = SessionHeader(id: "bare", seed: 1, title: "Bare", openedAt: Instant(milliseconds: 0))
        try journal.begin(header).close()
        try meddle("UPDATE session SET header = replace(header, 'Bare', 'Dare') WHERE id = 'bare'")
        #expect(try journal.record(of: "bare").damage == .headerChanged)
    }

    @Test("A list that says something else than the events is found")
    func summary() throws {
        try meddle("UPDATE session SET standing = 'closed'")
        #expect(try journal.verify(nil) == [VerificationFinding(session: id, .summaryDiffers)])
    }

    @Test("Ballots that belong to no open vote or to no session are found")
    func strayBallots() throws {
        let recorded = try journal.resume(id)
        _ = try recorded.perform(.game(.end), by: .facilitator)
        recorded.close()
        try meddle("INSERT INTO sealed VALUES ('\(id)', 's1', '{}')")
        try meddle("INSERT INTO sealed VALUES ('nobody', 's1', '{}')")
        #expect(
            try journal.verify(nil) == [
                VerificationFinding(session: nil, .orphan(table: "sealed")),
                VerificationFinding(session: id, .strayBallots(seats: 1)),
            ]
        )
    }

    @Test("A roll that differs from the box is found")
    func roll() throws {
        let middle = try #require(Rehearsal.full.firstStep(withBallots: 3))
        let recorded = try journal.resume(id)
        try place.play(recorded, upTo: middle + 1)
        recorded.close()
        #expect(try journal.verify(nil) == [])
        try meddle("DELETE FROM sealed WHERE seat = 's2'")
        try meddle(#"INSERT INTO sealed VALUES ('\#(id)', 's5', '{"choice":"abstain","feedback":[]}')"#)
        #expect(try journal.verify(nil) == [VerificationFinding(session: id, .rollDiffers(["s2", "s5"]))])
    }

    @Test("Every case of damage and error is told in plain English")
    func words() {
        let fault = RecordFault(.emptyID)
        let holder = Holder(process: 7, host: "laptop", user: "ana", since: Instant(milliseconds: 0))
        let told: [(JournalError, String)] = [
            (.missing(directory: "/d"), "there is no journal in /d"),
            (.notADirectory(path: "/d"), "/d is not a directory"),
            (.noPermission(path: "/d"), "no permission to use /d"),
            (.readOnly(path: "/d"), "/d cannot be written to"),
            (.diskFull(path: "/d"), "the disk that holds /d is full"),
            (.busy(path: "/d"), "another program keeps /d locked"),
            (.notADatabase(path: "/d"), "/d is not a database"),
            (.foreign(path: "/d", applicationID: 7), "/d is the database of another program (application id 7)"),
            (.newer(path: "/d", version: 3, known: 2), "/d was written by a newer version (3); this one knows 2"),
            (.older(path: "/d", version: 1, known: 2), "/d was written by an older version (1); this one writes 2"),
            (.damaged(path: "/d", findings: ["a", "b"]), "/d is damaged: a; b"),
            (.noSuchSession("x"), "there is no session x"),
            (.ambiguous("x", candidates: ["x1", "x2"]), "x could be any of x1, x2"),
            (.sessionExists("x"), "there is a session x already"),
            (.unusableID("X"), "X cannot be the id of a session"),
            (.heldBy("x", holder), "session x is being led by process 7 of ana on laptop"),
            (.heldBy("x", nil), "session x is being led by somebody else"),
            (.unreadable("x", .headerChanged), "the record of session x is damaged: its header was changed"),
            (
                .unreadable("x", .header(fault)),
                "the record of session x is damaged: its header cannot be read: $ at byte 0: an id is empty"
            ),
            (.unreadable("x", .eventChanged(3)), "the record of session x is damaged: event 3 was changed"),
            (.unreadable("x", .eventMissing(3)), "the record of session x is damaged: event 3 is missing"),
            (
                .unreadable("x", .cutOff(after: 3, written: 5)),
                "the record of session x is damaged: it ends after event 3, but 5 were written"
            ),
            (.unknownFormat("x", format: 9), "the events of session x are in the unknown format 9"),
            (.unknownRules("x", rules: 9), "session x is played by the unknown rules 9"),
            (
                .changedRow(ChangedRow(kind: .consent, code: "K1")),
                "a row about consent of K1 was changed"
            ),
            (.overtaken("x"), "the record of session x grew without this writer"),
            (
                .unwritable("x", event: 3, fault: fault),
                "event 3 of session x would not be read back as it was decided: an id is empty"
            ),
            (
                .unwritable("x", event: 3, fault: nil),
                "event 3 of session x would not be read back as it was decided"
            ),
            (.closed("x"), "session x was put down"),
            (.system(operation: "open", path: "/d", errno: 5), "open /d failed with error number 5"),
            (.database(code: 10, message: "disk I/O error", path: "/d"), "SQLite failed on /d with 10: disk I/O error"),
        ]
        for (error, words) in told {
            #expect(error.debugDescription == words)
        }
    }
}
