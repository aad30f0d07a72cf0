import Foundation
import GRDB
import Workshop

/// What is left to do once the record itself is changed: the pages it gave up, and the files beside it.
struct Sweep {
    let store: Store
    let erasing: Erasing
    /// The names and words that were taken out, to look for them elsewhere; unknown after a crash.
    let removed: Set<String>

    private var directory: DataDirectory { store.directory }

    func run(into receipt: inout ErasureReceipt) throws(JournalError) {
        receipt.obstacle = store.compact() ?? receipt.obstacle
        try removeDerivedFiles(into: &receipt)
        rewriteCopies(into: &receipt)
        try listCopiesElsewhere(into: &receipt)
        receipt.otherFiles = otherFiles(besides: receipt.damagedCopies)
    }

    // MARK: Reports and exports

    /// Removes reports, exports and printed pages of the sessions concerned, whatever they are called, and what a killed
    /// program left half written.
    ///
    /// These folders hold only what can be made again. A file named after another session is that session's: somebody else
    /// may bear the same name there.
    private func removeDerivedFiles(into receipt: inout ErasureReceipt) throws(JournalError) {
        let sessions = erasing.order.changedSessions
        let known = try store.read { db in try String.fetchAll(db, sql: "SELECT id FROM session") }
        let others = known.map { ID<Session>($0) }.filter { !sessions.contains($0) }
        func isTheirs(_ name: String, in folder: String) -> Bool {
            name.hasPrefix(".") || sessions.contains { name.isFile(of: $0) }
                || !others.contains { name.isFile(of: $0) } && holdsWholeWords(folder + "/" + name)
        }
        for folder in [directory.reports, directory.exports, directory.printed] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names.sorted() where isTheirs(name, in: folder) {
                guard unlink(folder + "/" + name) == 0 else { continue }
                receipt.removedFiles.append(folder + "/" + name)
            }
        }
    }

    // MARK: Copies

    private func rewriteCopies(into receipt: inout ErasureReceipt) {
        for path in files() where path != store.path && !isPartOfDatabase(path) {
            if isDraft(path) {
                // Left behind by a program that was killed while it made a copy; nobody else makes one now.
                unlink(path)
            } else if Self.isDatabase(path) {
                do {
                    if try Copying.rewrite(path, erasing) { receipt.rewrittenCopies.append(path) }
                } catch {
                    receipt.damagedCopies.append(path)
                }
            }
        }
    }

    private func listCopiesElsewhere(into receipt: inout ErasureReceipt) throws(JournalError) {
        let paths = try store.read { db in try String.fetchAll(db, sql: "SELECT path FROM copy ORDER BY path") }
        receipt.copiesElsewhere = paths
        // A file may be called by her name; this receipt is the last that tells of it.
        let telling = paths.filter { path in removed.contains { path.contains($0) } }
        guard !telling.isEmpty else { return }
        try store.write { db in
            for path in telling { try db.execute(sql: "DELETE FROM copy WHERE path = ?", arguments: [path]) }
        }
        receipt.obstacle = store.compact() ?? receipt.obstacle
    }

    /// Whether this is a copy that somebody was making; files of the user's own lie elsewhere.
    private func isDraft(_ path: String) -> Bool {
        let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        guard folder == directory.path || folder == directory.backups else { return false }
        return ["", "-journal", "-wal", "-shm"].contains { path.hasSuffix(".draft" + $0) }
    }

    private func isPartOfDatabase(_ path: String) -> Bool {
        ["-wal", "-shm", "-journal"].contains { path == store.path + $0 }
    }

    /// Whether a file begins as every SQLite database does.
    private static func isDatabase(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
    }

    // MARK: Everything else

    /// Whether something that was taken out occurs in a file and is not merely a part of a longer word.
    private func holdsWholeWords(_ path: String) -> Bool {
        let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
        func isInsideWord(_ place: Int) -> Bool {
            bytes.indices.contains(place)
                && (bytes[place] >= 0x80 || UnicodeScalar(bytes[place]).properties.isAlphabetic)
        }
        return removed.contains { words in
            bytes.ranges(of: Array(words.utf8)).contains { range in
                !range.isEmpty && !isInsideWord(range.lowerBound - 1) && !isInsideWord(range.upperBound)
            }
        }
    }

    /// The other files in which something that was taken out still occurs, byte for byte.
    private func otherFiles(besides known: [String]) -> [String] {
        let needles = removed.filter { $0.utf8.count > 1 }.map { Data($0.utf8) }
        guard !needles.isEmpty else { return [] }
        return files().filter { path in
            guard path != store.path, !isPartOfDatabase(path), !known.contains(path), !Self.isDatabase(path) else {
                return false
            }
            let bytes = FileManager.default.contents(atPath: path) ?? Data()
            return needles.contains { bytes.range(of: $0) != nil }
        }
    }

    /// Every file below the data directory.
    private func files() -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
        return names.sorted().map { directory.path + "/" + $0 }.filter { !DataDirectory.isDirectory($0) }
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
