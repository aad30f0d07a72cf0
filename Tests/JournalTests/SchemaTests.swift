import Foundation
import GRDB
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("The form of the database")
struct SchemaTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var id: ID<Session> { Rehearsal.full.session.header.id }

    private static let future = Schema(
        steps: Schema.current.steps + [{ db in try db.execute(sql: "ALTER TABLE session ADD COLUMN mood TEXT") }]
    )

    /// Leaves a session in the middle of a vote.
    private func fill() throws -> [Recorded] {
        let middle = try #require(Rehearsal.full.firstStep(withBallots: 3))
        let recorded = try place.journal().begin(Rehearsal.full.session.header)
        try place.play(recorded, upTo: middle + 1)
        return recorded.session.log
    }

    private func openInFuture(_ schema: Schema = future) throws(JournalError) -> Journal {
        try Journal.open(in: place.data, schema: schema) { Instant(milliseconds: 0) }
    }

    @Test("The database is safe by its settings")
    func settings() throws {
        let journal = try place.journal()
        func setting(_ name: String) throws -> String? {
            try journal.store.read { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
        }
        #expect(try setting("journal_mode") == "wal")
        #expect(try setting("synchronous") == "2")
        #expect(try setting("secure_delete") == "1")
        #expect(try setting("foreign_keys") == "1")
        #expect(try setting("trusted_schema") == "0")
        #expect(try setting("cell_size_check") == "1")
        #expect(try setting("temp_store") == "2")
        #expect(try setting("busy_timeout") == "2000")
        #expect(try setting("application_id") == "1248813640")
        #expect(try setting("user_version") == "4")
        #expect(journal.store.scrub())
        #expect(try setting("busy_timeout") == "2000")
    }

    @Test("A database of an older version is copied, without its ballots, and brought up to date")
    func migration() throws {
        let log = try fill()
        let journal = try openInFuture()
        #expect(try journal.store.read { db in try Schema.version(of: db) } == 5)
        #expect(try journal.record(of: id).events == log)
        let resumed = try journal.resume(id)
        #expect(resumed.session.state.game?.contest?.vote?.roll.count == 3)
        let copy = place.data.appending(path: "backups/version-4-1.sqlite")
        #expect(try place.files(containing: ballotMark).filter { $0.hasPrefix("backups") } == [])
        #expect(try FileManager.default.subpathsOfDirectory(atPath: place.data.path + "/backups").count == 1)
        let restored = place.root.appending(path: "restored")
        try FileManager.default.createDirectory(at: restored, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: copy, to: restored.appending(path: "jobhunter.sqlite"))
        let old = try Journal.open(in: restored) { Instant(milliseconds: 0) }
        #expect(try old.record(of: id).events == log)
        #expect(try old.verify(nil) == [VerificationFinding(session: id, .ballotsLeftOut(seats: 3))])
        let again = try old.resume(id)
        #expect(again.session.state.game?.contest?.vote?.roll == [])
    }

    @Test("A step that fails leaves the database as it was, with a copy beside it")
    func failure() throws {
        let log = try fill()
        let broken = Schema(steps: Schema.current.steps + [{ db in try db.execute(sql: "DROP TABLE nothing") }])
        #expect(throws: JournalError.self) { try openInFuture(broken) }
        #expect(throws: JournalError.self) { try openInFuture(broken) }
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.data.path + "/backups")
        #expect(names.sorted() == ["version-4-1.sqlite", "version-4-2.sqlite"])
        #expect(try place.journal().record(of: id).events == log)
        #expect(try place.journal().verify(nil) == [])
    }

    @Test("A reader does not bring an older version up to date")
    func olderForReader() throws {
        _ = try fill()
        let path = place.database.path
        #expect(throws: JournalError.older(path: path, version: 4, known: 5)) {
            try Store.openExisting(DataDirectory(place.data), schema: Self.future)
        }
    }

    @Test("A copy that was never finished is thrown away")
    func draft() throws {
        _ = try fill()
        let backups = place.data.appending(path: "backups")
        try FileManager.default.createDirectory(at: backups, withIntermediateDirectories: true)
        try Data(ballotMark.utf8).write(to: backups.appending(path: ".version-4-1.sqlite.0123456789abcdef.draft"))
        _ = try openInFuture()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: backups.path) == ["version-4-1.sqlite"])
    }

    @Test("The checksum is the finaliser of SplitMix64 over the number of bytes and each eight of them")
    func chain() {
        #expect(Chain(header: []).stored == Int64(bitPattern: 0xE220_A839_7B1D_CDAF))
        #expect(Chain(header: Array("a".utf8)).stored == 0x5E02_5F9A_DE9E_AF3E)
        #expect(Chain(header: Array("foobar".utf8)).stored == 0x5035_5E5C_DFC6_94EB)
        #expect(Chain(header: Array("a checksum".utf8)).stored == 0x5404_EC7E_01DC_FD4E)
        #expect(
            Chain(header: Array("a".utf8)).adding(Array("b".utf8)).stored == Int64(bitPattern: 0xC8B8_0494_A87E_F151)
        )
    }

    @Test("The checksum notices any two bits that are flipped, a lost byte, and what was moved to another place")
    func changes() {
        let body = Array(#"{"n":12,"at":1760000000000}"#.utf8)
        let before = Chain(header: body)
        var known: Set<Chain> = [before.adding(body), before.adding(body.dropLast()), before.adding(body + [0])]
        known.insert(before.adding(Array(body[8...] + body[..<8])))
        let bits = body.indices.flatMap { byte in (0..<8).map { (byte, $0) } }
        for (place, (byte, bit)) in bits.enumerated() {
            var one = body
            one[byte] ^= 1 << bit
            known.insert(before.adding(one))
            for (byte, bit) in bits[(place + 1)...] {
                var two = one
                two[byte] ^= 1 << bit
                known.insert(before.adding(two))
            }
        }
        #expect(known.count == 4 + bits.count + bits.count * (bits.count - 1) / 2)
    }
}
