import GRDB

/// The writing down of one database in another that is empty: its form and all rows but those of some tables.
struct Transcription {
    let source: Database
    let target: Database
    let leftOut: Set<String>

    /// What is in no copy: ballots of open votes, and what an unfinished erasure still looks for.
    static let secrets: Set = ["sealed", "sought"]

    init(from source: Database, to target: Database, leavingOut leftOut: Set<String>) {
        self.source = source
        self.target = target
        self.leftOut = leftOut
    }

    func run() throws {
        let mark = try Int.fetchOne(source, sql: "PRAGMA application_id") ?? 0
        let version = try Schema.version(of: source)
        try target.inTransaction {
            for (table, form) in try forms("table") {
                try target.execute(sql: form)
                if !leftOut.contains(table) { try copyRows(of: table) }
            }
            for (_, form) in try forms("index") { try target.execute(sql: form) }
            // Pragmas take no arguments; both are numbers.
            try target.execute(sql: "PRAGMA application_id = \(mark)")
            try target.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// The tables or indexes, with the statements that make them; nothing else in a file from elsewhere is taken over.
    private func forms(_ kind: String) throws -> [(name: String, form: String)] {
        let sql = """
            SELECT name, sql FROM sqlite_schema
            WHERE type = ? AND sql LIKE 'CREATE ' || ? || ' %' AND name NOT LIKE 'sqlite%' ORDER BY rowid
            """
        return try Row.fetchAll(source, sql: sql, arguments: [kind, kind]).map {
            (try $0.decode(String.self, atIndex: 0), try $0.decode(String.self, atIndex: 1))
        }
    }

    private func copyRows(of table: String) throws {
        let name = table.quotedDatabaseIdentifier
        let rows = try Row.fetchCursor(source, sql: "SELECT * FROM \(name)")
        var insertion: Statement?
        while let row = try rows.next() {
            let values = Array(row.databaseValues)
            if insertion == nil {
                let places = values.map { _ in "?" }.joined(separator: ", ")
                insertion = try target.makeStatement(sql: "INSERT INTO \(name) VALUES (\(places))")
            }
            try insertion?.execute(arguments: StatementArguments(values))
        }
    }
}
