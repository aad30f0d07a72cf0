import Foundation
import GRDB

/// The making of the database, which appears in its place whole or not at all.
///
/// Made in place, a process stopped at the wrong moment would leave a change half done, and nobody could look at the
/// file any more without finishing it.
enum Birth {
    /// Makes the database if there is none, or an empty one.
    ///
    /// - Returns: Its version.
    /// - Throws: What speaks against using the file that is there.
    static func ensureDatabase(in directory: DataDirectory, schema: Schema) throws(JournalError) -> Int {
        if let version = try version(in: directory, schema: schema) { return version }
        let lock = try lock(directory)
        defer { close(lock) }
        // Somebody else may have made it meanwhile.
        if let version = try version(in: directory, schema: schema) { return version }
        let draft = directory.database + ".draft"
        discard(draft)
        do throws(JournalError) {
            try make(draft, schema: schema)
        } catch {
            discard(draft)
            throw error
        }
        guard rename(draft, directory.database) == 0 else {
            throw JournalError(errno: errno, operation: "rename", path: draft)
        }
        try DataDirectory.sync(directory: directory.path)
        return schema.version
    }

    /// The version of the database that is there; `nil` if there is none or an empty one.
    private static func version(in directory: DataDirectory, schema: Schema) throws(JournalError) -> Int? {
        guard DataDirectory.exists(directory.database) else { return nil }
        switch try FileCheck.check(directory.database, schema: schema) {
        case .empty: return nil
        case .ours(let version): return version
        }
    }

    private static func make(_ path: String, schema: Schema) throws(JournalError) {
        try DataDirectory.makeFile(path)
        let queue = try Connection.writer(path)
        do {
            try queue.writeWithoutTransaction { db in
                try schema.migrate(db)
                // Into the file itself, because only that is moved to its place.
                _ = try db.checkpoint(.truncate)
            }
            try queue.close()
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Makes a new database at a path of its own, with what a body writes into it.
    static func make<Result>(
        at path: String,
        writing body: (Database) throws -> Result
    ) throws(JournalError) -> Result {
        let draft = path + ".draft"
        discard(draft)
        do {
            try make(draft, schema: .current)
            let queue = try Connection.writer(draft)
            var result: Result?
            try queue.writeWithoutTransaction { db in
                try db.inTransaction {
                    result = try body(db)
                    return .commit
                }
                _ = try db.checkpoint(.truncate)
            }
            try queue.close()
            guard let result, rename(draft, path) == 0 else {
                throw JournalError(errno: errno, operation: "rename", path: draft)
            }
            for end in ["-wal", "-shm"] { unlink(draft + end) }
            try DataDirectory.sync(directory: URL(filePath: path).deletingLastPathComponent().path)
            return result
        } catch {
            discard(draft)
            throw JournalError(error, path: path)
        }
    }

    private static func discard(_ path: String) {
        for file in [path, path + "-wal", path + "-shm", path + "-journal"] {
            unlink(file)
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
