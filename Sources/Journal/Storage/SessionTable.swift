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
    static func update(
        _ id: ID<Session>,
        events: Int,
        lastAt: Instant?,
        chain: Chain,
        standing: Standing,
        _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE session SET events = ?, lastAt = ?, chain = ?, standing = ? WHERE id = ?",
            arguments: [events, lastAt?.milliseconds, chain.stored, standing.rawValue, id.text]
        )
    }
}
