import Foundation

/// A file system in memory with little room, which only root can make.
struct SmallDisk {
    static let isAvailable = geteuid() == 0 && FileManager.default.fileExists(atPath: "/proc/filesystems")

    private let path: String

    init(at directory: URL, kilobytes: Int) throws {
        path = directory.path
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        try Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=700", "tmpfs", path)
    }

    func makeReadOnly() throws { try Self.run("mount", "-o", "remount,ro", path) }

    func makeWritable() throws { try Self.run("mount", "-o", "remount,rw", path) }

    func remove() {
        // Detached, because a test that failed may still have files open in it.
        try? Self.run("umount", "-l", path)
    }

    private static func run(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
    }
}
