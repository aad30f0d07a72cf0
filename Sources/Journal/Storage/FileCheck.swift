import GRDB

/// What a file that is there already turns out to be.
///
/// It is looked at through a connection that can only read, so that a file which is not ours, or not whole, stays as
/// it is. (Nor is it ever opened other than by SQLite: closing such a file would drop the locks of every other
/// connection of this process.)
enum FileCheck {
    /// A file the journal can go on with.
    enum Finding: Equatable {
        /// An empty database, which no tables were made in yet.
        case empty
        /// One of ours, of this version.
        case ours(version: Int)
    }

    /// Looks at the file.
    ///
    /// - Throws: What speaks against using it.
    static func check(_ path: String, schema: Schema) throws(JournalError) -> Finding {
        guard !DataDirectory.isDirectory(path) else { throw .notADatabase(path: path) }
        let queue = try Connection.reader(path)
        do {
            return try queue.read { db in try check(db, path: path, schema: schema) }
        } catch {
            throw JournalError(error, path: path)
        }
    }

    private static func check(_ db: Database, path: String, schema: Schema) throws -> Finding {
        let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Schema.version(of: db)
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if applicationID == 0 && version == 0 && tables == 0 { return .empty }
        guard applicationID == Schema.applicationID else {
            throw JournalError.foreign(path: path, applicationID: applicationID)
        }
        guard version <= schema.version else {
            throw JournalError.newer(path: path, version: version, known: schema.version)
        }
        let findings = try String.fetchAll(db, sql: "PRAGMA quick_check(20)")
        guard findings == ["ok"] else { throw JournalError.damaged(path: path, findings: findings) }
        return .ours(version: version)
    }
}
