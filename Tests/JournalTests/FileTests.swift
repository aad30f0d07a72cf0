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
            try db.execute(sql: "PRAGMA user_version = 2")
            try db.checkpoint(.truncate)
        }
        try expectRefusal { $0 == .newer(path: path, version: 2, known: 1) }
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
        try write(Data())
        #expect(throws: JournalError.missing(directory: place.data.path)) { try place.reader() }
        #expect(try Data(contentsOf: place.database) == Data())
    }

    @Test("An empty file, as a crash at the very beginning leaves it, becomes a journal")
    func empty() throws {
        try write(Data())
        #expect(try place.journal().sessions() == [])
        #expect(try place.reader().verify(nil) == [])
    }

    @Test(
        "A data directory of somebody else is refused",
        .enabled(if: geteuid() != 0, "nothing is forbidden to root")
    )
    func permissions() throws {
        try fill()
        chmod(place.data.path, 0)
        defer { chmod(place.data.path, 0o700) }
        #expect(throws: JournalError.noPermission(path: path)) { try place.journal() }
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
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
