import Files
public import Foundation
import GRDB
public import Workshop

extension Journal {
    /// Makes a checked copy of the whole journal, without the ballots of open votes.
    ///
    /// - Parameter file: Where it goes; nothing may be there yet.
    /// - Returns: What is wrong with records in it, as it is in the journal itself.
    public func backUp(to file: URL) throws(JournalError) -> [VerificationFinding] {
        let care = try CareLock(store.directory)
        defer { withExtendedLifetime(care) {} }
        let path = file.standardizedFileURL.path(percentEncoded: false)
        do throws(FileError) {
            try OwnFile.ensureVacant(path, replacing: false)
        } catch {
            throw JournalError(error)
        }
        if !store.isReadOnly, !path.hasPrefix(store.directory.path + "/") {
            // Before it is made, so that no copy is forgotten.
            let now = clock()
            try store.write { db in
                try CheckedTable.copy.insert([path, now.milliseconds], or: "REPLACE", db)
            }
        }
        try Copying.copy(try Connection.reader(store.path), to: path, replacing: false)
        do {
            return try Connection.reader(path).read(Self.recordFindings)
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// What is wrong with the records of a copy, in which the boxes of open votes are empty.
    private static func recordFindings(_ db: Database) throws -> [VerificationFinding] {
        try changedRows(db)
            + SessionRow.fetchAll(db).flatMap { try Verification(row: $0).findings(db) }.filter(\.isFault)
    }

    /// What came of putting a copy back.
    public struct Restoration: Hashable, Sendable {
        /// How many sessions there are now.
        public let sessions: Int
        /// Where the journal lies that was replaced.
        public let setAside: String?
        /// How many erasures were done again, because the copy was older than they.
        public let erasedAgain: Int
        /// Whether it is not known what was erased, because the journal that was replaced could not be read.
        public let hasForgottenErasures: Bool
        /// Whether there was no journal before, so that nothing is known of erasures elsewhere since the copy was made.
        public let isFirst: Bool
    }

    /// Puts a copy back in the place of the journal, once it is checked from its first byte to its last.
    ///
    /// What was erased since the copy was made is erased in it again before it is put in its place.
    ///
    /// - Parameters:
    ///   - file: The copy; it stays as it is.
    ///   - directory: The data directory.
    ///   - isReplacing: Whether a journal that is there may be set aside.
    ///   - clock: The time now.
    ///   - name: The neutral name of a seat.
    /// - Throws: `journalExists` if one is there and may not be set aside; `heldBy` if somebody leads a session.
    public static func restore(
        _ file: URL,
        into directory: URL,
        replacing isReplacing: Bool,
        clock: @escaping @Sendable () -> Instant,
        naming name: @escaping @Sendable (ID<Seat>) -> String
    ) throws(JournalError) -> Restoration {
        let path = file.standardizedFileURL.path(percentEncoded: false)
        guard DataDirectory.exists(path) else { throw .system(operation: "open", path: path, errno: ENOENT) }
        _ = try FileCheck.check(path, schema: .current)
        let directory = DataDirectory(directory)
        try directory.create()
        let care = try CareLock(directory)
        defer { withExtendedLifetime(care) {} }
        directory.removeAbandonedDrafts()
        let isThere = DataDirectory.exists(directory.database)
        guard !isThere || isReplacing else { throw .journalExists(path: directory.database) }
        return try WriterLock(directory).exclusive { () throws(JournalError) in
            if let (session, holder) = SessionLock.held(in: directory).first { throw .heldBy(session, holder) }
            let memory = isThere ? try? Memory(of: directory.database) : Memory()
            var sessions = 0
            var aside: String?
            try Copying.copy(try Connection.reader(path), to: directory.database, replacing: true) { db in
                _ = try Schema.current.upgrade(db)
                if let finding = try recordFindings(db).first { throw finding.reasonToRefuse(in: path) }
                try memory?.enact(at: clock(), name, db)
                sessions = try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0
            } whenChecked: {
                if isThere { aside = try setAside(directory) } else { try directory.setAsideStrayLog() }
            }
            return Restoration(
                sessions: sessions,
                setAside: aside,
                erasedAgain: memory?.erasures.count ?? 0,
                hasForgottenErasures: memory == nil,
                isFirst: !isThere
            )
        }
    }

    /// Keeps the journal that is there, which stays in its place until the other takes it.
    private static func setAside(_ directory: DataDirectory) throws(JournalError) -> String {
        do throws(JournalError) {
            _ = try FileCheck.check(directory.database, schema: .current)
            let queue = try Connection.writer(directory.database)
            let copy = try Backup.make(of: queue, named: "before-restore", in: directory)
            do {
                // Or a crash between here and the new record would lose what is only in the log.
                let row = try queue.writeWithoutTransaction { db in
                    try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                }
                guard try row?.decode(Int.self, atIndex: 0) == 0 else {
                    throw JournalError.busy(path: directory.database)
                }
                try queue.close()
            } catch {
                throw JournalError(error, path: directory.database)
            }
            return copy
        } catch .busy(let path) {
            throw .busy(path: path)
        } catch {
            // Too damaged to be copied by SQLite: its files are kept as they are.
            try DataDirectory.makeDirectory(directory.backups)
            let path = Backup.freeName(in: directory.backups, name: "damaged")
            for end in ["-wal", ""] where DataDirectory.exists(directory.database + end) {
                // Under a second name, so that there is a journal in its place at every moment; else moved away.
                guard
                    Foundation.link(directory.database + end, path + end) == 0
                        || rename(directory.database + end, path + end) == 0
                else { throw JournalError(errno: errno, operation: "rename", path: directory.database + end) }
            }
            try DataDirectory.sync(directory: directory.backups)
            return path
        }
    }
}

extension VerificationFinding {
    /// Why a copy in which this was found is not put back.
    fileprivate func reasonToRefuse(in path: String) -> JournalError {
        switch (session, kind) {
        case (let id?, .damage(let damage)): .unreadable(id, damage)
        case (let id?, .unknownFormat(let format)): .unknownFormat(id, format: format)
        case (_, .changedRow(let row)): .changedRow(row)
        default: .damaged(path: path, findings: ["\(kind)"])
        }
    }
}

/// What the journal that is replaced knows and an older copy does not.
private struct Memory {
    struct Erasure {
        let order: ErasureOrder
        /// What was not looked for everywhere yet.
        let sought: Sought
        let isFinished: Bool
    }

    var erasures: [Erasure] = []
    var copies: [(path: String, at: Int64)] = []

    init() {}

    init(of path: String) throws {
        let queue = try Connection.reader(path)
        (erasures, copies) = try queue.read { db in
            guard try db.tableExists("erasure") else { return ([], []) }
            let open = Set(try ErasureTable.all(unfinishedOnly: true, db).map(\.id))
            let erasures = try ErasureTable.all(unfinishedOnly: false, db).map { table in
                Erasure(
                    order: try table.order(db),
                    sought: try Sought(of: table.id, db),
                    isFinished: !open.contains(table.id)
                )
            }
            let copies = try Row.fetchAll(db, sql: "SELECT path, at FROM copy").map {
                (path: try $0.decode(String.self, atIndex: 0), at: try $0.decode(Int64.self, atIndex: 1))
            }
            return (erasures.filter { !$0.order.isEmpty }, copies)
        }
    }

    /// Erases again in a copy what was erased, and remembers it there.
    func enact(
        at now: Instant,
        _ name: @escaping @Sendable (ID<Seat>) -> String,
        _ db: Database
    ) throws {
        let known = Set(try ErasureTable.all(unfinishedOnly: false, db).map { try $0.order(db) })
        for erasure in erasures {
            let bynames = Bynames(everywhere: erasure.order.isOnePerson ? erasure.sought.names : [])
            _ = try Erasing(order: erasure.order, bynames: bynames, name: name).run(db)
            guard erasure.isFinished else {
                let table = try ErasureTable.begin(erasure.order, at: now, db)
                try erasure.sought.insert(for: table.id, db)
                continue
            }
            if !known.contains(erasure.order) {
                try ErasureTable.begin(erasure.order, at: now, db).finish(at: now, db)
            }
        }
        for copy in copies {
            try CheckedTable.copy.insert([copy.path, copy.at], or: "IGNORE", db)
        }
    }
}
