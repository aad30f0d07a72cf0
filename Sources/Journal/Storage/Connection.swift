import GRDB

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
        return try open(path, configuration)
    }

    /// Opens the database for reading; its file is not changed.
    static func reader(_ path: String) throws(JournalError) -> DatabaseQueue {
        var configuration = common
        configuration.readonly = true
        return try open(path, configuration)
    }

    private static var common: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // Nothing in a file that came from elsewhere may run.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            // Or a sort could leave ballots in a temporary file.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    private static func open(_ path: String, _ configuration: Configuration) throws(JournalError) -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw JournalError(error, path: path)
        }
    }
}
