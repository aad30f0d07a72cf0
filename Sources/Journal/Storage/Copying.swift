import Files
import Foundation
import GRDB

/// Whole copies of the journal, each a single file that is in its place whole or not at all.
enum Copying {
    /// Makes a copy of a database without the ballots of open votes, changes it, checks it and puts it in its place.
    ///
    /// The ballots are never read, and what the change takes out never reaches the disk: a draft that is left behind holds
    /// nothing the copy would not.
    ///
    /// - Parameters:
    ///   - queue: The database.
    ///   - path: Where the copy goes.
    ///   - isReplacing: Whether a file that is there may be replaced.
    ///   - change: What is to be different in the copy.
    ///   - makeRoom: What is done once the copy is checked, before it takes its place.
    static func copy(
        _ queue: DatabaseQueue,
        to path: String,
        replacing isReplacing: Bool,
        changing change: ((Database) throws -> Void)? = nil,
        whenChecked makeRoom: () throws -> Void = {}
    ) throws(JournalError) {
        do {
            try OwnFile.ensureVacant(path, replacing: isReplacing)
            let draft = try Draft(for: path)
            try queue.read { source in
                guard let change else { return try fill(draft, from: source, leavingOut: Transcription.secrets) }
                let stage = try Connection.memory()
                try stage.writeWithoutTransaction { db in
                    try Transcription(from: source, to: db, leavingOut: Transcription.secrets).run()
                    try db.execute(sql: "PRAGMA foreign_keys = ON")
                    try db.inTransaction {
                        try change(db)
                        return .commit
                    }
                    try fill(draft, from: db, leavingOut: [])
                }
            }
            try makeRoom()
            try place(draft, replacing: isReplacing)
        } catch {
            throw JournalError(error, path: path)
        }
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
        try copy(queue, to: path, replacing: true) { db in _ = try erasing.run(db) }
        return true
    }

    /// Moves a finished draft to its place, and opens it there once more.
    static func place(_ draft: Draft, replacing isReplacing: Bool) throws {
        // A log that is left there, or is back there after a power cut, would be taken for the new file's own.
        unlink(draft.target + "-shm")
        let log = draft.target + "-wal"
        if isReplacing || (try? Data(contentsOf: URL(filePath: log)))?.isEmpty ?? false { try OwnFile.remove(log) }
        try OwnFile.ensureVacant(log, replacing: false)
        try draft.place(replacing: isReplacing)
        let queue = try Connection.reader(draft.target)
        let findings = try queue.read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(20)") }
        guard findings == ["ok"] else { throw JournalError.damaged(path: draft.target, findings: findings) }
        try queue.close()
    }

    /// Writes a database into a draft and checks it.
    private static func fill(_ draft: Draft, from source: Database, leavingOut leftOut: Set<String>) throws {
        let queue = try Connection.draft(draft.path)
        try queue.writeWithoutTransaction { db in
            try Transcription(from: source, to: db, leavingOut: leftOut).run()
            try check(db, path: draft.target)
        }
        try queue.close()
    }

    /// Checks a whole draft.
    static func check(_ db: Database, path: String) throws {
        let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        guard findings == ["ok"] else { throw JournalError.damaged(path: path, findings: findings) }
        let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        guard strays.isEmpty else {
            throw JournalError.damaged(path: path, findings: ["foreign_key_check: \(strays.count)"])
        }
    }
}
