import Foundation
import GRDB
import Testing
import Workshop

@testable import Journal

@Suite("Rows about people that were changed by another program")
struct ChangedRowTests {
    let talk: TalkPlace
    var place: Workplace { talk.place }
    var journal: Journal { talk.journal }

    init() throws {
        talk = try TalkPlace()
        _ = try journal.backUp(to: place.root.appending(path: "copy.sqlite"))
        _ = try journal.erase(ErasureOrder(people: [try talk.person("K3")]), naming: TalkPlace.name)
        try journal.store.write { db in
            let open = try ErasureTable.begin(ErasureOrder(people: ["gone"]), at: Instant(milliseconds: 1), db)
            try Sought(names: ["Nora"]).insert(for: open.id, db)
        }
    }

    /// A value in a row, the table it stands in, and what the row is told to be.
    struct Value: CustomTestStringConvertible, Sendable {
        let table: CheckedTable
        let column: String
        let changed: ChangedRow

        var testDescription: String { "\(table.rawValue).\(column)" }

        init(_ table: CheckedTable, _ column: String, _ kind: ChangedRow.Kind, of code: String? = nil) {
            self.table = table
            self.column = column
            changed = ChangedRow(kind: kind, code: code)
        }

        static let all = [
            Value(.person, "code", .person, of: "K1!"), Value(.person, "name", .person, of: "K1"),
            Value(.person, "addedAt", .person, of: "K1"), Value(.consent, "wording", .consent, of: "K1"),
            Value(.consent, "purpose", .consent, of: "K1"), Value(.consent, "withdrawnAt", .consent, of: "K1"),
            Value(.consent, "givenAt", .consent, of: "K1"), Value(.link, "seat", .seat, of: "K1"),
            Value(.link, "at", .seat, of: "K1"), Value(.followUp, "words", .answer, of: "K1"),
            Value(.followUp, "outcome", .answer, of: "K1"), Value(.followUp, "months", .answer, of: "K1"),
            Value(.followUp, "event", .answer, of: "K1"), Value(.followUp, "at", .answer, of: "K1"),
            Value(.erasure, "at", .erasure), Value(.erasure, "veils", .erasure),
            Value(.erasure, "finishedAt", .erasure),
            Value(.erased, "person", .erasure), Value(.erased, "seat", .erasure), Value(.sought, "words", .erasure),
            Value(.copy, "path", .copy), Value(.copy, "at", .copy), Value(.closing, "number", .closing),
        ]
    }

    /// Changes a value in one row, as an editor of databases would.
    private func change(_ value: Value) throws {
        let queue = try DatabaseQueue(path: place.database.path)
        try queue.write { db in
            let key = value.table.key
            let row = "(\(key)) = (SELECT \(key) FROM \(value.table.rawValue) LIMIT 1)"
            let other =
                "CASE typeof(\(value.column)) WHEN 'text' THEN \(value.column) || '!' ELSE coalesce(\(value.column), 0) + 1 END"
            try db.execute(sql: "UPDATE \(value.table.rawValue) SET \(value.column) = \(other) WHERE \(row)")
            #expect(db.changesCount == 1)
        }
    }

    @Test(
        "Each value that was changed is found, used by nothing, left out of what is saved, and named",
        arguments: Value.all
    )
    func found(value: Value) throws {
        #expect(try journal.verify(nil) == [])
        try change(value)
        #expect(try journal.verify(nil).map(\.kind) == [.changedRow(value.changed)])
        #expect(
            Journal.examine(place.data).contains(.record(VerificationFinding(session: nil, .changedRow(value.changed))))
        )
        // Where a copy lies is told as it stands: a path half known is better than none.
        if value.changed.kind != .copy {
            #expect(throws: JournalError.changedRow(value.changed)) { try read(value.changed.kind) }
        }
        let saved = place.root.appending(path: "saved.sqlite")
        let salvage = try Journal.salvage(place.data, to: saved)
        #expect(salvage.leftOut == [value.changed])
        #expect(salvage.people == (value.table == .person ? [] : ["K1"]))
        let home = place.root.appending(path: "home")
        _ = try restore(saved, into: home)
        #expect(try Journal.openExisting(in: home) { Instant(milliseconds: 0) }.verify(nil) == [])
    }

    /// Reads what there is of a kind.
    private func read(_ kind: ChangedRow.Kind) throws {
        switch kind {
        case .person, .consent, .seat, .answer: _ = try journal.people()
        case .closing: _ = try journal.closings()
        case .erasure, .copy:
            try journal.store.read { db in
                for table in try ErasureTable.all(unfinishedOnly: false, db) {
                    _ = (try table.order(db), try Sought(of: table.id, db))
                }
            }
        }
    }

    private func restore(_ file: URL, into home: URL) throws -> Journal.Restoration {
        try Journal.restore(
            file,
            into: home,
            replacing: false,
            clock: { Instant(milliseconds: 0) },
            naming: TalkPlace.name
        )
    }

    @Test("A copy in which a row was changed is not put back, and says why")
    func copy() throws {
        let value = Value(.consent, "wording", .consent, of: "K1")
        try change(value)
        let copy = place.root.appending(path: "later.sqlite")
        #expect(try journal.backUp(to: copy).map(\.kind) == [.changedRow(value.changed)])
        #expect(throws: JournalError.changedRow(value.changed)) {
            try restore(copy, into: place.root.appending(path: "home"))
        }
    }

    @Test(
        "Somebody of whom a row was changed can be erased all the same",
        arguments: Value.all.filter { $0.changed.code != nil }
    )
    func erased(value: Value) throws {
        try change(value)
        let person = try journal.idOfPerson(value.column == "code" ? "K1!" : "K1")
        _ = try journal.erase(ErasureOrder(people: [person]), naming: TalkPlace.name)
        #expect(try place.files(containing: "CANARY-real-name") == [])
        #expect(try journal.people() == [])
    }

    @Test("What stands on the pages of a spoilt file is checked in the same way, answers too")
    func pages() throws {
        let whole = try journal.person("K1")
        try change(Value(.consent, "wording", .consent, of: "K1"))
        #expect(journal.store.scrub())
        var bytes = try Data(contentsOf: place.database)
        // The first page is lost, so that the others are read one by one.
        bytes.replaceSubrange(0..<4096, with: Data(repeating: 0xFF, count: 4096))
        let data = place.root.appending(path: "damaged")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try bytes.write(to: data.appending(path: "jobhunter.sqlite"))
        let saved = data.appending(path: "saved.sqlite")
        let salvage = try Journal.salvage(data, to: saved)
        #expect(salvage.pages > 0)
        #expect(salvage.leftOut == [ChangedRow(kind: .consent, code: "K1")])
        #expect(salvage.people == ["K1"])
        let home = place.root.appending(path: "home")
        _ = try restore(saved, into: home)
        let record = try Journal.openExisting(in: home) { Instant(milliseconds: 0) }.person("K1")
        #expect(record.followUps == whole.followUps && record.links == whole.links)
        #expect(record.consents.count == whole.consents.count - 1)
    }

    @Test("A value has another checksum as text than as a number, and whoever moves a letter between two is noticed")
    func apart() throws {
        let queue = try Connection.memory()
        try queue.inDatabase { db in
            func checksum(_ values: String) throws -> Int64? {
                try Int64.fetchOne(db, sql: "SELECT checksumOf(\(values))")
            }
            let all = try ["1", "'1'", "NULL", "''", "'ab', 'c'", "'a', 'bc'", "1.0", "x'31'", "1, NULL"].map(checksum)
            #expect(Set(all).count == all.count)
        }
    }
}
