import Foundation

/// Why something could not be done with a file, as the system told it.
public struct FileError: Error, Hashable, Sendable {
    /// What was tried, in the words of the system.
    public enum Operation: String, Hashable, Sendable {
        case open, create, read, write, sync, rename, remove, lock
        case makeFolder = "make the folder"
    }

    /// What was tried.
    public let operation: Operation
    /// With which file.
    public let path: String
    /// The system's number of the error.
    public let number: Int32

    public init(_ operation: Operation, _ path: String, number: Int32) {
        self.operation = operation
        self.path = path
        self.number = number
    }

    /// Creates the error the system told last.
    init(_ operation: Operation, _ path: String) {
        self.init(operation, path, number: errno)
    }

    /// What stands in the way, as far as people can do something about it.
    public enum Reason: Hashable, Sendable {
        /// Something is there already.
        case exists
        /// It, or a folder it lies in, is not there.
        case missing
        /// This user may not.
        case noPermission
        /// Nothing can be written there, whoever asks.
        case readOnly
        /// No room is left, on the disk or for this user.
        case full
        /// A folder was expected and something else is there.
        case notAFolder
        /// A file was expected and a folder is there.
        case isFolder
        /// Anything else.
        case other
    }

    /// What stands in the way.
    public var reason: Reason {
        switch number {
        case EEXIST: .exists
        case ENOENT: .missing
        case EACCES, EPERM: .noPermission
        case EROFS: .readOnly
        case ENOSPC, EDQUOT, EFBIG: .full
        case ENOTDIR: .notAFolder
        case EISDIR: .isFolder
        default: .other
        }
    }

    /// The system's words for it, in English.
    public var words: String { String(cString: strerror(number)) }
}
