import Files
import Foundation

/// The right to change the record, shared by whoever writes at a moment, and exclusively of whoever puts another file in its
/// place.
///
/// A `flock` on the folder of the locks, so that no note has to be written and believed: the system gives it back however
/// the process ends.
final class WriterLock: Sendable {
    private let directory: DataDirectory
    private let folder: Int32

    /// Prepares to take the right.
    init(_ directory: DataDirectory) throws(JournalError) {
        self.directory = directory
        try DataDirectory.makeDirectory(directory.locks)
        folder = open(directory.locks, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw JournalError(errno: errno, operation: "open", path: directory.locks) }
    }

    deinit {
        close(folder)
    }

    /// Does something while nobody puts another file in the place of the record; waits as long as that takes.
    func shared<Result>(_ body: () throws(JournalError) -> Result) throws(JournalError) -> Result {
        try hold(LOCK_SH, tries: 600, body)
    }

    /// Does something while nobody writes, which takes others no longer than a transaction.
    func exclusive<Result>(_ body: () throws(JournalError) -> Result) throws(JournalError) -> Result {
        try hold(LOCK_EX, tries: 40, body)
    }

    private func hold<Result>(
        _ operation: Int32,
        tries: Int,
        _ body: () throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        var left = tries
        while flock(folder, operation | LOCK_NB) != 0 {
            let number = errno
            if number == EINTR { continue }
            guard number == EWOULDBLOCK else {
                throw JournalError(errno: number, operation: "lock", path: directory.locks)
            }
            guard left > 0 else { throw .busy(path: directory.database) }
            left -= 1
            usleep(50_000)
        }
        defer { flock(folder, LOCK_UN) }
        return try body()
    }
}

/// Which file the record is, so that a writer notices when another one was put in its place.
struct FileIdentity: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// The identity of the file at a path; `nil` if there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
