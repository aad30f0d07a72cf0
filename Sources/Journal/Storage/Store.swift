import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// The database of a data directory, behind one connection that can be opened anew.
final class Store: Sendable {
    let directory: DataDirectory
    private let connection: Mutex<Link>
    /// Kept by who may write.
    private let lock: WriterLock?
    private let isPatient = Atomic(true)

    /// A connection, and the file it leads to.
    private struct Link {
        let queue: DatabaseQueue
        let file: FileIdentity?
    }

    /// Whether nothing can be changed.
    var isReadOnly: Bool { lock == nil }

    /// The path of the database.
    var path: String { directory.database }

    private init(_ directory: DataDirectory, _ queue: DatabaseQueue, lock: WriterLock?) {
        self.directory = directory
        self.lock = lock
        connection = Mutex(Link(queue: queue, file: FileIdentity(of: directory.database)))
    }

    // MARK: Opening

    /// Opens the database for writing, and makes it if there is none.
    static func open(_ directory: DataDirectory, schema: Schema) throws(JournalError) -> Store {
        try directory.create()
        directory.removeAbandonedDrafts()
        let path = directory.database
        var version = try Birth.ensureDatabase(in: directory, schema: schema)
        let lock = try WriterLock(directory)
        return try lock.shared { () throws(JournalError) in
            // Files that came from elsewhere may be open to others.
            chmod(path, 0o600)
            let queue = try Connection.writer(path)
            let store = Store(directory, queue, lock: lock)
            // Another one may have been put in its place meanwhile.
            version = try store.read { db in try Schema.version(of: db) }
            if version < schema.version {
                _ = try Backup.make(of: queue, version: version, in: directory)
                try store.patiently { () throws(JournalError) in
                    try store.withoutTransaction { db in try schema.migrate(db) }
                }
            }
            _ = store.scrub()
            return store
        }
    }

    /// Opens a database that is there for reading.
    static func openExisting(_ directory: DataDirectory, schema: Schema) throws(JournalError) -> Store {
        let path = directory.database
        if DataDirectory.exists(directory.path) && !DataDirectory.isDirectory(directory.path) {
            throw .notADirectory(path: directory.path)
        }
        guard access(directory.path, X_OK) == 0 || errno != EACCES else { throw .noPermission(path: directory.path) }
        guard DataDirectory.exists(path) else { throw .missing(directory: directory.path) }
        let (queue, version) = try FileCheck.open(path, schema: schema)
        guard version == schema.version else {
            throw .older(path: path, version: version, known: schema.version)
        }
        return Store(directory, queue, lock: nil)
    }

    /// Closes the connection and opens another, which sees what is on the disk and nothing else.
    func reopen() throws(JournalError) {
        let path = path
        try? connection.withLock(\.queue).close()
        // Or an empty one would be made in its place.
        guard let file = FileIdentity(of: path) else { throw .gone(path: path) }
        let queue = isReadOnly ? try Connection.reader(path) : try Connection.writer(path)
        connection.withLock { $0 = Link(queue: queue, file: file) }
    }

    // MARK: Access

    func read<Result>(_ body: (Database) throws -> Result) throws(JournalError) -> Result {
        let queue = try current()
        do {
            return try queue.read(body)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Makes changes that become durable together or not at all.
    ///
    /// No copy is put in the place of the record meanwhile; if one was before, the changes are made in that one, where the
    /// body finds what it finds.
    func write(_ body: (Database) throws -> Void) throws(JournalError) {
        guard let lock else { throw .readOnly(path: path) }
        try lock.shared { () throws(JournalError) in
            try patiently { () throws(JournalError) in
                try withoutTransaction { db in
                    try Prepared("BEGIN IMMEDIATE", db).run()
                    do {
                        try body(db)
                        try Prepared("COMMIT", db).run()
                    } catch {
                        // Some errors, such as that of a full disk, have ended the transaction already.
                        if db.isInsideTransaction { try Prepared("ROLLBACK", db).run() }
                        throw error
                    }
                }
            }
        }
    }

    func withoutTransaction(_ body: (Database) throws -> Void) throws(JournalError) {
        let queue = try current()
        do {
            try queue.writeWithoutTransaction(body)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// The connection to the file that lies in the place of the record now.
    private func current() throws(JournalError) -> DatabaseQueue {
        let link = connection.withLock { $0 }
        let file = FileIdentity(of: path)
        if file == link.file { return link.queue }
        guard file != nil else { throw .gone(path: path) }
        try reopen()
        return connection.withLock(\.queue)
    }

    /// Asks once only where people in front of a screen can try again themselves.
    func askOnce() {
        isPatient.store(false, ordering: .relaxed)
    }

    /// Does something again as long as other programs are in the way: where many write at once, each has its turn.
    private func patiently(_ body: () throws(JournalError) -> Void) throws(JournalError) {
        var left = isPatient.load(ordering: .relaxed) ? 10 : 1
        while true {
            do throws(JournalError) {
                return try body()
            } catch {
                left -= 1
                guard case .busy = error, left > 0 else { throw error }
            }
        }
    }

    // MARK: Erasing

    /// Moves everything from the write-ahead log into the database and empties the log, so that no earlier version of a
    /// page is left on the disk.
    ///
    /// - Returns: Whether it succeeded; a reader in the middle of a transaction prevents it.
    func scrub() -> Bool {
        let isDone = try? current().writeWithoutTransaction { db in
            // Somebody waits for the answer to her key press, and there will be another chance.
            sqlite3_busy_timeout(db.sqliteConnection, 200)
            defer { sqlite3_busy_timeout(db.sqliteConnection, Int32(Connection.patience * 1000)) }
            let mode = SQLITE_CHECKPOINT_TRUNCATE
            return sqlite3_wal_checkpoint_v2(db.sqliteConnection, nil, mode, nil, nil) == SQLITE_OK
        }
        return isDone == true && syncLog()
    }

    /// Makes sure that a log that was emptied stays empty after a power cut: SQLite itself does not need that.
    private func syncLog() -> Bool {
        let log = Foundation.open(path + "-wal", O_RDONLY | O_CLOEXEC)
        guard log >= 0 else { return errno == ENOENT }
        defer { close(log) }
        return fsync(log) == 0
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
