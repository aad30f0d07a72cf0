import Foundation
import GRDB
import Rehearsal
import Testing
import Workshop

@testable import Journal

@Suite("Files that are refused")
struct FileTests {
    let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private var path: String { place.database.path }
    private var id: ID<Session> { Rehearsal.full.session.header.id }

    /// Opens the file as a writer and as a reader, which both have to refuse it and leave it as it is.
    private func expectRefusal(_ isExpected: (JournalError) -> Bool) throws {
        let before = try Data(contentsOf: place.database)
        for open in [place.journal, place.reader] {
            do throws(JournalError) {
                _ = try open()
                Issue.record("it was not refused")
            } catch {
                #expect(isExpected(error), "it was refused because \(error.debugDescription)")
            }
        }
        #expect(try Data(contentsOf: place.database) == before)
    }

    private func write(_ data: Data) throws {
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        try data.write(to: place.database)
    }

    /// A journal with a whole session in it, which nothing has open any more.
    private func fill() throws {
        let recorded = try place.journal().begin(Rehearsal.full.session.header)
        try place.play(recorded)
    }

    @Test("Something that is no database is refused and left as it is")
    func noDatabase() throws {
        try write(Data("My shopping list: bread, butter, and what else there is to write down".utf8))
        try expectRefusal { $0 == .notADatabase(path: path) }
    }

