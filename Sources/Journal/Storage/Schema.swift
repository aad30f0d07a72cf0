import GRDB

/// The form of the database: one step for each version, from an empty file on.
struct Schema: Sendable {
    /// What marks the file as ours: the letters `JobH`.
    static let applicationID = 0x4A6F_6248

    /// The steps; the first makes version 1 of nothing.
    let steps: [@Sendable (Database) throws -> Void]

    /// The version the last step leads to.
    var version: Int { steps.count }

    /// The form this program uses.
    static let current = Schema(steps: [createTables])

    /// Takes the database to the newest version, in one transaction.
    ///
    /// Looks again at the version inside it, because another process may have come first.
    func migrate(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            let version = try Self.version(of: db)
            guard version < self.version else { return .rollback }
            for step in steps[version...] {
                try step(db)
            }
            // Pragmas take no arguments; both numbers are our own.
            try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(self.version)")
            return .commit
        }
    }

    static func version(of db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    private static let createTables: @Sendable (Database) throws -> Void = { db in
        try db.execute(
            sql: """
                -- One row a session. `events`, `lastAt`, `chain` and `standing` follow from its events and are kept
                -- with them in the same transactions, so that a list is quick and a lost tail is noticed.
                CREATE TABLE session (
                    id TEXT PRIMARY KEY NOT NULL,
                    header TEXT NOT NULL,
                    openedAt INTEGER NOT NULL,
                    events INTEGER NOT NULL CHECK (events >= 0),
                    lastAt INTEGER,
                    chain INTEGER NOT NULL,
                    standing TEXT NOT NULL CHECK (standing IN ('idle', 'playing', 'debriefing', 'closed'))
                ) STRICT, WITHOUT ROWID;

                -- What happened. Rows are added and never changed.
                CREATE TABLE event (
                    session TEXT NOT NULL REFERENCES session (id),
                    number INTEGER NOT NULL CHECK (number >= 1),
                    at INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    chain INTEGER NOT NULL,
                    PRIMARY KEY (session, number)
                ) STRICT, WITHOUT ROWID;

                -- The ballot boxes of open votes. No row ids, no times and no foreign key: rows are kept by seat, which
                -- hides the order of voting, and the table can be emptied page by page.
                CREATE TABLE sealed (
                    session TEXT NOT NULL,
                    seat TEXT NOT NULL,
                    ballot TEXT NOT NULL,
                    PRIMARY KEY (session, seat)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
