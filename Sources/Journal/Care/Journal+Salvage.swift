import Files
public import Foundation
import GRDB
public import Workshop

extension Journal {
    /// What can be, or was, saved out of a damaged journal.
    public struct Salvage: Hashable, Sendable {
        /// A session of which something is left.
        public struct Item: Hashable, Sendable {
            /// Which session.
            public let session: ID<Session>
            /// The name people gave it; its id if that is lost with the rest of what stands at its head.
            public let title: String
            /// How many events can be trusted.
            public let saved: Int
            /// How many there were at least.
            public let written: Int
        }

        /// The sessions, by id.
        public internal(set) var sessions: [Item] = []
        /// Sessions of which only the id is left.
        public internal(set) var lost: [ID<Session>] = []
        /// The codes of the people of whom logbooks are kept.
        public internal(set) var people: [String] = []
        /// What is kept beside the sessions and is not as it was written: it is left out, with what rests on it.
        public internal(set) var leftOut: [ChangedRow] = []
        /// How many pages of the file cannot be read or hold nothing that makes sense.
        public internal(set) var lostPages = 0
        /// How many pages the file has; 0 where SQLite itself could read them all.
        public internal(set) var pages = 0

        /// Whether there is anything to be saved.
        public var isEmpty: Bool { sessions.isEmpty && people.isEmpty }
    }

    /// Saves what can be trusted in a damaged journal into a new file, and leaves the journal as it is.
    ///
    /// Where SQLite can read it to its end, it does. Else it is read page by page, so that a page costs what is on it.
    ///
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - file: The new file, or `nil` to find out only what could be saved.
    /// - Throws: Why nothing at all can be read, or why the new file cannot be made.
    public static func salvage(_ directory: URL, to file: URL?) throws(JournalError) -> Salvage {
        let directory = DataDirectory(directory)
        guard DataDirectory.exists(directory.database) else { throw .missing(directory: directory.path) }
        let path = file?.standardizedFileURL.path(percentEncoded: false)
        do {
            if let path { try OwnFile.ensureVacant(path, replacing: false) }
            do throws(JournalError) {
                let (queue, _) = try FileCheck.open(directory.database, schema: .current)
                return try salvage(queue, to: path)
            } catch {
                switch error {
                case .foreign, .newer, .noPermission: throw error
                default: return try salvagePages(of: directory.database, because: error, to: path)
                }
            }
        } catch {
            throw JournalError(error, path: directory.database)
        }
    }

    /// Saves what stands on the pages of a file that SQLite does not read.
    private static func salvagePages(of file: String, because error: JournalError, to path: String?) throws -> Salvage {
        let image = try FileImage(reading: file)
        guard image.isOurs else { throw error }
        let queue = try Connection.memory()
        let scan = PageScan(image)
        try queue.writeWithoutTransaction { db in try scan.reassemble(in: db) }
        var found = try salvage(queue, to: nil)
        // An empty file would pass for a rescue.
        guard !found.isEmpty || !found.lost.isEmpty else { throw error }
        if let path { found = try salvage(queue, to: path) }
        found.pages = image.count
        found.lostPages = scan.lostPages
        return found
    }

    private static func salvage(_ queue: DatabaseQueue, to path: String?) throws(JournalError) -> Salvage {
        do {
            return try queue.read { db in
                let rescue = Rescue(source: db)
                guard let path else { return rescue.run(into: nil) }
                return try Birth.make(at: path) { rescue.run(into: $0) }
            }
        } catch {
            throw JournalError(error, path: path ?? "")
        }
    }
}

extension FileImage {
    /// Whether this is, or could be, a database of ours; page 1 may be among those that are lost.
    fileprivate var isOurs: Bool {
        !isDatabase || number(at: 68) == Schema.applicationID && number(at: 60) <= Schema.current.version
    }
}
