import Foundation

/// The right to change the files of the data directory as such: to make or put back copies, and to erase.
///
/// Held on the directory itself, as by whoever makes the database; the system gives it back however the process ends.
final class CareLock {
    private let file: Int32

    /// Takes the right, and does not wait for it.
    ///
    /// - Throws: `busy` if somebody else has it.
    init(_ directory: DataDirectory) throws(JournalError) {
        let file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "open", path: directory.path) }
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            if number == EINTR { continue }
            close(file)
            guard number == EWOULDBLOCK else {
                throw JournalError(errno: number, operation: "lock", path: directory.path)
            }
            throw .busy(path: directory.path)
        }
        self.file = file
    }

    /// Whether somebody has the right now; tried shared with other askers, and only for an instant.
    static func isTaken(_ directory: DataDirectory) -> Bool {
        let file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    deinit {
        // A program that is just being started has a copy of the file for a moment, and with it the lock.
        flock(file, LOCK_UN)
        close(file)
    }
}
