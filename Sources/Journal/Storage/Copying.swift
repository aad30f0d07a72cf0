import Foundation
import GRDB

/// Whole copies of the journal, each a single file that is in its place whole or not at all.
enum Copying {
    /// Makes a copy of a database without the ballots of open votes, changes it, checks it and puts it in its place.
    ///
    /// - Parameters:
    ///   - queue: The database.
    ///   - path: Where the copy goes; whatever is there is replaced.
    ///   - change: What is to be different in the copy.
    static func copy(
        _ queue: DatabaseQueue,
        to path: String,
        changing change: (Database) throws -> Void = { _ in }
    ) throws(JournalError) {
        let draft = path + ".draft"
        // Left behind by a process that was stopped while it made a copy.
        unlink(draft)
        try DataDirectory.makeFile(draft)
        do {
            // Cannot run in a transaction. Needs an empty file, which keeps its mode.
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [draft])
            }
            try finish(draft, change)
        } catch {
            unlink(draft)
            throw JournalError(error, path: path)
        }
        guard rename(draft, path) == 0 else {
            throw JournalError(errno: errno, operation: "rename", path: draft)
        }
        try DataDirectory.sync(directory: URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Rewrites a copy without what is to be erased.
    ///
    /// - Returns: Whether it is a copy of a journal.
    static func rewrite(_ path: String, _ erasing: Erasing) throws(JournalError) -> Bool {
        let queue = try Connection.reader(path)
        do {
            let mark = try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA application_id") }
            guard mark == Schema.applicationID else { return false }
        } catch {
            throw JournalError(error, path: path)
        }
        try copy(queue, to: path) { db in _ = try erasing.run(db) }
        return true
    }

    /// Takes the ballots out of a draft, changes it, checks it and brings it to the disk.
    private static func finish(_ path: String, _ change: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // No second file that anything could be left in; whoever is stopped here throws the draft away.
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = MEMORY")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            if try db.tableExists("sealed") {
                try db.execute(sql: "DELETE FROM sealed")
            }
            try Sought.removeAll(db)
            try change(db)
        }
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM")
            let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
            guard findings == ["ok"] else { throw JournalError.damaged(path: path, findings: findings) }
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            guard strays.isEmpty else {
                throw JournalError.damaged(path: path, findings: ["foreign_key_check: \(strays.count)"])
            }
        }
        try queue.close()
    }
}
