import Foundation

/// Reads whole files.
public enum ContentFile {
    /// The bytes of a file.
    ///
    /// Never takes in more than the limit, whatever the file claims to be.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - limit: How many bytes it may have.
    /// - Throws: Why it cannot be read.
    public static func read(_ path: String, limit: Int) throws(ContentFileError) -> [UInt8] {
        if let bytes = BundledContent.bytes(of: path) { return bytes }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ContentFileError(path: path, reason: .missing)
        }
        if isFolder.boolValue { throw ContentFileError(path: path, reason: .isFolder) }
        var bytes: [UInt8] = []
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            while bytes.count <= limit, let part = try handle.read(upToCount: limit + 1 - bytes.count), !part.isEmpty {
                bytes.append(contentsOf: part)
            }
            try handle.close()
        } catch {
            throw ContentFileError(path: path, reason: .unreadable)
        }
        if bytes.count > limit { throw ContentFileError(path: path, reason: .tooLarge(limit: limit)) }
        return bytes
    }

    /// The paths of the files in a folder that should hold content, by name; none where there is no folder.
    ///
    /// These are the files that end in `.json` but not in `.schema.json`.
    ///
    /// - Parameter folder: The folder; or one of what came with the program.
    /// - Throws: That the folder cannot be listed.
    static func paths(in folder: String) throws(ContentFileError) -> [String] {
        let names: [String]
        if let bundled = BundledContent.names(in: folder) {
            names = bundled
        } else {
            guard FileManager.default.fileExists(atPath: folder) else { return [] }
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder)
            } catch {
                throw ContentFileError(path: folder, reason: .unreadable)
            }
        }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names.filter(isContentName).sorted().map { base + $0 }
    }

    private static func isContentName(_ name: String) -> Bool {
        name.hasSuffix(".json") && !name.hasSuffix(".schema.json") && !name.hasPrefix(".")
    }
}

/// Why a file could not be read.
public struct ContentFileError: Error, Hashable, Sendable {
    /// The file as it was asked for.
    public let path: String
    /// What stood in the way.
    public let reason: Reason

    /// What can stand in the way of reading a file.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// It is there but cannot be read, most often for want of permission.
        case unreadable
        /// It is a folder.
        case isFolder
        /// It has more bytes than such a file may have.
        case tooLarge(limit: Int)
    }

    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
