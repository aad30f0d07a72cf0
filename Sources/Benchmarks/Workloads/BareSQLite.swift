import GRDBSQLite
import Workshop

/// The same rows written by the C interface of SQLite and nothing else, as fast as it can be done durably.
final class BareSQLite {
    /// What SQLite would not do.
    struct Failure: Error {
        let code: Int32
        let message: String
    }

    private var connection: OpaquePointer?
    private var statements: [String: OpaquePointer] = [:]

    /// Opens a database with the journal's pragmas.
    init(path: String) throws {
        try check(sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil))
        for pragma in [
            "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON", "temp_store = MEMORY",
        ] {
            try check(sqlite3_exec(connection, "PRAGMA \(pragma)", nil, nil, nil))
        }
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close(connection)
    }

    /// Runs a statement, prepared once, with texts and numbers bound to it; gives what its first column says.
    @discardableResult
    func run(_ sql: String, _ values: Value...) throws -> Int64? {
        let statement = try prepared(sql)
        defer { sqlite3_reset(statement) }
        for (place, value) in values.enumerated() {
            switch value {
            case .text(let text): try bind(text, at: Int32(place + 1), to: statement)
            case .number(let number): try check(sqlite3_bind_int64(statement, Int32(place + 1), number))
            }
        }
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return sqlite3_column_int64(statement, 0) }
        guard code == SQLITE_DONE else { throw failure(code) }
        return nil
    }

    /// Fetches all rows of four columns; the third is a text, the others are numbers.
    func countRows(_ sql: String) throws -> Int {
        let statement = try prepared(sql)
        defer { sqlite3_reset(statement) }
        var count = 0
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW {
            guard sqlite3_column_text(statement, 2) != nil, sqlite3_column_int64(statement, 0) == count + 1 else {
                break
            }
            count += 1
            code = sqlite3_step(statement)
        }
        guard code == SQLITE_DONE else { throw failure(code) }
        return count
    }

    enum Value {
        case text(String)
        case number(Int64)
    }

    private func bind(_ text: String, at place: Int32, to statement: OpaquePointer) throws {
        // SQLITE_TRANSIENT, which Swift cannot import: SQLite copies the text.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        try check(sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), transient))
    }

    private func prepared(_ sql: String) throws -> OpaquePointer {
        if let statement = statements[sql] { return statement }
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
        guard let statement else { throw failure(SQLITE_MISUSE) }
        statements[sql] = statement
        return statement
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> Failure {
        Failure(code: code, message: sqlite3_errmsg(connection).map { String(cString: $0) } ?? "")
    }
}
