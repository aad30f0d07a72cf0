import Foundation
import GRDB
import RecordFormat
import Workshop

/// Takes out of a damaged database whatever can still be read and trusted.
struct Rescue {
    let source: Database

    /// Reads everything, and writes it if there is somewhere to write to.
    func run(into target: Database?) -> Journal.Salvage {
        var salvage = Journal.Salvage()
        for id in sessions() {
            guard let (header, reading, written) = read(id) else {
                salvage.lost.append(id)
                continue
            }
            if let target {
                guard (try? write(header, reading, to: target)) != nil else {
                    salvage.lost.append(id)
                    continue
                }
            }
            salvage.sessions.append(
                Journal.Salvage.Item(
                    session: id,
                    title: header.title,
                    saved: reading.entries.count,
                    written: max(written, reading.entries.count)
                )
            )
        }
        for table in CheckedTable.allCases { copy(table, to: target, into: &salvage) }
        return salvage
    }

    /// The ids of all sessions of which anything is left, from either end of both tables.
    private func sessions() -> [ID<Session>] {
        var ids: Set<String> = []
        for query in ["SELECT id FROM session ORDER BY id", "SELECT DISTINCT session FROM event ORDER BY session"] {
            for direction in ["", " DESC"] {
                let cursor = try? String.fetchCursor(source, sql: query + direction)
                while let id = try? cursor?.next() { ids.insert(id) }
            }
        }
        return ids.sorted().map { ID($0) }
    }

    /// What can be trusted of a session, and how many events were written.
    ///
    /// A head that is lost costs the title and the time, and what has come before the first event; the session goes on
    /// under its id.
    private func read(_ id: ID<Session>) -> (SessionHeader, EventTable.Reading, Int)? {
        let events = EventTable(session: id)
        let row = try? SessionRow.fetch(id, source)
        do throws(JournalError) {
            if let row {
                let header = try row.checkedHeader()
                return (header, events.readWhatIsLeft(chain: Chain(header: row.header), source), row.events)
            }
        } catch {
            guard case .unreadable = error else { return nil }
        }
        guard let reading = events.readWithoutHeader(source), let first = reading.entries.first else { return nil }
        let header = SessionHeader(
            id: id,
            seed: .random(in: .min ... .max),
            title: id.text,
            openedAt: first.at
        )
        return (header, reading, max(row?.events ?? 0, events.lastNumber(source)))
    }

    private func write(_ header: SessionHeader, _ reading: EventTable.Reading, to target: Database) throws {
        try target.inSavepoint {
            try SessionRow.insert(header, target)
            let chain = Chain(header: HeaderCodec.bytes(of: header))
            let entries = try EncodedEntry.encode(reading.entries, after: chain, session: header.id)
            try EventTable(session: header.id).append(entries, target)
            let session = Session(header: header, replaying: reading.entries, box: nil)
            try SessionRow.update(
                header.id,
                events: entries.count,
                lastAt: entries.last?.at,
                chain: entries.last?.chain ?? chain,
                standing: Standing(of: session.state),
                target
            )
            return .commit
        }
    }

    /// Copies the rows of a table that can be read from either end and are as they were written; those that rest on what is
    /// lost stay out.
    private func copy(_ table: CheckedTable, to target: Database?, into salvage: inout Journal.Salvage) {
        var seen: Set<[DatabaseValue]> = []
        let backwards = table.key.split(separator: ",").map { $0 + " DESC" }.joined(separator: ",")
        for order in [table.key, backwards] {
            let sql = "SELECT *, \(table.isSound) FROM \(table.rawValue) ORDER BY \(order)"
            let cursor = try? Row.fetchCursor(source, sql: sql)
            while let row = try? cursor?.next() {
                let values = Array(row.databaseValues.dropLast())
                guard seen.insert(values).inserted else { break }
                guard row[row.count - 1] == true else {
                    if let changed = try? table.changed(row, source) { salvage.leftOut.append(changed) }
                    continue
                }
                if let target, (try? insert(values, into: table, target)) == nil { continue }
                if table == .person { salvage.people.append(row["code"]) }
            }
        }
        if table == .person { salvage.people.sort() }
    }

    private func insert(_ values: [DatabaseValue], into table: CheckedTable, _ target: Database) throws {
        let places = values.map { _ in "?" }.joined(separator: ", ")
        try target.execute(
            sql: "INSERT INTO \(table.rawValue) VALUES (\(places))",
            arguments: StatementArguments(values)
        )
    }
}
