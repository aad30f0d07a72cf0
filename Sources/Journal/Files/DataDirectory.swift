import Files
import Foundation

/// Where the files of a journal lie, made so that nobody else can read them.
struct DataDirectory: Hashable, Sendable {
    /// Its path, without a trailing slash.
    let path: String

    init(_ url: URL) {
        path = url.standardizedFileURL.path(percentEncoded: false).withoutTrailingSlash
    }

    /// The database.
    var database: String { path + "/jobhunter.sqlite" }
    /// Who goes on with which session.
    var locks: String { path + "/locks" }
    /// Copies made before the form of the database changes.
    var backups: String { path + "/backups" }

    /// Reports that were made for people; they can be made again.
    var reports: String { path + "/reports" }
    /// Whole records that were written for programs; they can be written again.
    var exports: String { path + "/exports" }
    /// Pages for the people of sessions that were printed into files; they can be printed again.
    var printed: String { path + "/print" }

    /// Makes the directory if there is none; one that is there keeps its rights.
    func create() throws(JournalError) {
        try Self.makeDirectory(path)
    }

    /// Makes a directory, with those above it, for its owner alone.
    static func makeDirectory(_ path: String) throws(JournalError) {
        do throws(FileError) {
            try Folder.make(path)
        } catch {
            throw JournalError(error)
        }
    }

    /// Makes sure that what was made in a directory is still there after a power cut.
    static func sync(directory path: String) throws(JournalError) {
        do throws(FileError) {
            try Folder.sync(path)
        } catch {
            throw JournalError(error)
        }
    }

    static func isDirectory(_ path: String) -> Bool { FilePath.isFolder(path) }

    static func exists(_ path: String) -> Bool { FilePath.isTaken(path) }

    /// The folders in which this program writes files.
    static let folders = ["", "backups", "reports", "exports", "print", "Groups", "CardDecks", "Scenarios", "Guides"]

    /// Whether something below the directory, told by its path from there, is for everybody and holds nobody's data.
    static func isForEverybody(_ name: String) -> Bool {
        ["CardDecks", "Scenarios", "Guides"].contains { name == $0 || name.hasPrefix($0 + "/") }
    }

    /// What killed programs left half written.
    func abandonedDrafts() -> [String] {
        Self.folders.flatMap { (try? Draft.abandoned(in: $0.isEmpty ? path : path + "/" + $0)) ?? [] }
    }

    /// Removes what killed programs left half written; what cannot be removed is told by who examines the directory.
    func removeAbandonedDrafts() {
        for draft in abandonedDrafts() { try? OwnFile.remove(draft) }
    }

    /// Keeps a log whose database is gone, because the next database would take it for its own.
    func setAsideStrayLog() throws(JournalError) {
        unlink(database + "-shm")
        guard Self.exists(database + "-wal") else { return }
        try Self.makeDirectory(backups)
        let path = Backup.freeName(in: backups, name: "stray") + "-wal"
        guard rename(database + "-wal", path) == 0 else {
            throw JournalError(errno: errno, operation: "rename", path: database + "-wal")
        }
        try Self.sync(directory: backups)
        try Self.sync(directory: self.path)
    }
}

extension String {
    fileprivate var withoutTrailingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
