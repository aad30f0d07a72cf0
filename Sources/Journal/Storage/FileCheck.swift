import Foundation
import GRDB

/// What a file that is there already turns out to be.
///
/// It is looked at through a connection that can only read, so that a file which is not ours, or not whole, stays as
/// it is. (Nor is it ever opened other than by SQLite: closing such a file would drop the locks of every other
/// connection of this process.)
enum FileCheck {
    /// Opens the file for reading and looks at it.
    ///
    /// - Returns: The connection, and the version of the database.
    /// - Throws: What speaks against using it.
    static func open(_ path: String, schema: Schema) throws(JournalError) -> (queue: DatabaseQueue, version: Int) {
        guard !DataDirectory.isDirectory(path) else { throw .notADatabase(path: path) }
        try refuseFragment(path)
        let queue = try Connection.reader(path)
        do {
            return (queue, try queue.read { db in try version(of: db, path: path, schema: schema) })
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Looks at the file.
    ///
    /// - Returns: The version of the database.
    /// - Throws: What speaks against using it.
    static func check(_ path: String, schema: Schema) throws(JournalError) -> Int {
        try open(path, schema: schema).version
    }

    /// Refuses what is left of a file that lost nearly all of it: SQLite would take it for new, and its log for nobody's.
    private static func refuseFragment(_ path: String) throws(JournalError) {
        var status = stat()
        // No database is smaller, so nobody has it open.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 512 else { return }
        let bytes = FileManager.default.contents(atPath: path) ?? Data()
        guard Data("SQLite format 3\0".utf8).starts(with: bytes.prefix(16)) else { return }
        throw .damaged(path: path, findings: ["only \(bytes.count) bytes of it are left"])
    }

    private static func version(of db: Database, path: String, schema: Schema) throws -> Int {
        let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Schema.version(of: db)
        guard applicationID == Schema.applicationID else {
            throw JournalError.foreign(path: path, applicationID: applicationID)
        }
        guard version <= schema.version else {
            throw JournalError.newer(path: path, version: version, known: schema.version)
        }
        let findings = try String.fetchAll(db, sql: "PRAGMA quick_check(20)")
        guard findings == ["ok"] else { throw JournalError.damaged(path: path, findings: findings) }
        return version
    }
}
