import Files
import Foundation
import GRDB

extension JournalError {
    /// The error of a system call.
    init(errno number: Int32, operation: String, path: String) {
        self =
            switch number {
            case EACCES, EPERM: .noPermission(path: path)
            case EROFS: .readOnly(path: path)
            case ENOSPC, EDQUOT: .diskFull(path: path)
            case ENOTDIR: .notADirectory(path: path)
            default: .system(operation: operation, path: path, errno: number)
            }
    }

    /// The error of a file.
    init(_ error: FileError) {
        self =
            switch error.reason {
            case .exists: .fileExists(path: error.path)
            case .missing: .noFolder(path: error.path)
            case .noPermission: .noPermission(path: error.path)
            case .readOnly: .readOnly(path: error.path)
            case .full: .diskFull(path: error.path)
            case .notAFolder: .notADirectory(path: error.path)
            case .isFolder, .other:
                .system(operation: error.operation.rawValue, path: error.path, errno: error.number)
            }
    }

    /// The error SQLite or a statement's caller threw.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as JournalError: self = error
        case let error as FileError: self.init(error)
        case let error as DatabaseError: self.init(error, path: path)
        case is RowDecodingError: self = .damaged(path: path, findings: ["\(error)"])
        default: self = .database(code: ResultCode.SQLITE_INTERNAL.rawValue, message: "\(error)", path: path)
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let message = error.message ?? ""
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull(path: path)
            // It does not say why, and a disk that fails looks the same.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE && Self.isFull(path):
                .diskFull(path: path)
            // A change begun and not finished, in a way this program never makes changes.
            case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
                .foreign(path: path, applicationID: 0)
            case .SQLITE_READONLY: .readOnly(path: path)
            case .SQLITE_CANTOPEN: Self.reasonNotToOpen(path) ?? .database(error, message, path)
            case .SQLITE_PERM, .SQLITE_AUTH: .noPermission(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path, findings: [message])
            default: .database(error, message, path)
            }
    }

    private static func database(_ error: DatabaseError, _ message: String, _ path: String) -> JournalError {
        .database(code: error.extendedResultCode.rawValue, message: message, path: path)
    }

    private static func isFull(_ path: String) -> Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && status.f_bavail == 0
    }

    /// Why the system would not open a file; SQLite does not say.
    private static func reasonNotToOpen(_ path: String) -> JournalError? {
        guard access(path, R_OK | W_OK) != 0 else { return nil }
        return JournalError(errno: errno, operation: "open", path: path)
    }
}
