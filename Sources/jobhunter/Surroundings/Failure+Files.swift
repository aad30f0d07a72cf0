import Files
import Presentation

extension Failure {
    /// A file could not be written.
    init(_ error: FileError, isReplacingOffered: Bool = false) {
        self.init(FileTelling.message(error, isReplacingOffered: isReplacingOffered), .status(of: error))
    }
}

extension ExitStatus {
    /// The code to leave with when a file could not be written.
    static func status(of error: FileError) -> ExitStatus {
        switch error.reason {
        case .full, .other: .storage
        case .exists, .missing, .noPermission, .readOnly, .notAFolder, .isFolder: .cannotCreate
        }
    }
}
