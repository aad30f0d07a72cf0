import Foundation
import Streams

/// A file that is being written beside the place it will take, so that the place holds the old one or the whole new one.
///
/// Its name is the target's between a full stop and `.draft`. Whoever writes it holds a lock on it, which the system takes
/// back however the process ends: a draft without a lock was left behind by a killed program.
public final class Draft {
    /// Where it lies meanwhile.
    public let path: String
    /// Where it goes.
    public let target: String
    private let file: Int32
    private var isDone = false

    /// Makes an empty draft, and removes those that were left behind for the same place.
    ///
    /// - Parameters:
    ///   - path: Where it will go; a link's target is written, not the link.
    ///   - access: Who may read it, now and later.
    public init(for path: String, access: Access = .owner) throws(FileError) {
        target = try FilePath.followingLinks(path)
        let folder = FilePath.folder(of: target)
        let name = FilePath.name(of: target)
        for left in (try? Self.abandoned(in: folder, for: name)) ?? [] { try? OwnFile.remove(left) }
        (self.path, file) = try Self.make(for: name, in: folder, access)
    }

    deinit {
        if !isDone { discard() }
        close(file)
    }

    /// Writes bytes at the end.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        do throws(WriteFailure) {
            try ByteStream(descriptor: file).write(bytes)
        } catch {
            throw FileError(.write, target, number: error.number)
        }
    }

    /// Brings it to the disk and moves it to its place.
    ///
    /// - Parameter isReplacing: Whether a file that is there may be replaced; else that is an error, also where it came
    ///   meanwhile.
    public func place(replacing isReplacing: Bool) throws(FileError) {
        guard fsync(file) == 0 else { throw FileError(.sync, target) }
        if isReplacing {
            guard rename(path, target) == 0 else { throw FileError(.rename, target) }
        } else if link(path, target) == 0 {
            unlink(path)
        } else {
            // Some file systems know no second name of a file.
            guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw FileError(.rename, target) }
            guard !FilePath.isTaken(target) else { throw FileError(.rename, target, number: EEXIST) }
            guard rename(path, target) == 0 else { throw FileError(.rename, target) }
        }
        isDone = true
        try Folder.sync(FilePath.folder(of: target))
    }

    /// Throws it away, with what a database keeps beside it.
    private func discard() {
        for end in Self.companions { unlink(path + end) }
    }

    // MARK: Drafts left behind

    /// What a database keeps beside its file, and the file itself.
    private static let companions = ["", "-journal", "-wal", "-shm"]

    /// The drafts in a folder that nobody writes any more, with what lies beside them.
    ///
    /// - Parameter name: The name of the file they were meant for; `nil` for any.
    public static func abandoned(in folder: String, for name: String? = nil) throws(FileError) -> [String] {
        try Folder.names(in: folder)
            .filter { file in
                guard let target = Self.target(ofDraft: file) else { return false }
                return name.map { target == shortened($0) } ?? true
            }
            .map { folder + "/" + $0 }
            .filter { !isHeld($0) }
    }

    /// The name of the file a draft was meant for, if this is the name of a draft or of what lies beside one.
    private static func target(ofDraft name: String) -> Substring? {
        let end = companions.first { name.hasSuffix(".draft" + $0) }
        guard let end, name.hasPrefix(".") else { return nil }
        let stem = name.dropFirst().dropLast(".draft".count + end.count)
        guard let point = stem.lastIndex(of: ".") else { return nil }
        let mark = stem[stem.index(after: point)...]
        guard mark.count == 16, mark.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else { return nil }
        return stem[..<point]
    }

    private static func name(for name: String) -> String {
        let mark = String(UInt64.random(in: .min ... .max), radix: 16)
        return ".\(shortened(name)).\(String(repeating: "0", count: 16 - mark.count))\(mark).draft"
    }

    /// As much of a name as leaves room for the rest; a file system takes 255 bytes.
    private static func shortened(_ name: String) -> Substring {
        var start = name[...]
        while start.utf8.count > 200 { start.removeLast() }
        return start
    }

    private static func make(
        for name: String,
        in folder: String,
        _ access: Access
    ) throws(FileError) -> (path: String, file: Int32) {
        while true {
            if let made = try open(folder + "/" + self.name(for: name), access) { return made }
        }
    }

    /// Makes and locks a file; `nil` if somebody took it for one left behind in between.
    private static func open(_ path: String, _ access: Access) throws(FileError) -> (path: String, file: Int32)? {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let file = Foundation.open(path, flags, access.fileMode)
        guard file >= 0 else { throw FileError(.create, path) }
        // Without locks, as on some networks, a draft is taken for one left behind; its writer then says so.
        _ = flock(file, LOCK_EX | LOCK_NB)
        var status = stat()
        guard fstat(file, &status) == 0, status.st_nlink > 0 else {
            close(file)
            return nil
        }
        return (path, file)
    }

    private static func isHeld(_ path: String) -> Bool {
        let database = companions.dropFirst().first { path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
        let file = Foundation.open(database ?? path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }
}
