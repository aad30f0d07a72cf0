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
    static let current = Schema(steps: [createTables, createPeople, createErasureWords, addChecksums])

    /// Takes the database to the newest version, in one transaction.
    ///
    /// Looks again at the version inside it, because another process may have come first.
    func migrate(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            try upgrade(db) ? .commit : .rollback
        }
    }

    /// Takes the database to the newest version; the caller's transaction makes it whole.
    ///
    /// - Returns: Whether there was anything to do.
    func upgrade(_ db: Database) throws -> Bool {
        let version = try Self.version(of: db)
        guard version < self.version else { return false }
        for step in steps[version...] {
            try step(db)
        }
        // Pragmas take no arguments; both numbers are our own.
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(self.version)")
        return true
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

    private static let createPeople: @Sendable (Database) throws -> Void = { db in
        try db.execute(
            sql: """
                -- Who wants something kept across sessions. The only place where a real name stands.
                CREATE TABLE person (
                    id TEXT PRIMARY KEY NOT NULL,
                    code TEXT NOT NULL UNIQUE COLLATE NOCASE,
                    name TEXT,
                    addedAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                -- What she agreed to, in the words she was shown. A consent withdrawn stays, as proof of both.
                CREATE TABLE consent (
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    purpose TEXT NOT NULL,
                    givenAt INTEGER NOT NULL,
                    wording TEXT NOT NULL,
                    withdrawnAt INTEGER,
                    PRIMARY KEY (person, purpose, givenAt)
                ) STRICT, WITHOUT ROWID;

                -- Which seats were hers; there only as long as she agrees to a logbook.
                CREATE TABLE link (
                    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    seat TEXT NOT NULL,
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (session, seat)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX linkOfPerson ON link (person);

                -- What became of a commitment, which itself stands in the session. Asked again, she may say something
                -- else: every answer is kept, in order.
                CREATE TABLE followUp (
                    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    event INTEGER NOT NULL,
                    months INTEGER NOT NULL,
                    place INTEGER NOT NULL CHECK (place >= 1),
                    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    outcome TEXT NOT NULL,
                    words TEXT,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (session, event, months, place)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX followUpOfPerson ON followUp (person);

                -- Each erasure, without a name, a word or a code: so that it can be taken to its end after a crash, and
                -- done again to an old copy that is put back. No foreign keys: what it speaks of is gone.
                CREATE TABLE erasure (
                    id INTEGER PRIMARY KEY NOT NULL,
                    at INTEGER NOT NULL,
                    veils INTEGER NOT NULL,
                    finishedAt INTEGER
                ) STRICT;
                -- What was erased: a person by the id nobody knows, a seat, or (seat '') a whole session.
                CREATE TABLE erased (
                    erasure INTEGER NOT NULL REFERENCES erasure (id),
                    person TEXT NOT NULL,
                    session TEXT NOT NULL,
                    seat TEXT NOT NULL,
                    PRIMARY KEY (erasure, person, session, seat)
                ) STRICT, WITHOUT ROWID;

                -- Copies this program wrote to other places, which an erasure cannot reach and has to name.
                CREATE TABLE copy (
                    path TEXT PRIMARY KEY NOT NULL,
                    at INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
        )
    }

    private static let createErasureWords: @Sendable (Database) throws -> Void = { db in
        try db.execute(
            sql: """
                -- What an erasure that is not finished has still to look for in files: names and words, destroyed in the
                -- transaction that finishes it, and in no copy.
                CREATE TABLE sought (
                    erasure INTEGER NOT NULL REFERENCES erasure (id),
                    kind TEXT NOT NULL,
                    words TEXT NOT NULL,
                    PRIMARY KEY (erasure, kind, words)
                ) STRICT, WITHOUT ROWID;

                -- The order in which sessions were closed, whatever the clock said.
                CREATE TABLE closing (
                    number INTEGER PRIMARY KEY NOT NULL,
                    session TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE
                ) STRICT;
                INSERT INTO closing (session) SELECT id FROM session WHERE standing = 'closed' ORDER BY lastAt, id;
                """
        )
    }

    /// The last value of each row beside the sessions: by it a row is noticed that was changed by another program.
    private static let addChecksums: @Sendable (Database) throws -> Void = { db in
        for table in CheckedTable.allCases { try table.addChecksums(db) }
    }
}
