import Foundation

/// Where the files of a journal lie, made so that nobody else can read them.
struct DataDirectory: Hashable, Sendable {
    /// Its path, without a trailing slash.
    let path: String

    init(_ url: URL) {
        path = url.standardizedFileURL.path(percentEncoded: false).withoutTrailingSlash
    }

    /// The database.
    var database: String { path + "/jobhunter.sqlite" }
    /// Who goes on with which session.
    var locks: String { path + "/locks" }
    /// Copies made before the form of the database changes.
    var backups: String { path + "/backups" }

    /// Reports that were made for people; they can be made again.
    var reports: String { path + "/reports" }
    /// Whole records that were written for programs; they can be written again.
    var exports: String { path + "/exports" }
    /// Pages for the people of sessions that were printed into files; they can be printed again.
    var printed: String { path + "/print" }

    /// Makes the directory if there is none; one that is there keeps its rights.
    func create() throws(JournalError) {
        try Self.makeDirectory(path)
    }

    /// Makes a directory, with those above it, for its owner alone.
    static func makeDirectory(_ path: String) throws(JournalError) {
        if mkdir(path, 0o700) == 0 { return try sync(directory: parent(of: path)) }
        switch errno {
        case EEXIST:
            guard isDirectory(path) else { throw .notADirectory(path: path) }
        case ENOENT where parent(of: path) != path:
            try makeDirectory(parent(of: path))
            try makeDirectory(path)
        case let number:
            throw JournalError(errno: number, operation: "make the directory", path: path)
        }
    }

    /// Makes an empty file for its owner alone, before anybody can make it with other rights.
    static func makeFile(_ path: String) throws(JournalError) {
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "create", path: path) }
        close(file)
    }

    /// Makes sure that what was made in a directory is still there after a power cut.
    static func sync(directory path: String) throws(JournalError) {
        let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw JournalError(errno: errno, operation: "open", path: path) }
        defer { close(file) }
        // Some file systems cannot sync a directory and say so; there is nothing better to be done on them.
        guard fsync(file) == 0 || errno == EINVAL else {
            throw JournalError(errno: errno, operation: "sync", path: path)
        }
    }

    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private static func parent(of path: String) -> String {
        let url = URL(filePath: path).deletingLastPathComponent()
        return url.path(percentEncoded: false).withoutTrailingSlash
    }
}

extension String {
    fileprivate var withoutTrailingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
