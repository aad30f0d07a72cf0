import Foundation
import Workshop

/// The right to go on with a session, held by one writer at a time.
///
/// A `flock` on a file of its own: the kernel gives it back however the process ends, and no file has to be removed.
final class SessionLock: Sendable {
    private let file: Int32

    /// Takes the lock of a session.
    ///
    /// - Throws: `heldBy` if somebody else has it.
    init(of id: ID<Session>, in directory: DataDirectory, at now: Instant) throws(JournalError) {
        try DataDirectory.makeDirectory(directory.locks)
        let path = directory.locks + "/\(id).lock"
        // Closed when another program is started, or that program would go on holding the lock.
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "open", path: path) }
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            if number == EINTR { continue }
            let holder = HolderNote.read(from: file)
            close(file)
            guard number == EWOULDBLOCK else { throw JournalError(errno: number, operation: "lock", path: path) }
            throw .heldBy(id, holder)
        }
        HolderNote.write(.current(since: now), to: file)
        self.file = file
    }

    /// Who has the lock of a session now; `nil` if nobody has.
    ///
    /// The note in the file tells; but a program that was killed leaves its note behind, and another process may bear its
    /// number by now. So the lock is tried as well, shared with other askers and only where the process of the note is
    /// there: whoever has the lock does not notice, and where nobody has it, it is taken for an instant and never otherwise.
    static func holder(of id: ID<Session>, in directory: DataDirectory) -> Holder? {
        let file = open(directory.locks + "/\(id).lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard let holder = HolderNote.read(from: file) else { return nil }
        let isHere = holder.host == Holder.current(since: holder.since).host
        if isHere, kill(holder.process, 0) != 0, errno == ESRCH { return nil }
        guard flock(file, LOCK_SH | LOCK_NB) != 0 else {
            flock(file, LOCK_UN)
            return nil
        }
        return holder
    }

    deinit {
        ftruncate(file, 0)
        close(file)
    }
}
