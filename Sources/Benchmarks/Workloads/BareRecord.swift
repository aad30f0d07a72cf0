import Foundation
import RecordFormat
import TestKit
import Workshop

/// The rows a played session leaves, made ready to be written by bare SQLite.
struct BareRecord {
    private struct Row {
        let number: Int64
        let at: Int64
        let body: String
    }

    private enum Change {
        case seal(seat: String, ballot: String)
        case withdraw(seat: String)
        case destroy
    }

    private struct Step {
        let rows: [Row]
        let changes: [Change]
        let endsVote: Bool
    }

    private var steps: [Step] = []

    /// Takes a step of the session.
    mutating func add(_ outcome: Session.Outcome) {
        let rows = outcome.events.map { entry in
            Row(
                number: Int64(entry.number),
                at: entry.at.milliseconds,
                body: String(decoding: EntryCodec.bytes(of: entry), as: UTF8.self)
            )
        }
        let changes = outcome.box.map { change -> Change in
            switch change {
            case .seal(let seat, let ballot):
                .seal(seat: seat.text, ballot: String(decoding: BallotCodec.bytes(of: ballot), as: UTF8.self))
            case .withdraw(let seat): .withdraw(seat: seat.text)
            case .destroy: .destroy
            }
        }
        let isCounted = outcome.events.contains { if case .game(.voteCounted) = $0.event { true } else { false } }
        steps.append(Step(rows: rows, changes: changes, endsVote: isCounted))
    }

    /// Writes a new session with these rows, each step in a transaction of its own as the journal does.
    func write(session id: String, to database: BareSQLite) throws {
        try database.run(
            "INSERT INTO session (id, header, openedAt, events, lastAt, chain, standing) VALUES (?, '{}', 0, 0, 0, 0, 'idle')",
            .text(id)
        )
        for step in steps { try write(step, id, to: database) }
    }

    private func write(_ step: Step, _ id: String, to database: BareSQLite) throws {
        try database.run("BEGIN IMMEDIATE")
        for row in step.rows {
            try database.run(
                "INSERT INTO event (session, number, at, body, chain) VALUES (?, ?, ?, ?, ?)",
                .text(id),
                .number(row.number),
                .number(row.at),
                .text(row.body),
                .number(row.number &* 0x9E37_79B9_7F4A)
            )
        }
        for change in step.changes {
            switch change {
            case .seal(let seat, let ballot):
                try database.run(
                    "INSERT OR REPLACE INTO sealed (session, seat, ballot) VALUES (?, ?, ?)",
                    .text(id),
                    .text(seat),
                    .text(ballot)
                )
            case .withdraw(let seat):
                try database.run("DELETE FROM sealed WHERE session = ? AND seat = ?", .text(id), .text(seat))
            case .destroy:
                try database.run("DELETE FROM sealed")
            }
        }
        if let last = step.rows.last {
            try database.run(
                "UPDATE session SET events = ?, lastAt = ?, chain = ?, standing = 'playing' WHERE id = ?",
                .number(last.number),
                .number(last.at),
                .number(last.at),
                .text(id)
            )
        }
        try database.run("COMMIT")
        if step.endsVote { try database.run("PRAGMA wal_checkpoint(TRUNCATE)") }
    }
}
