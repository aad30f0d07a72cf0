import Foundation
import GRDB
import Persons
import Workshop

/// What is left to do once the record itself is changed: the files beside it.
struct Sweep {
    let store: Store
    let erasing: Erasing
    /// What was taken out, to look for it elsewhere.
    let sought: Sought

    private var directory: DataDirectory { store.directory }

    func run(into receipt: inout ErasureReceipt) throws(JournalError) {
        let search = FileSearch(for: sought)
        let others = try otherSessions()
        for path in files() where !isPartOfDatabase(path) {
            if isDraftOfCopy(path) {
                // Left behind by a program that was killed while it made a copy; nobody else makes one now.
                try remove(path, into: &receipt)
            } else if Self.isDatabase(path), !Self.isLink(path) {
                rewrite(path, into: &receipt)
            } else {
                try look(into: path, search, others, into: &receipt)
            }
        }
        lookAtNames(search, into: &receipt)
        try listCopiesElsewhere(search, into: &receipt)
    }

    // MARK: Files

    /// Removes a report, an export or a printed page in which anything stands, whatever it is called, and what a killed
    /// program left half written; tells of any other file.
    ///
    /// A file named after another session is that session's: somebody else may bear the same name there.
    private func look(
        into path: String,
        _ search: FileSearch,
        _ others: [ID<Session>],
        into receipt: inout ErasureReceipt
    ) throws(JournalError) {
        let name = Self.lastName(of: path)
        let isDerived = [directory.reports, directory.exports, directory.printed].contains { path.hasPrefix($0 + "/") }
        let isTheirs = erasing.order.changedSessions.contains { name.isFile(of: $0) }
        if isDerived, isTheirs || name.hasPrefix(".") { return try remove(path, into: &receipt) }
        let isAnothers = others.contains { name.isFile(of: $0) }
        let isCalledSo = search.likeness(ofName: name) == .same
        if isDerived, !isAnothers, isCalledSo { return try remove(path, into: &receipt) }
        switch search.finding(in: path) {
        case .holds(.same):
            let isDraft = name.hasPrefix(".")
            if isDraft || isDerived && !isAnothers { return try remove(path, into: &receipt) }
            receipt.otherFiles.append(path)
        case .holds: receipt.alikeFiles.append(path)
        case .anybodys: receipt.otherFiles.append(path)
        case .unsearchable: receipt.unsearchedFiles.append(path)
        case .nothing: break
        }
    }

    private func remove(_ path: String, into receipt: inout ErasureReceipt) throws(JournalError) {
        // A draft is gone once its copy is written anew.
        guard DataDirectory.exists(path) else { return }
        guard !Self.isLink(path), unlink(path) == 0 else {
            // What a link leads to is not this program's, and may be anywhere.
            receipt.otherFiles.append(path)
            return
        }
        receipt.removedFiles.append(path)
        // Or the file is back after a power cut, when the erasure counts as finished.
        try DataDirectory.sync(directory: String(path.dropLast(Self.lastName(of: path).count + 1)))
    }

    /// Tells of files and folders that are called by a name, and are still there.
    private func lookAtNames(_ search: FileSearch, into receipt: inout ErasureReceipt) {
        receipt.namedFiles = entries().filter { path in
            !isPartOfDatabase(path) && search.likeness(ofName: Self.lastName(of: path)) == .same
        }
    }

    // MARK: Copies

    private func rewrite(_ path: String, into receipt: inout ErasureReceipt) {
        do {
            if try Copying.rewrite(path, erasing) {
                receipt.rewrittenCopies.append(path)
            } else {
                receipt.unsearchedFiles.append(path)
            }
        } catch {
            receipt.damagedCopies.append(path)
        }
    }

    private func listCopiesElsewhere(_ search: FileSearch, into receipt: inout ErasureReceipt) throws(JournalError) {
        let paths = try store.read { db in try String.fetchAll(db, sql: "SELECT path FROM copy ORDER BY path") }
        receipt.copiesElsewhere = paths
        // A file may be called by her name; this receipt is the last that tells of it.
        let telling = paths.filter { search.likeness(ofName: $0) != nil }
        guard !telling.isEmpty else { return }
        try store.write { db in
            for path in telling { try db.execute(sql: "DELETE FROM copy WHERE path = ?", arguments: [path]) }
        }
        receipt.obstacle = store.compact() ?? receipt.obstacle
    }

    // MARK: What lies in the data directory

    private func otherSessions() throws(JournalError) -> [ID<Session>] {
        let known = try store.read { db in try String.fetchAll(db, sql: "SELECT id FROM session") }
        let sessions = erasing.order.changedSessions
        return known.map { ID<Session>($0) }.filter { !sessions.contains($0) }
    }

    /// Everything below the data directory, by path.
    private func entries() -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
        return names.sorted().map { directory.path + "/" + $0 }
    }

    private func files() -> [String] { entries().filter { !DataDirectory.isDirectory($0) } }

    /// Whether this is a copy that somebody was making; files of the user's own lie elsewhere.
    private func isDraftOfCopy(_ path: String) -> Bool {
        let folder = path.dropLast(Self.lastName(of: path).count + 1)
        guard folder == directory.path || folder == directory.backups else { return false }
        return ["", "-journal", "-wal", "-shm"].contains { path.hasSuffix(".draft" + $0) }
    }

    private func isPartOfDatabase(_ path: String) -> Bool {
        ["", "-wal", "-shm", "-journal"].contains { path == store.path + $0 } || path.hasPrefix(directory.locks + "/")
    }

    /// Whether a file begins as every SQLite database does.
    private static func isDatabase(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let file = FileHandle(forReadingAtPath: path)
        else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private static func lastName(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }
}

extension String {
    /// Whether this is the name of a file made from a session.
    fileprivate func isFile(of session: ID<Session>) -> Bool {
        // What is printed has what it is in front of the id, such as "certificates-".
        let stem = prefix { $0 != "." }
        guard hasPrefix(session.text) else { return stem.hasSuffix("-" + session.text) }
        // Ids hold letters, digits and hyphens, and none is the beginning of another with a full stop behind it.
        return dropFirst(session.text.count).first.map { $0 == "." || $0 == "-" } ?? true
    }
}
