public import Files
public import Wording

/// Words for files that cannot be written.
public enum FileTelling {
    /// Why, in one sentence.
    ///
    /// - Parameters:
    ///   - error: What stands in the way.
    ///   - isReplacingOffered: Whether the command has an option to write over what is there.
    public static func message(_ error: FileError, isReplacingOffered: Bool = false) -> Message {
        let path = error.path
        return switch error.reason {
        case .exists: isReplacingOffered ? .fileIsThereReplace(path: path) : .fileIsThere(path: path)
        case .missing: .fileHasNoFolder(path: path)
        case .noPermission: .fileNoPermission(path: path)
        case .readOnly: .fileReadOnly(path: path)
        case .full: .fileDiskFull(path: path)
        case .notAFolder: .fileNotAFolder(path: path)
        case .isFolder: .fileIsFolder(path: path)
        case .other: .fileFailed(path: path, reason: error.words)
        }
    }
}
