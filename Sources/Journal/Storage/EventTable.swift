import Foundation
import GRDB
import RecordFormat
import Workshop

/// The events of a session on the disk.
struct EventTable {
    let session: ID<Session>

    /// Events read, up to the first that cannot be trusted.
    struct Reading {
        var entries: [Recorded] = []
        var chain: Chain
        var damage: Damage?
    }

    /// Adds events, each with the chain up to it.
    func append(_ entries: [EncodedEntry], _ db: Database) throws {
        let insert = try Prepared("INSERT INTO event (session, number, at, body, chain) VALUES (?, ?, ?, ?, ?)", db)
        for entry in entries {
            try insert.run(
                .text(session.text),
                .integer(Int64(entry.number)),
                .integer(entry.at.milliseconds),
                .bytes(entry.body),
                .integer(entry.chain.stored)
            )
        }
    }

    /// The chain kept with an event.
    func chain(at number: Int, _ db: Database) throws -> Chain? {
        try Int64.fetchOne(
            db,
            sql: "SELECT chain FROM event WHERE session = ? AND number = ?",
            arguments: [session.text, number]
        ).map { Chain(stored: $0) }
    }

    /// Reads the events after one, and checks that nothing was changed and none is missing.
    ///
    /// - Parameters:
    ///   - number: The last event not wanted, or 0.
    ///   - chain: The chain up to that event.
    ///   - row: The session's row, which knows how many there are.
    ///   - db: The database.
    func read(after number: Int, chain: Chain, row: SessionRow, _ db: Database) throws -> Reading {
        var reading = Reading(chain: chain)
        var last = number
        try rows(after: number, db) { row in
            last += 1
            reading.damage = Self.take(row, number: last, into: &reading)
            return reading.damage == nil
        }
        if reading.damage == nil {
            reading.damage = Self.damageAtEnd(of: reading, last: last, row: row)
        }
        return reading
    }

    /// Reads events of a damaged file as far as they can be read and trusted.
    func readWhatIsLeft(chain: Chain, _ db: Database) -> Reading {
        var reading = Reading(chain: chain)
        readOn(after: 0, into: &reading, db)
        return reading
    }

    private func readOn(after number: Int, into reading: inout Reading, _ db: Database) {
        // What SQLite says of the first row it cannot read changes nothing: those before it are there.
        try? rows(after: number, db) { row in
            Self.take(row, number: reading.entries.count + 1, into: &reading) == nil
        }
    }

    private func rows(after number: Int, _ db: Database, _ wantsMore: (Prepared.Row) -> Bool) throws {
        try Prepared(
            "SELECT number, at, body, chain FROM event WHERE session = ? AND number > ? ORDER BY number",
            db
        ).rows([.text(session.text), .integer(Int64(number))], wantsMore)
    }

    /// Reads events of a session whose header is lost: the first is taken as it is, and those after it as far as each fits
    /// the one before.
    func readWithoutHeader(_ db: Database) -> Reading? {
        let sql = "SELECT number, body, chain FROM event WHERE session = ? AND number = 1"
        guard let row = try? Row.fetchOne(db, sql: sql, arguments: [session.text]),
            let body = try? row.decode(Data.self, atIndex: 1), let stored = try? row.decode(Int64.self, atIndex: 2),
            let first = try? EntryCodec.entry(from: Array(body)), first.number == 1
        else { return nil }
        var reading = Reading(entries: [first], chain: Chain(stored: stored))
        readOn(after: 1, into: &reading, db)
        return reading
    }

    /// The number of the last event there is.
    func lastNumber(_ db: Database) -> Int {
        let sql = "SELECT max(number) FROM event WHERE session = ?"
        return (try? Int.fetchOne(db, sql: sql, arguments: [session.text])) ?? 0
    }

    /// Takes one row, or says what is wrong with it.
    private static func take(_ row: Prepared.Row, number: Int, into reading: inout Reading) -> Damage? {
        guard row.integer(0) == number else { return .eventMissing(number) }
        let body = row.bytes(2)
        let chain = reading.chain.adding(body)
        guard row.integer(3) == chain.stored else { return .eventChanged(number) }
        do throws(RecordFault) {
            let entry = try EntryCodec.entry(from: body)
            guard entry.number == number, entry.at.milliseconds == row.integer(1) else { return .eventChanged(number) }
            reading.entries.append(entry)
            reading.chain = chain
            return nil
        } catch {
            return .event(number, error)
        }
    }

    private static func damageAtEnd(of reading: Reading, last: Int, row: SessionRow) -> Damage? {
        if last < row.events { return .cutOff(after: last, written: row.events) }
        if last > row.events { return .eventChanged(row.events + 1) }
        guard reading.chain != row.chain else { return nil }
        return last == 0 ? .headerChanged : .eventChanged(last)
    }
}
