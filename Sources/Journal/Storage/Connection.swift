import Foundation
import GRDB
import GRDBSQLite

/// How the database is opened.
enum Connection {
    /// How long to wait for another process, in seconds; transactions take milliseconds.
    static let patience = 2.0

    /// Opens the database for writing; the file has to be there already, with the right mode.
    static func writer(_ path: String) throws(JournalError) -> DatabaseQueue {
        var configuration = common
        configuration.prepareDatabase { db in
            let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            guard mode == "wal" else { throw JournalError.busy(path: path) }
            // FULL syncs the log at every commit, so that what was acknowledged survives a power cut.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // Overwrites what is deleted with zeros.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Opens the database for reading; its file is not changed.
    ///
    /// SQLite keeps a file of its own beside a database with a log, also to read it. Where it can make none, as on a medium
    /// that cannot be written to or on a full disk, what is there is read into memory.
    static func reader(_ path: String) throws(JournalError) -> DatabaseQueue {
        var configuration = common
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            _ = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
            return queue
        } catch let error as DatabaseError where error.isWantOfSharedMemory {
            guard let image = try? FileImage(reading: path), let queue = try? memory(image.standalone) else {
                throw JournalError(error, path: path)
            }
            return queue
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Opens a draft, in which nothing was ever deleted and no second file is needed: whoever is stopped throws it away.
    static func draft(_ path: String) throws -> DatabaseQueue {
        var configuration = common
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = MEMORY")
            // It is synced once, as a whole.
            try db.execute(sql: "PRAGMA synchronous = OFF")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Opens an empty database in memory.
    static func memory() throws -> DatabaseQueue {
        var configuration = common
        configuration.foreignKeysEnabled = false
        return try DatabaseQueue(configuration: configuration)
    }

    /// Opens the bytes of a database for reading.
    private static func memory(_ bytes: [UInt8]) throws -> DatabaseQueue {
        let queue = try memory()
        try queue.inDatabase { db in
            guard let copy = sqlite3_malloc64(UInt64(bytes.count)) else {
                throw DatabaseError(resultCode: .SQLITE_NOMEM)
            }
            copy.copyMemory(from: bytes, byteCount: bytes.count)
            let place = copy.assumingMemoryBound(to: UInt8.self)
            let count = Int64(bytes.count)
            let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
            let code = sqlite3_deserialize(db.sqliteConnection, "main", place, count, count, flags)
            guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
        _ = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
        return queue
    }

    private static var common: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            db.add(function: CheckedTable.function)
            // Nothing in a file that came from elsewhere may run.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            // Or a sort could leave ballots in a temporary file.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }
}

extension DatabaseError {
    /// Whether SQLite could not make or use the file it shares with other processes.
    fileprivate var isWantOfSharedMemory: Bool {
        switch resultCode {
        case .SQLITE_CANTOPEN: true
        // A change begun and not finished, in a way this program never makes changes, is another matter.
        case .SQLITE_READONLY: extendedResultCode != .SQLITE_READONLY_ROLLBACK
        case .SQLITE_IOERR:
            [.SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMLOCK]
                .contains(extendedResultCode)
        default: false
        }
    }
}
