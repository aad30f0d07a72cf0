public import Foundation
import GRDB
public import Workshop

/// Something about the data directory that somebody should know.
public enum HealthFinding: Hashable, Sendable {
    /// Others than the owner may look into the folder or the file.
    case openToOthers(path: String, mode: Int)
    /// There is no journal yet.
    case noJournal(directory: String)
    /// The journal cannot be used.
    case unusable(JournalError)
    /// Something in the journal is not as it should be.
    case record(VerificationFinding)
    /// Erasures were begun and not taken to their end.
    case unfinishedErasures(Int)
    /// A file was left behind half written.
    case leftOver(path: String)
    /// The write-ahead log holds changes that are not in the database yet, which is no fault.
    case pendingLog(path: String, bytes: Int)

    /// Whether anything has to be done about it.
    public var isFault: Bool {
        switch self {
        case .noJournal, .pendingLog: false
        case .openToOthers, .unusable, .record, .unfinishedErasures, .leftOver: true
        }
    }
}

extension Journal {
    /// Looks at everything in a data directory and changes nothing.
    ///
    /// - Returns: What somebody should know, the gravest last.
    public static func examine(_ directory: URL) -> [HealthFinding] {
        let directory = DataDirectory(directory)
        guard DataDirectory.exists(directory.path) else { return [.noJournal(directory: directory.path)] }
        var findings = files(in: directory).flatMap(finding)
        do throws(JournalError) {
            let journal = Journal(store: try Store.openExisting(directory, schema: .current)) {
                Instant(milliseconds: 0)
            }
            let open = try journal.unfinishedErasures()
            if open > 0 { findings.append(.unfinishedErasures(open)) }
            findings += try journal.verify(nil).map { .record($0) }
        } catch .missing(let path) {
            findings.append(.noJournal(directory: path))
        } catch {
            findings.append(.unusable(error))
        }
        return findings
    }

    private static func files(in directory: DataDirectory) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
        return [directory.path] + names.sorted().map { directory.path + "/" + $0 }
    }

    private static func finding(on path: String) -> [HealthFinding] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        // Cards are for everybody.
        let isPrivate = !path.contains("/CardDecks") && !path.contains("/Scenarios")
        var findings: [HealthFinding] = []
        if isPrivate, status.st_mode & 0o077 != 0 {
            findings.append(.openToOthers(path: path, mode: Int(status.st_mode & 0o777)))
        }
        if !isFolder, path.hasSuffix(".draft") || path.hasSuffix(".restored") {
            findings.append(.leftOver(path: path))
        }
        if path.hasSuffix(".sqlite-wal"), status.st_size > 0 {
            findings.append(.pendingLog(path: path, bytes: Int(status.st_size)))
        }
        return findings
    }
}

extension Journal {
    /// What can be, or was, saved out of a damaged journal.
    public struct Salvage: Hashable, Sendable {
        /// A session of which something is left.
        public struct Item: Hashable, Sendable {
            /// Which session.
            public let session: ID<Session>
            /// The name people gave it.
            public let title: String
            /// How many events can be trusted.
            public let saved: Int
            /// How many there were; `nil` if that cannot be read.
            public let written: Int
        }

        /// The sessions, by id.
        public internal(set) var sessions: [Item] = []
        /// Sessions of which only the id is left.
        public internal(set) var lost: [ID<Session>] = []
        /// How many people of the logbook.
        public internal(set) var people = 0
    }

    /// Saves what can be trusted in a damaged journal into a new file, and leaves the journal as it is.
    ///
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - file: The new file, or `nil` to find out only what could be saved.
    /// - Throws: Why nothing at all can be read, or why the new file cannot be made.
    public static func salvage(_ directory: URL, to file: URL?) throws(JournalError) -> Salvage {
        let directory = DataDirectory(directory)
        guard DataDirectory.exists(directory.database) else { throw .missing(directory: directory.path) }
        let source = try Connection.reader(directory.database)
        let path = file?.standardizedFileURL.path(percentEncoded: false)
        if let path, DataDirectory.exists(path) { throw .fileExists(path: path) }
        do {
            return try source.read { db in
                let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                guard mark == Schema.applicationID else {
                    throw JournalError.foreign(path: directory.database, applicationID: mark)
                }
                let version = try Schema.version(of: db)
                guard version <= Schema.current.version else {
                    throw JournalError.newer(
                        path: directory.database,
                        version: version,
                        known: Schema.current.version
                    )
                }
                let rescue = Rescue(source: db)
                guard let path else { return rescue.run(into: nil) }
                return try Birth.make(at: path) { rescue.run(into: $0) }
            }
        } catch {
            throw JournalError(error, path: directory.database)
        }
    }
}
