import Foundation
import GRDB
import RecordFormat
import Workshop

/// The row of a session: its header, and what is kept up to date with its events.
struct SessionRow {
    let id: ID<Session>
    let header: [UInt8]
    let openedAt: Instant
    let events: Int
    let lastAt: Instant?
    let chain: Chain
    let standing: Standing

    private static let columns = "id, header, openedAt, events, lastAt, chain, standing"

    private init(_ row: Row) throws {
        id = ID(try row.decode(String.self, atIndex: 0))
        header = Array(try row.decode(Data.self, atIndex: 1))
        openedAt = Instant(milliseconds: try row.decode(Int64.self, atIndex: 2))
        events = try row.decode(Int.self, atIndex: 3)
        lastAt = try row.decode(Int64?.self, atIndex: 4).map { Instant(milliseconds: $0) }
        chain = Chain(stored: try row.decode(Int64.self, atIndex: 5))
        standing = Standing(rawValue: try row.decode(String.self, atIndex: 6)) ?? .idle
    }

    static func fetch(_ id: ID<Session>, _ db: Database) throws -> SessionRow? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM session WHERE id = ?", arguments: [id.text])
            .map { try SessionRow($0) }
    }

    /// All sessions, the newest first.
    static func fetchAll(_ db: Database) throws -> [SessionRow] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM session ORDER BY openedAt DESC, id")
            .map { try SessionRow($0) }
    }

    static func ids(beginningWith prefix: String, _ db: Database) throws -> [ID<Session>] {
        let ids = try String.fetchAll(
            db,
            sql: "SELECT id FROM session WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id",
            arguments: [prefix]
        )
        return ids.map { ID($0) }
    }

    /// Adds a session in which nothing has happened.
    static func insert(_ header: SessionHeader, _ db: Database) throws {
        let bytes = HeaderCodec.bytes(of: header)
        try db.execute(
            sql: "INSERT INTO session (\(columns)) VALUES (?, ?, ?, 0, NULL, ?, ?)",
            arguments: [
                header.id.text, String(decoding: bytes, as: UTF8.self), header.openedAt.milliseconds,
                Chain(header: bytes).stored, Standing.idle.rawValue,
            ]
        )
    }

    /// Keeps the row up to date with its events.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - before: Where the row has to be for the events to follow on; `nil` to keep it up to date wherever it is.
    ///   - events: How many there are.
    ///   - lastAt: When the last of them happened.
    ///   - chain: The chain up to it.
    ///   - standing: What goes on.
    ///   - db: The database.
    /// - Returns: Whether the row was there.
    @discardableResult
    static func update(
        _ id: ID<Session>,
        from before: (events: Int, chain: Chain)? = nil,
        events: Int,
        lastAt: Instant?,
        chain: Chain,
        standing: Standing,
        _ db: Database
    ) throws -> Bool {
        try Prepared(
            """
            UPDATE session SET events = ?1, lastAt = ?2, chain = ?3, standing = ?4
            WHERE id = ?5 AND (?6 IS NULL OR events = ?6 AND chain = ?7)
            """,
            db
        ).run(
            .integer(Int64(events)),
            .integer(lastAt?.milliseconds),
            .integer(chain.stored),
            .text(standing.rawValue),
            .text(id.text),
            .integer((before?.events).map(Int64.init)),
            .integer(before?.chain.stored)
        )
        return db.changesCount == 1
    }
}
