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

    /// The error SQLite or a statement's caller threw.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as JournalError: self = error
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
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull(path: path)
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

    /// Why the system would not open a file; SQLite does not say.
    private static func reasonNotToOpen(_ path: String) -> JournalError? {
        guard access(path, R_OK | W_OK) != 0 else { return nil }
        return JournalError(errno: errno, operation: "open", path: path)
    }
}
