import GRDB
import GRDBSQLite

/// A statement that is compiled once for a connection and run at the C interface.
///
/// Every command and every event of a session that is opened pass through such statements: what GRDB does beside them
/// (it looks at the text of the statement, for observers we do not have) would take longer than the statements.
struct Prepared {
    /// What can be bound to a parameter.
    enum Value {
        case integer(Int64?)
        case text(String)
        case bytes([UInt8])
    }

    /// The row a query has come to.
    struct Row {
        fileprivate let statement: SQLiteStatement

        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

        /// A text in UTF-8.
        func bytes(_ column: Int32) -> [UInt8] {
            let start = sqlite3_column_blob(statement, column)
            return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
        }
    }

    private let statement: Statement
    private let db: Database

    init(_ sql: String, _ db: Database) throws {
        statement = try db.cachedStatement(sql: sql)
        self.db = db
    }

    /// Runs it with these values to its end.
    func run(_ values: Value...) throws {
        try rows(values) { _ in true }
    }

    /// Gives a body the rows one by one, until there are no more or it wants no more.
    func rows(_ values: [Value], _ wantsMore: (Row) throws -> Bool) throws {
        let row = Row(statement: statement.sqliteStatement)
        // What went wrong was told by the step; what is bound is not to lie about.
        defer {
            sqlite3_reset(row.statement)
            sqlite3_clear_bindings(row.statement)
        }
        for (place, value) in zip(Int32(1)..., values) { try check(value.bind(to: row.statement, at: place)) }
        while true {
            let code = sqlite3_step(row.statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { return try check(code) }
            guard try wantsMore(row) else { return }
        }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
        }
    }
}

extension Prepared.Value {
    fileprivate func bind(to statement: SQLiteStatement, at place: Int32) -> Int32 {
        // SQLITE_TRANSIENT, which Swift cannot import: SQLite copies the text.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return switch self {
        case .integer(let number?): sqlite3_bind_int64(statement, place, number)
        case .integer(nil): sqlite3_bind_null(statement, place)
        case .text(let text): sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), transient)
        case .bytes(let bytes):
            bytes.withUnsafeBytes {
                let start = $0.bindMemory(to: CChar.self).baseAddress
                return sqlite3_bind_text(statement, place, start, Int32($0.count), transient)
            }
        }
    }
}
