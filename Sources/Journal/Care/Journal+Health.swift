import Files
public import Foundation
import GRDB
import Workshop

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
    /// A file was left behind half written by a killed program; the next that writes removes it.
    case leftOver(path: String)
    /// A log lies there without the database it belongs to.
    case strayLog(path: String)
    /// Something at the end of the write-ahead log was changed after it was written, and with it what came later.
    case spoiltLog(path: String)
    /// The write-ahead log holds changes that are not in the database yet, which is no fault.
    case pendingLog(path: String, bytes: Int)

    /// Whether anything has to be done about it.
    public var isFault: Bool {
        switch self {
        case .noJournal, .pendingLog, .leftOver: false
        case .record(let finding): finding.isFault
        case .openToOthers, .unusable, .unfinishedErasures, .strayLog, .spoiltLog: true
        }
    }
}

extension Journal {
    /// Looks at everything in a data directory and changes nothing.
    ///
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - passing: Called with the number of all sessions after each, for whoever tells how far it has come.
    /// - Returns: What somebody should know, the gravest last.
    public static func examine(
        _ directory: URL,
        passing: (_ count: Int) -> Void = { _ in }
    ) -> [HealthFinding] {
        let directory = DataDirectory(directory)
        guard DataDirectory.exists(directory.path) else { return [.noJournal(directory: directory.path)] }
        var findings = ([""] + files(in: directory)).flatMap { Self.findings(on: $0, in: directory) }
        findings += directory.abandonedDrafts().map { .leftOver(path: $0) }
        do throws(JournalError) {
            let journal = Journal(store: try Store.openExisting(directory, schema: .current)) {
                Instant(milliseconds: 0)
            }
            let open = try journal.unfinishedErasures()
            if open > 0 { findings.append(.unfinishedErasures(open)) }
            findings += try journal.verify(nil, passing: passing).map { .record($0) }
        } catch .missing(let path) {
            findings.append(.noJournal(directory: path))
        } catch {
            findings.append(.unusable(error))
        }
        return findings
    }

    private static func files(in directory: DataDirectory) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
        return names.sorted()
    }

    /// What there is to say about one file or folder, or about the data directory itself where its name is empty.
    private static func findings(on name: String, in directory: DataDirectory) -> [HealthFinding] {
        let path = name.isEmpty ? directory.path : directory.path + "/" + name
        var status = stat()
        // What a link leads to counts: everybody may read any link.
        guard stat(path, &status) == 0 else { return [] }
        var findings: [HealthFinding] = []
        if !DataDirectory.isForEverybody(name), status.st_mode & 0o077 != 0 {
            findings.append(.openToOthers(path: path, mode: Int(status.st_mode & 0o777)))
        }
        if path == directory.database + "-wal", status.st_size > 0 {
            findings.append(logFinding(path, bytes: Int(status.st_size), in: directory))
        }
        return findings
    }

    private static func logFinding(_ path: String, bytes: Int, in directory: DataDirectory) -> HealthFinding {
        guard DataDirectory.exists(directory.database) else { return .strayLog(path: path) }
        let contents = FileManager.default.contents(atPath: path).map { Array($0) }
        let isSpoilt = contents.flatMap { WriteAheadLog($0) }?.hasLostTail ?? false
        return isSpoilt ? .spoiltLog(path: path) : .pendingLog(path: path, bytes: bytes)
    }
}
