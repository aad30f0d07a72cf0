import Foundation
import GRDB
import Persons
import RecordFormat
import Workshop

/// Erases in one database, which may be a copy of an older form.
///
/// Doing it twice does no more than doing it once.
struct Erasing {
    let order: ErasureOrder
    /// Names the database itself may not know any more, or not yet.
    var bynames = Bynames()
    let name: @Sendable (ID<Seat>) -> String

    /// What came of it.
    struct Outcome {
        var receipt = ErasureReceipt()
        /// Every name and word that was taken out.
        var sought = Sought()
    }

    /// Erases; the caller's transaction makes it whole.
    func run(_ db: Database) throws -> Outcome {
        var outcome = Outcome()
        let bynames = try bynames.union(Bynames(of: order, naming: name, db))
        outcome.sought.names = bynames.everywhere
        for (session, seats) in Dictionary(grouping: order.seats, by: \.session) {
            try redact(session, seats: Set(seats.map(\.seat)), bynames.names(in: session), db, into: &outcome)
        }
        for person in order.people.sorted() {
            try erase(person, db, into: &outcome)
        }
        for session in order.sessions.sorted() {
            outcome.sought.formUnion(try whatIsSaid(in: session, db))
            try remove(session, db, into: &outcome)
        }
        return outcome
    }

    private func erase(_ person: ID<Person>, _ db: Database, into outcome: inout Outcome) throws {
        guard try db.tableExists("person") else { return }
        func fetch(_ query: String) throws -> [String] {
            try String.fetchAll(db, sql: query, arguments: [person.text])
        }
        let names = try fetch("SELECT name FROM person WHERE id = ? AND name IS NOT NULL").flatMap(NameMatcher.names)
        // A number alone would be found everywhere.
        let codes = try fetch("SELECT code FROM person WHERE id = ?").filter { $0.contains(where: \.isLetter) }
        outcome.sought.names.formUnion(names + codes)
        outcome.sought.add(said: Set(try fetch("SELECT words FROM followUp WHERE person = ? AND words IS NOT NULL")))
        // What hangs on it goes with it.
        try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person.text])
        outcome.receipt.people += db.changesCount
    }

    /// Takes people out of the record of a session, and makes its checksums anew.
    private func redact(
        _ id: ID<Session>,
        seats: Set<ID<Seat>>,
        _ otherNames: Set<String>,
        _ db: Database,
        into outcome: inout Outcome
    ) throws {
        guard let row = try SessionRow.fetch(id, db) else { return }
        let header = try row.checkedHeader()
        let reading = try EventTable(session: id).read(after: 0, chain: Chain(header: row.header), row: row, db)
        if let damage = reading.damage { throw JournalError.unreadable(id, damage) }
        let redactor = Redactor(
            seats: seats,
            otherNames: otherNames,
            veilingMentions: order.veilsMentions,
            naming: name
        )
        let result = redactor.redact(reading.entries, of: header)
        func places(_ events: [Int]) -> [ErasureReceipt.Mention] {
            events.map { ErasureReceipt.Mention(session: id, event: $0) }
        }
        if result.notesLeft > 0 { outcome.receipt.notesLeft[id] = result.notesLeft }
        outcome.receipt.seats.formUnion(seats.map { SeatPlace(id, $0) })
        outcome.receipt.events += result.changed.count
        outcome.receipt.alike += places(result.alike)
        outcome.sought.names.formUnion(result.names)
        outcome.sought.add(said: result.words)
        if !order.veilsMentions { outcome.receipt.mentions += places(result.mentions) }
        if try db.tableExists("link") {
            for seat in seats {
                try db.execute(sql: "DELETE FROM link WHERE session = ? AND seat = ?", arguments: [id.text, seat.text])
            }
        }
        guard !result.changed.isEmpty || result.title != header.title else { return }
        // Bytes that need not change stay as they were written.
        let bytes = result.title == header.title ? row.header : HeaderCodec.bytes(of: header.titled(result.title))
        try rewrite(row, header: bytes, log: result.log, changed: Set(result.changed), db)
    }

    /// Writes the header and changed events, and the checksums of all that follow.
    private func rewrite(
        _ row: SessionRow,
        header: [UInt8],
        log: [Recorded],
        changed: Set<Int>,
        _ db: Database
    ) throws {
        let id = row.id
        var chain = Chain(header: header)
        try db.execute(
            sql: "UPDATE session SET header = ? WHERE id = ?",
            arguments: [String(decoding: header, as: UTF8.self), id.text]
        )
        let select = try db.makeStatement(sql: "SELECT body FROM event WHERE session = ? AND number = ?")
        let update = try db.makeStatement(
            sql: "UPDATE event SET body = ?, chain = ? WHERE session = ? AND number = ?"
        )
        for entry in log {
            let body: [UInt8]
            if changed.contains(entry.number) {
                let encoded = try EncodedEntry.encode([entry], after: chain, session: id)
                body = encoded[0].body
            } else {
                // As it was written, byte for byte.
                guard let stored = try Data.fetchOne(select, arguments: [id.text, entry.number]) else {
                    throw JournalError.unreadable(id, .eventMissing(entry.number))
                }
                body = Array(stored)
            }
            chain = chain.adding(body)
            try update.execute(
                arguments: [String(decoding: body, as: UTF8.self), chain.stored, id.text, entry.number]
            )
        }
        try SessionRow.update(
            id,
            events: row.events,
            lastAt: row.lastAt,
            chain: chain,
            standing: row.standing,
            db
        )
    }

    /// What is to be looked for of a session that goes as a whole, as far as it can be read.
    private func whatIsSaid(in id: ID<Session>, _ db: Database) throws -> Sought {
        guard let row = try SessionRow.fetch(id, db) else { return Sought() }
        let reading = EventTable(session: id).readWhatIsLeft(chain: Chain(header: row.header), db)
        let named = reading.entries.compactMap(\.event.named).filter { $0.name != name($0.seat) }
        var sought = Sought(words: [id.text], anybodys: Set(named.map(\.name)))
        sought.add(said: Set(reading.entries.flatMap(\.event.words)))
        return sought
    }

    /// Removes a session as a whole.
    private func remove(_ id: ID<Session>, _ db: Database, into outcome: inout Outcome) throws {
        for table in ["event", "sealed"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE session = ?", arguments: [id.text])
        }
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id.text])
        if db.changesCount > 0 { outcome.receipt.sessions.insert(id) }
    }
}

extension SessionHeader {
    /// The same header with another title.
    fileprivate func titled(_ title: String) -> SessionHeader {
        SessionHeader(
            id: id,
            format: format,
            rules: rules,
            seed: seed,
            title: title,
            language: language,
            openedAt: openedAt
        )
    }
}
