public import Content
public import Diagnostics
import Files
import Foundation

/// The groups kept in a folder, a file each.
public struct GroupLibrary: Sendable {
    /// The folder.
    public let folder: String

    /// Creates a library of a folder; one that does not exist holds no groups.
    public init(folder: String) {
        self.folder = folder
    }

    /// A file that should hold a group.
    public struct Entry: Equatable, Sendable {
        /// What the group is called.
        public let name: String
        /// Where it is.
        public let path: String
        /// The group, or why there is none to be had.
        public let outcome: Result<SavedGroup, GroupLibraryError>

        public init(name: String, path: String, outcome: Result<SavedGroup, GroupLibraryError>) {
            self.name = name
            self.path = path
            self.outcome = outcome
        }
    }

    /// All groups, by name.
    ///
    /// - Throws: Why the folder cannot be listed.
    public func entries() throws(GroupLibraryError) -> [Entry] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .file(ContentFileError(path: folder, reason: .unreadable))
        }
        let names = files.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
        return names.sorted().map { name in
            let outcome = Result { () throws(GroupLibraryError) in try load(name) }
            return Entry(name: name, path: path(of: name), outcome: outcome)
        }
    }

    /// Finds a group by its name.
    public func group(_ asked: String) throws(GroupLibraryError) -> SavedGroup {
        let name = try checked(asked)
        guard isThere(name) else {
            let available = try entries().map(\.name)
            throw .notFound(
                asked: name,
                nearest: NearestName.of(name, among: available),
                available: available
            )
        }
        return try load(name)
    }

    /// Whether a group of this name is kept.
    public func isThere(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(of: name))
    }

    /// Keeps a group.
    ///
    /// - Parameters:
    ///   - group: The group; its names are cleaned already.
    ///   - isReplacing: Whether a group of the same name may be replaced.
    public func save(_ group: SavedGroup, replacing isReplacing: Bool) throws(GroupLibraryError) {
        let name = try checked(group.name)
        guard isReplacing || !isThere(name) else { throw .exists(name) }
        do throws(FileError) {
            try OwnFile.write(GroupWriter.file(group), to: path(of: name), replacing: isReplacing)
        } catch {
            throw error.reason == .exists ? .exists(name) : .notWritten(path: path(of: name))
        }
    }

    /// Deletes a group for good.
    public func delete(_ asked: String) throws(GroupLibraryError) {
        let name = try checked(asked)
        guard isThere(name) else {
            _ = try group(name)
            return
        }
        do throws(FileError) {
            try OwnFile.remove(path(of: name))
        } catch {
            throw .notWritten(path: path(of: name))
        }
    }

    private func path(of name: String) -> String { "\(folder)/\(name).json" }

    private func checked(_ name: String) throws(GroupLibraryError) -> String {
        do throws(SavedGroup.NameFault) {
            return try SavedGroup.checked(name: name)
        } catch {
            throw .name(error)
        }
    }

    private func load(_ name: String) throws(GroupLibraryError) -> SavedGroup {
        let path = path(of: name)
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(path, limit: GroupReader.largestFile)
        } catch {
            throw .file(error)
        }
        switch GroupReader.read(bytes, file: path, name: name) {
        case .accepted(let group, _): return group
        case .refused(let diagnostics): throw .refused(diagnostics)
        }
    }
}

/// Why a group cannot be had or kept.
public enum GroupLibraryError: Error, Hashable, Sendable {
    /// No group has this name; `nearest` is what was probably meant, `available` are those there are.
    case notFound(asked: String, nearest: String?, available: [String])
    /// The name cannot be a group's.
    case name(SavedGroup.NameFault)
    /// The file cannot be read.
    case file(ContentFileError)
    /// The file is no usable group.
    case refused([Diagnostic])
    /// A group of this name is kept already.
    case exists(String)
    /// The file cannot be written or removed.
    case notWritten(path: String)
}
