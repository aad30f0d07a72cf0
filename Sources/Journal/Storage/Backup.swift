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
        try make(of: queue, named: "version-\(version)", in: directory)
    }

    /// Makes a copy in the folder of backups.
    ///
    /// - Returns: The path of the copy.
    static func make(of queue: DatabaseQueue, named name: String, in directory: DataDirectory) throws(JournalError)
        -> String
    {
        try DataDirectory.makeDirectory(directory.backups)
        let path = freeName(in: directory.backups, name: name)
        try Copying.copy(queue, to: path, replacing: false)
        return path
    }

    /// A path in the folder of backups that is not taken.
    static func freeName(in directory: String, name: String) -> String {
        var count = 1
        while true {
            let path = "\(directory)/\(name)-\(count).sqlite"
            if !["", "-wal"].contains(where: { DataDirectory.exists(path + $0) }) { return path }
            count += 1
        }
    }
}
