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
        let file = try Self.open(path, O_RDWR | O_CREAT)
        var tries = 5
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            if number == EINTR { continue }
            let holder = HolderNote.read(from: file)
            // Somebody may only be asking whether anybody has it, which takes no time.
            if number == EWOULDBLOCK, holder == nil, tries > 0 {
                tries -= 1
                usleep(20_000)
                continue
            }
            close(file)
            guard number == EWOULDBLOCK else { throw JournalError(errno: number, operation: "lock", path: path) }
            throw .heldBy(id, holder)
        }
        HolderNote.write(.current(since: now), to: file)
        self.file = file
    }

    /// Opens the file of a lock.
    ///
    /// It is closed when another program is started, or that program would go on holding the lock; and a pipe in its place
    /// is not waited for.
    private static func open(_ path: String, _ flags: Int32) throws(JournalError) -> Int32 {
        let file = Foundation.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "open", path: path) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw .system(operation: "lock", path: path, errno: EINVAL)
        }
        return file
    }

    /// Who has the lock of a session now; `nil` if nobody has, or has written a note of it.
    ///
    /// The note in the file tells; but a program that was killed leaves its note behind, and another process may bear its
    /// number by now. So the lock is tried as well, shared with other askers and only where the process of the note is
    /// there: whoever has the lock does not notice, and where nobody has it, it is taken for an instant and never otherwise.
    static func holder(of id: ID<Session>, in directory: DataDirectory) -> Holder? {
        guard let file = try? open(directory.locks + "/\(id).lock", O_RDONLY) else { return nil }
        defer { close(file) }
        guard let holder = HolderNote.read(from: file) else { return nil }
        let isHere = holder.host == Holder.current(since: holder.since).host
        if isHere, kill(holder.process, 0) != 0, errno == ESRCH { return nil }
        return isHeld(file) ? holder : nil
    }

    private static func isHeld(_ file: Int32) -> Bool {
        guard flock(file, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
        flock(file, LOCK_UN)
        return false
    }

    /// The sessions that somebody leads now, each with the note about whoever does, if there is one.
    ///
    /// The locks alone are believed: a note cannot be written on a full disk.
    static func held(in directory: DataDirectory) -> [(ID<Session>, Holder?)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.locks)) ?? []
        return names.sorted().compactMap { name in
            guard name.hasSuffix(".lock"), let file = try? open(directory.locks + "/" + name, O_RDONLY) else {
                return nil
            }
            defer { close(file) }
            return isHeld(file) ? (ID<Session>(String(name.dropLast(5))), HolderNote.read(from: file)) : nil
        }
    }

    deinit {
        ftruncate(file, 0)
        // A program that is just being started has a copy of the file for a moment, and with it the lock.
        flock(file, LOCK_UN)
        close(file)
    }
}
