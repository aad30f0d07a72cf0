import Foundation
import Streams

/// Whole files that this program writes and removes.
public enum OwnFile {
    /// Writes a file whole or not at all, and makes the folder it lies in if there is none.
    ///
    /// What stands at the path is the old file or the whole new one at every moment, also after a power cut. A device or a
    /// pipe is written into as it is.
    ///
    /// - Parameters:
    ///   - bytes: What shall stand in it.
    ///   - path: Where; a link's target is written, not the link.
    ///   - isReplacing: Whether a file that is there may be replaced.
    ///   - access: Who may read it, and the folders that are made.
    public static func write(
        _ bytes: [UInt8],
        to path: String,
        replacing isReplacing: Bool,
        for access: Access = .owner
    ) throws(FileError) {
        let target = try FilePath.followingLinks(path)
        try ensureVacant(target, replacing: isReplacing)
        if FilePath.status(target) != nil, !FilePath.isFile(target) { return try pour(bytes, into: target) }
        do throws(FileError) {
            try Folder.make(FilePath.folder(of: target), for: access)
        } catch  where error.number == ENOTDIR {
            throw FileError(.create, path, number: ENOTDIR)
        }
        let draft = try Draft(for: target, access: access)
        try draft.write(bytes)
        try draft.place(replacing: isReplacing)
    }

    /// Makes sure that a file may be written, before there is much work for nothing.
    public static func ensureVacant(_ path: String, replacing isReplacing: Bool) throws(FileError) {
        if FilePath.isFolder(path) { throw FileError(.create, path, number: EISDIR) }
        guard isReplacing || !FilePath.isFile(path) else { throw FileError(.create, path, number: EEXIST) }
    }

    /// Removes a file so that it does not come back after a power cut; none is as good.
    public static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
        try Folder.sync(FilePath.folder(of: path))
    }

    /// Writes into what is no ordinary file.
    private static func pour(_ bytes: [UInt8], into path: String) throws(FileError) {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { throw FileError(.open, path) }
        defer { close(file) }
        do throws(WriteFailure) {
            try ByteStream(descriptor: file).write(bytes)
        } catch {
            throw FileError(.write, path, number: error.number)
        }
    }
}
