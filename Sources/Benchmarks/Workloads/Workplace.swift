import Foundation

/// A folder on the disk for as long as something is measured in it.
struct Workplace: ~Copyable {
    let folder: URL

    /// Makes a folder in another one, else where the system keeps what is temporary.
    init(in parent: URL = FileManager.default.temporaryDirectory) throws {
        folder = parent.appendingPathComponent("jobhunter-benchmarks-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A folder in it.
    func callAsFunction(_ name: String) -> URL {
        folder.appendingPathComponent(name, isDirectory: true)
    }

    /// Where files lie in memory, if the system has such a place; else where they lie anyway.
    static var memory: URL {
        let shared = "/dev/shm"
        return FileManager.default.isWritableFile(atPath: shared)
            ? URL(fileURLWithPath: shared, isDirectory: true) : FileManager.default.temporaryDirectory
    }
}
