import GRDB
import Persons
import Workshop

/// Erasures as the journal remembers them: once they are finished without a name, a word or a code.
///
/// One that is about nobody only says that something was given up and has still to be overwritten.
struct ErasureTable {
    let id: Int64

    // What the number in the table says of an order.
    private static let veilsMentions = 1
    private static let isSeveralPeople = 2

    /// Notes an erasure that begins.
    static func begin(_ order: ErasureOrder, at now: Instant, _ db: Database) throws -> ErasureTable {
        let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM erasure") ?? 0
        let table = ErasureTable(id: last + 1)
        let veils = (order.veilsMentions ? veilsMentions : 0) | (order.isOnePerson ? 0 : isSeveralPeople)
        try CheckedTable.erasure.insert([table.id, now.milliseconds, veils, nil], db)
        for person in order.people.sorted() {
            try table.insert(person: person.text, session: "", seat: "", db)
        }
        for place in order.seats.sorted() {
            try table.insert(person: "", session: place.session.text, seat: place.seat.text, db)
        }
        for session in order.sessions.sorted() {
            try table.insert(person: "", session: session.text, seat: "", db)
        }
        return table
    }

    private func insert(person: String, session: String, seat: String, _ db: Database) throws {
        try CheckedTable.erased.insert([id, person, session, seat], db)
    }

    /// Erasures begun, all or only those not taken to their end, the oldest first.
    static func all(unfinishedOnly: Bool, _ db: Database) throws -> [ErasureTable] {
        let condition = unfinishedOnly ? "WHERE finishedAt IS NULL" : ""
        return try Int64.fetchAll(db, sql: "SELECT id FROM erasure \(condition) ORDER BY id").map {
            ErasureTable(id: $0)
        }
    }

    /// What was to be erased.
    func order(_ db: Database) throws -> ErasureOrder {
        var order = ErasureOrder()
        let veils = try CheckedTable.erasure.rows("WHERE id = ?", [id], db).first?.decode(Int.self, atIndex: 2) ?? 0
        order.veilsMentions = veils & Self.veilsMentions != 0
        order.isOnePerson = veils & Self.isSeveralPeople == 0
        for row in try CheckedTable.erased.rows("WHERE erasure = ?", [id], db) {
            let person = try row.decode(String.self, atIndex: 1)
            let session = try row.decode(String.self, atIndex: 2)
            let seat = try row.decode(String.self, atIndex: 3)
            if !person.isEmpty {
                order.people.insert(ID(person))
            } else if seat.isEmpty {
                order.sessions.insert(ID(session))
            } else {
                order.seats.insert(SeatPlace(ID(session), ID(seat)))
            }
        }
        return order
    }

    /// Ends it: what was looked for is destroyed, and what was erased is remembered, if anything was.
    func finish(at now: Instant, _ db: Database) throws {
        try Sought.remove(for: id, db)
        try CheckedTable.erasure.update("finishedAt", to: now.milliseconds, where: "id = ?2", [id], db)
        try db.execute(
            sql: "DELETE FROM erasure WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM erased WHERE erasure = ?1)",
            arguments: [id]
        )
    }
}