    @Test("A database of another program is refused and left as it is", arguments: [0, 7])
    func foreign(applicationID: Int) throws {
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: "CREATE TABLE recipe (name TEXT)")
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        try expectRefusal { $0 == .foreign(path: path, applicationID: applicationID) }
    }

    @Test("A database of a newer version is refused and left as it is")
    func newer() throws {
        try fill()
        try DatabaseQueue(path: path).writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA user_version = \(Schema.current.version + 1)")
            try db.checkpoint(.truncate)
        }
        try expectRefusal {
            $0 == .newer(path: path, version: Schema.current.version + 1, known: Schema.current.version)
        }
    }

    @Test("A database cut off anywhere is refused and left as it is", arguments: [0.05, 0.3, 0.5, 0.8, 0.95])
    func truncated(share: Double) throws {
        try fill()
        let whole = try Data(contentsOf: place.database)
        try write(whole.prefix(Int(Double(whole.count) * share)))
        try expectRefusal {
            switch $0 {
            case .damaged(path, _), .notADatabase(path): true
            default: false
            }
        }
    }

    @Test("A database with a page of rubbish is refused and left as it is", arguments: 1...6)
    func rubbish(page: Int) throws {
        try fill()
        var data = try Data(contentsOf: place.database)
        #expect(data.count >= 7 * 4096)
        data.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
        try write(data)
        try expectRefusal { if case .damaged(path, let findings) = $0 { !findings.isEmpty } else { false } }
    }

    @Test("A database whose first page is overwritten is refused and left as it is")
    func firstPage() throws {
        try fill()
        var data = try Data(contentsOf: place.database)
        data.replaceSubrange(0..<100, with: Data(repeating: 0, count: 100))
        try write(data)
        try expectRefusal { $0 == .notADatabase(path: path) }
    }

    @Test("A database in which another program left a change half done is refused and left as it is")
    func hotJournal() throws {
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        let original = place.root.appending(path: "original.sqlite")
        let queue = try DatabaseQueue(path: original.path)
        try queue.write { db in try db.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        try queue.write { db in
            // What lies on the disk in the middle of a transaction that no longer fits into memory.
            try db.execute(sql: "PRAGMA cache_size = 1")
            try db.execute(sql: "PRAGMA cache_spill = ON")
            for _ in 0..<2000 { try db.execute(sql: "INSERT INTO recipe VALUES (hex(randomblob(50)))") }
            try FileManager.default.copyItem(at: original, to: place.database)
            try FileManager.default.copyItem(
                atPath: original.path + "-journal",
                toPath: place.database.path + "-journal"
            )
        }
        try expectRefusal { $0 == .foreign(path: path, applicationID: 0) }
    }

    @Test("Several who open a journal that is not there yet get the same one")
    func births() async throws {
        let data = place.data
        let journals = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let journal = try? Journal.open(in: data) { Instant(milliseconds: 0) }
                    let header = SessionHeader(
                        id: ID("s\(number)"),
                        seed: 1,
                        title: "",
                        openedAt: Instant(milliseconds: 0)
                    )
                    return (try? journal?.begin(header)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(journals == 8)
        #expect(try place.reader().sessions().count == 8)
        let names = try FileManager.default.contentsOfDirectory(atPath: data.path)
        #expect(names.filter { $0.contains("draft") } == [])
    }

    @Test("What a process left that was stopped while it made the journal is made anew")
    func halfBorn() throws {
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        for end in ["", "-wal"] {
            let name = ".jobhunter.sqlite.0123456789abcdef.draft\(end)"
            try Data("half".utf8).write(to: place.data.appending(path: name))
        }
        let left = place.data.appending(path: ".jobhunter.sqlite.0123456789abcdef.draft").path
        #expect(Journal.examine(place.data).contains(.leftOver(path: left)))
        #expect(try place.journal().sessions() == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: place.data.path)
        #expect(names.filter { $0.contains("draft") } == [])
    }

    @Test("A data directory that is a file is refused")
    func directoryIsFile() throws {
        try Data("x".utf8).write(to: place.data)
        #expect(throws: JournalError.notADirectory(path: place.data.path)) { try place.journal() }
        #expect(throws: JournalError.notADirectory(path: place.data.path)) { try place.reader() }
        let below = place.data.appending(path: "below")
        #expect(throws: JournalError.notADirectory(path: below.path)) {
            try Journal.open(in: below) { Instant(milliseconds: 0) }
        }
    }

    @Test("A directory where the database should be is refused")
    func databaseIsDirectory() throws {
        try FileManager.default.createDirectory(at: place.database, withIntermediateDirectories: true)
        #expect(throws: JournalError.notADatabase(path: path)) { try place.journal() }
        #expect(throws: JournalError.notADatabase(path: path)) { try place.reader() }
    }

    @Test("A reader makes nothing where there is nothing")
    func missing() throws {
        #expect(throws: JournalError.missing(directory: place.data.path)) { try place.reader() }
        #expect(!FileManager.default.fileExists(atPath: place.data.path))
    }

    @Test(
        "What is left of a file that was cut short is damage, and nothing beside it is touched",
        arguments: [0, 1, 100]
    )
    func fragment(size: Int) throws {
        let probe = try ProbeProcess(["play", place.data.path])
        for _ in 0..<10 { #expect(probe.nextLine() != nil) }
        probe.kill()
        _ = probe.end()
        let log = URL(filePath: place.database.path + "-wal")
        let before = try Data(contentsOf: log)
        #expect(!before.isEmpty)
        truncate(place.database.path, off_t(size))
        let error = JournalError.damaged(path: place.database.path, findings: ["only \(size) bytes of it are left"])
        #expect(throws: error) { try place.reader() }
        #expect(throws: error) { try place.journal() }
        #expect(Journal.examine(place.data).contains(.unusable(error)))
        #expect(try Data(contentsOf: log) == before)
        let salvage = try Journal.salvage(place.data, to: place.root.appending(path: "saved.sqlite"))
        #expect(salvage.sessions.map(\.saved).reduce(0, +) >= 10)
        #expect(try Data(contentsOf: log) == before)
    }

    @Test("An empty database that is not ours is left as it is")
    func stranger() throws {
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        let queue = try DatabaseQueue(path: place.database.path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 0; VACUUM") }
        try queue.close()
        let before = try Data(contentsOf: place.database)
        #expect(throws: JournalError.foreign(path: path, applicationID: 0)) { try place.journal() }
        #expect(try Data(contentsOf: place.database) == before)
    }

    @Test("A log without its database is never taken for the next one's own, and kept")
    func strayLog() throws {
        let probe = try ProbeProcess(["play", place.data.path])
        for _ in 0..<10 { #expect(probe.nextLine() != nil) }
        probe.kill()
        _ = probe.end()
        let log = try Data(contentsOf: URL(filePath: place.database.path + "-wal"))
        try FileManager.default.removeItem(at: place.database)
        #expect(Journal.examine(place.data).contains(.strayLog(path: place.database.path + "-wal")))
        #expect(try place.journal().sessions() == [])
        #expect(try place.journal().verify(nil) == [])
        let kept = place.data.appending(path: "backups/stray-1.sqlite-wal")
        #expect(try Data(contentsOf: kept) == log)
    }

    @Test(
        "A data directory of somebody else is refused",
        .enabled(if: geteuid() != 0, "nothing is forbidden to root")
    )
    func permissions() throws {
        try fill()
        chmod(place.data.path, 0)
        defer { chmod(place.data.path, 0o700) }
        #expect(throws: JournalError.noPermission(path: place.data.path)) { try place.journal() }
        #expect(throws: JournalError.noPermission(path: place.data.path)) { try place.reader() }
    }

    @Test("Everything is open to its owner alone, whatever the program was started with")
    func modes() throws {
        let shell = ["/bin/sh", "-c", "umask 0; exec \"$0\" \"$@\""]
        let probe = try ProbeProcess(["play", place.data.path], under: shell)
        for _ in 0..<30 { #expect(probe.nextLine() != nil) }
        probe.kill()
        _ = probe.end()
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.data.path)
        #expect(
            names.sorted() == [
                "jobhunter.sqlite", "jobhunter.sqlite-shm", "jobhunter.sqlite-wal", "locks", "locks/\(id).lock",
            ]
        )
        #expect(Self.mode(of: place.data.path) == 0o700)
        for name in names {
            #expect(Self.mode(of: place.data.appending(path: name).path) == (name == "locks" ? 0o700 : 0o600))
        }
    }

    @Test("A database that others could read is closed to them when it is opened")
    func laxMode() throws {
        try fill()
        chmod(path, 0o644)
        _ = try place.journal()
        #expect(Self.mode(of: path) == 0o600)
    }

    private static func mode(of path: String) -> UInt32 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : 0
    }
}
