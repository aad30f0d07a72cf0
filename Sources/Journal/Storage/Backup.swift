import Foundation
import GRDB

/// A copy of the whole journal in one file, without the ballots of open votes.
///
/// A ballot in a copy would outlive the count. Whoever goes back to a copy finds an open vote with an empty box.
enum Backup {
    /// Makes a copy before the form of the database changes.
    ///
    /// - Returns: The path of the copy.
    static func make(of queue: DatabaseQueue, version: Int, in directory: DataDirectory) throws(JournalError) -> String
    {
        try DataDirectory.makeDirectory(directory.backups)
        let path = freeName(in: directory.backups, version: version)
        let draft = path + ".draft"
        // Left behind by a process that was stopped while it made a copy.
        unlink(draft)
        try DataDirectory.makeFile(draft)
        do {
            // Cannot run in a transaction. Needs an empty file, which keeps its mode.
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [draft])
            }
            try emptyBox(draft)
        } catch {
            unlink(draft)
            throw JournalError(error, path: draft)
        }
        guard rename(draft, path) == 0 else {
            throw JournalError(errno: errno, operation: "rename", path: draft)
        }
        try DataDirectory.sync(directory: directory.backups)
        return path
    }

    /// Takes the ballots out of a copy and checks it.
    private static func emptyBox(_ path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // No second file that ballots could be left in; whoever is stopped here throws the draft away.
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = MEMORY")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            if try db.tableExists("sealed") {
                try db.execute(sql: "DELETE FROM sealed")
            }
            let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
            guard findings == ["ok"] else { throw JournalError.damaged(path: path, findings: findings) }
        }
        try queue.close()
    }

    private static func freeName(in directory: String, version: Int) -> String {
        var count = 1
        while true {
            let path = "\(directory)/version-\(version)-\(count).sqlite"
            if !DataDirectory.exists(path) { return path }
            count += 1
        }
    }
}
