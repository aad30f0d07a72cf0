import Foundation

/// Folders: made with their rights at once, and synced so that names in them last.
public enum Folder {
    /// Makes a folder with those above it; one that is there keeps its rights.
    public static func make(_ path: String, for access: Access = .owner) throws(FileError) {
        if mkdir(path, access.folderMode) == 0 { return try sync(FilePath.folder(of: path)) }
        switch errno {
        case EEXIST:
            guard FilePath.isFolder(path) else { throw FileError(.makeFolder, path, number: ENOTDIR) }
        case ENOENT where FilePath.folder(of: path) != path && !path.isEmpty:
            try make(FilePath.folder(of: path), for: access)
            try make(path, for: access)
        case let number:
            // Where nothing can be written, a folder that is there is there all the same.
            guard FilePath.isFolder(path) else { throw FileError(.makeFolder, path, number: number) }
        }
    }

    /// Makes sure that what was made, renamed or removed in a folder stays so after a power cut.
    public static func sync(_ path: String) throws(FileError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            // A folder that may be written to and not be read cannot be synced; there is nothing better to be done.
            if errno == EACCES { return }
            throw FileError(.open, path)
        }
        defer { close(folder) }
        // Some file systems cannot sync a folder and say so.
        guard fsync(folder) == 0 || [EINVAL, EROFS, ENOTSUP].contains(errno) else { throw FileError(.sync, path) }
    }

    /// The names in a folder, in order; nothing if it is not there.
    public static func names(in path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw FileError(.read, path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
