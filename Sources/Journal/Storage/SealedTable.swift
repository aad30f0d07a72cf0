import Foundation
import GRDB
import RecordFormat
import Workshop

/// The ballot boxes on the disk: the only place where a voter and a choice stand together.
struct SealedTable {
    let session: ID<Session>

    /// What is in the box of the session, by seat; a ballot that was damaged comes with its fault.
    func contents(_ db: Database) throws -> [ID<Seat>: Result<Ballot, RecordFault>] {
        var contents: [ID<Seat>: Result<Ballot, RecordFault>] = [:]
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT seat, ballot FROM sealed WHERE session = ?",
            arguments: [session.text]
        )
        for row in rows {
            let bytes = Array(try row.decode(Data.self, atIndex: 1))
            contents[ID(try row.decode(String.self, atIndex: 0))] = Result { () throws(RecordFault) in
                try BallotCodec.ballot(from: bytes)
            }
        }
        return contents
    }

    /// The box for whoever goes on with the session.
    ///
    /// A damaged ballot counts as not cast: its voter is asked again.
    func box(_ db: Database) throws -> SealedBox {
        SealedBox(try contents(db).compactMapValues { try? $0.get() })
    }

    /// Makes a change of the box.
    func apply(_ change: SealedBox.Change, _ db: Database) throws {
        switch change {
        case .seal(let seat, let ballot):
            try Prepared(
                """
                INSERT INTO sealed (session, seat, ballot) VALUES (?, ?, ?)
                ON CONFLICT (session, seat) DO UPDATE SET ballot = excluded.ballot
                """,
                db
            ).run(.text(session.text), .text(seat.text), .bytes(BallotCodec.bytes(of: ballot)))
        case .withdraw(let seat):
            try Prepared("DELETE FROM sealed WHERE session = ? AND seat = ?", db)
                .run(.text(session.text), .text(seat.text))
        case .destroy:
            try destroy(db)
        }
    }

    /// Destroys the box so that no trace of it is left in the pages of the database.
    ///
    /// Deleting rows one by one may leave copies behind that SQLite made while it moved rows between pages. Emptying
    /// the whole table gives up every page of it, and `secure_delete` overwrites each with zeros. The boxes of
    /// other sessions are taken out and put back.
    func destroy(_ db: Database) throws {
        var others: [[Prepared.Value]] = []
        try Prepared("SELECT session, seat, ballot FROM sealed WHERE session <> ?", db)
            .rows([.text(session.text)]) { row in
                others.append((0..<3).map { .bytes(row.bytes($0)) })
                return true
            }
        try Prepared("DELETE FROM sealed", db).run()
        for row in others {
            try Prepared("INSERT INTO sealed (session, seat, ballot) VALUES (?, ?, ?)", db).run(row[0], row[1], row[2])
        }
    }
}
