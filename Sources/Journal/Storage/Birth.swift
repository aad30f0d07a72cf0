import Files
import Foundation
import GRDB

/// The making of the database, which appears in its place whole or not at all.
///
/// Made in place, a process stopped at the wrong moment would leave a change half done, and nobody could look at the
/// file any more without finishing it.
enum Birth {
    /// Makes the database if there is none.
    ///
    /// - Returns: Its version.
    /// - Throws: What speaks against using the file that is there.
    static func ensureDatabase(in directory: DataDirectory, schema: Schema) throws(JournalError) -> Int {
        if let version = try version(in: directory, schema: schema) { return version }
        let lock = try lock(directory)
        defer {
            flock(lock, LOCK_UN)
            close(lock)
        }
        // Somebody else may have made it meanwhile.
        if let version = try version(in: directory, schema: schema) { return version }
        try directory.setAsideStrayLog()
        try make(at: directory.database, schema: schema) { _ in
        } finishing: { db in
            // Or the first to open it would have to, and another might come in between.
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        }
        return schema.version
    }

    /// The version of the database that is there; `nil` if there is none.
    private static func version(in directory: DataDirectory, schema: Schema) throws(JournalError) -> Int? {
        guard DataDirectory.exists(directory.database) else { return nil }
        return try FileCheck.check(directory.database, schema: schema)
    }

    /// Makes a new database at a path of its own, with what a body writes into it.
    static func make<Result>(
        at path: String,
        schema: Schema = .current,
        writing body: (Database) throws -> Result,
        finishing finish: (Database) throws -> Void = { _ in }
    ) throws(JournalError) -> Result {
        do {
            try OwnFile.ensureVacant(path, replacing: false)
            let draft = try Draft(for: path)
            let queue = try Connection.draft(draft.path)
            let result = try queue.writeWithoutTransaction { db in
                try schema.migrate(db)
                try db.execute(sql: "PRAGMA foreign_keys = ON")
                try db.beginTransaction()
                let result = try body(db)
                try db.commit()
                try Copying.check(db, path: path)
                try finish(db)
                return result
            }
            try queue.close()
            try Copying.place(draft, replacing: false)
            return result
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Keeps other processes from making the database at the same time; given back when the file is closed.
    private static func lock(_ directory: DataDirectory) throws(JournalError) -> Int32 {
        let file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "open", path: directory.path) }
        while flock(file, LOCK_EX) != 0 {
            let number = errno
            if number == EINTR { continue }
            close(file)
            throw JournalError(errno: number, operation: "lock", path: directory.path)
        }
        return file
    }
}
