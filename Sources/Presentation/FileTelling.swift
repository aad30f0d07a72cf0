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
        let key: MessageKey =
            switch error.reason {
            case .exists: isReplacingOffered ? .fileIsThereReplace : .fileIsThere
            case .missing: .fileHasNoFolder
            case .noPermission: .fileNoPermission
            case .readOnly: .fileReadOnly
            case .full: .fileDiskFull
            case .notAFolder: .fileNotAFolder
            case .isFolder: .fileIsFolder
            case .other: .fileFailed
            }
        return Message(key, ["path": .text(error.path), "reason": .text(error.words)])
    }
}
