import Foundation
import GRDB
import Synchronization

/// The database of a data directory, behind one connection that can be opened anew.
final class Store: Sendable {
    let directory: DataDirectory
    private let isReadOnly: Bool
    private let connection: Mutex<DatabaseQueue>

    /// The path of the database.
    var path: String { directory.database }

    private init(_ directory: DataDirectory, _ queue: DatabaseQueue, isReadOnly: Bool) {
        self.directory = directory
        self.isReadOnly = isReadOnly
        connection = Mutex(queue)
    }

    // MARK: Opening

    /// Opens the database for writing, and makes it if there is none.
    static func open(_ directory: DataDirectory, schema: Schema) throws(JournalError) -> Store {
        try directory.create()
        let path = directory.database
        let version = try Birth.ensureDatabase(in: directory, schema: schema)
        // Files that came from elsewhere may be open to others.
        chmod(path, 0o600)
        let queue = try Connection.writer(path)
        if version < schema.version {
            _ = try Backup.make(of: queue, version: version, in: directory)
        }
        let store = Store(directory, queue, isReadOnly: false)
        try store.withoutTransaction { db in try schema.migrate(db) }
        _ = store.scrub()
        return store
    }

    /// Opens a database that is there for reading.
    static func openExisting(_ directory: DataDirectory, schema: Schema) throws(JournalError) -> Store {
        let path = directory.database
        if DataDirectory.exists(directory.path) && !DataDirectory.isDirectory(directory.path) {
            throw .notADirectory(path: directory.path)
        }
        guard access(directory.path, X_OK) == 0 || errno != EACCES else { throw .noPermission(path: directory.path) }
        guard DataDirectory.exists(path) else { throw .missing(directory: directory.path) }
        switch try FileCheck.check(path, schema: schema) {
        case .empty:
            throw .missing(directory: directory.path)
        case .ours(let version) where version < schema.version:
            throw .older(path: path, version: version, known: schema.version)
        case .ours:
            return Store(directory, try Connection.reader(path), isReadOnly: true)
        }
    }

    /// Closes the connection and opens another, which sees what is on the disk and nothing else.
    func reopen() throws(JournalError) {
        let path = path
        try? current.close()
        let queue = isReadOnly ? try Connection.reader(path) : try Connection.writer(path)
        connection.withLock { $0 = queue }
    }

    // MARK: Access

    func read<Result>(_ body: (Database) throws -> Result) throws(JournalError) -> Result {
        do {
            return try current.read(body)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Makes changes that become durable together or not at all.
    func write(_ body: (Database) throws -> Void) throws(JournalError) {
        try withoutTransaction { db in
            try db.inTransaction(.immediate) {
                try body(db)
                return .commit
            }
        }
    }

    func withoutTransaction(_ body: (Database) throws -> Void) throws(JournalError) {
        do {
            try current.writeWithoutTransaction(body)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    private var current: DatabaseQueue { connection.withLock { $0 } }

    // MARK: Erasing

    /// Moves everything from the write-ahead log into the database and empties the log, so that no earlier version of a
    /// page is left on the disk.
    ///
    /// - Returns: Whether it succeeded; a reader in the middle of a transaction prevents it.
    func scrub() -> Bool {
        let isDone: Bool? = try? current.writeWithoutTransaction { db in
            // Somebody waits for the answer to her key press, and there will be another chance.
            try db.execute(sql: "PRAGMA busy_timeout = 200")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(Connection.patience * 1000))") }
            let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            return try row?.decode(Int.self, atIndex: 0) == 0
        }
        return isDone ?? false
    }

    /// Writes the whole database anew, so that nothing is left on a page that was given up or moved, and empties the log.
    ///
    /// - Returns: What prevents it, such as a full disk, or a reader in the middle of a transaction.
    @discardableResult
    func compact() -> JournalError? {
        do throws(JournalError) {
            try withoutTransaction { db in try db.execute(sql: "VACUUM") }
        } catch {
            return error
        }
        return scrub() ? nil : .busy(path: path)
    }
}
