import GRDB
import Workshop

/// The tables about people.
enum PersonTable {
    // MARK: Reading

    static func all(_ db: Database) throws -> [Person] {
        try Row.fetchAll(db, sql: "SELECT id, code, name, addedAt FROM person ORDER BY code").map(person)
    }

    /// The person of a code, whose capitals do not matter.
    static func person(_ code: String, _ db: Database) throws -> Person {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT id, code, name, addedAt FROM person WHERE code = ?",
            arguments: [code]
        )
        guard let row else { throw JournalError.noSuchPerson(code) }
        return try person(row)
    }

    private static func person(_ row: Row) throws -> Person {
        Person(
            id: ID(try row.decode(String.self, atIndex: 0)),
            code: try row.decode(String.self, atIndex: 1),
            name: try row.decode(String?.self, atIndex: 2),
            addedAt: Instant(milliseconds: try row.decode(Int64.self, atIndex: 3))
        )
    }

    static func record(of person: Person, _ db: Database) throws -> PersonRecord {
        PersonRecord(
            person: person,
            consents: try consents(of: person.id, db),
            links: try links(of: person.id, db),
            followUps: try followUps(of: person.id, db)
        )
    }

    private static func consents(of id: ID<Person>, _ db: Database) throws -> [Consent] {
        let rows = try Row.fetchAll(
            db,
            sql:
                "SELECT purpose, givenAt, wording, withdrawnAt FROM consent WHERE person = ? ORDER BY givenAt, purpose",
            arguments: [id.text]
        )
        return try rows.compactMap { row in
            // A purpose of a newer program gives this one no right.
            guard let purpose = Consent.Purpose(rawValue: try row.decode(String.self, atIndex: 0)) else { return nil }
            return Consent(
                purpose: purpose,
                givenAt: Instant(milliseconds: try row.decode(Int64.self, atIndex: 1)),
                wording: try row.decode(String.self, atIndex: 2),
                withdrawnAt: try row.decode(Int64?.self, atIndex: 3).map { Instant(milliseconds: $0) }
            )
        }
    }

    private static func links(of id: ID<Person>, _ db: Database) throws -> [PersonRecord.Link] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT link.session, link.seat, link.at FROM link JOIN session ON session.id = link.session
                WHERE link.person = ? ORDER BY session.openedAt, link.session, link.seat
                """,
            arguments: [id.text]
        )
        return try rows.map { row in
            PersonRecord.Link(
                place: SeatPlace(
                    ID(try row.decode(String.self, atIndex: 0)),
                    ID(try row.decode(String.self, atIndex: 1))
                ),
                at: Instant(milliseconds: try row.decode(Int64.self, atIndex: 2))
            )
        }
    }

    private static func followUps(of id: ID<Person>, _ db: Database) throws -> [FollowUp] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT session, event, months, outcome, words, at FROM followUp WHERE person = ?
                ORDER BY session, event, months, place
                """,
            arguments: [id.text]
        )
        return try rows.compactMap { row in
            guard let outcome = FollowUp.Outcome(rawValue: try row.decode(String.self, atIndex: 3)) else { return nil }
            return FollowUp(
                commitment: Commitment.Key(
                    ID(try row.decode(String.self, atIndex: 0)),
                    event: try row.decode(Int.self, atIndex: 1)
                ),
                months: try row.decode(Int.self, atIndex: 2),
                outcome: outcome,
                words: try row.decode(String?.self, atIndex: 4),
                at: Instant(milliseconds: try row.decode(Int64.self, atIndex: 5))
            )
        }
    }

    /// Whose seat this is.
    static func owner(of place: SeatPlace, _ db: Database) throws -> Person? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT person.id, code, name, addedAt FROM person JOIN link ON link.person = person.id
                WHERE session = ? AND seat = ?
                """,
            arguments: [place.session.text, place.seat.text]
        )
        return try row.map(person)
    }

    // MARK: Writing

    static func insert(_ person: Person, _ db: Database) throws {
        let isTaken = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM person WHERE code = ?)",
            arguments: [person.code]
        )
        guard isTaken == false else { throw JournalError.personExists(person.code) }
        try db.execute(
            sql: "INSERT INTO person (id, code, name, addedAt) VALUES (?, ?, ?, ?)",
            arguments: [person.id.text, person.code, person.name, person.addedAt.milliseconds]
        )
    }

    static func setName(_ name: String?, of id: ID<Person>, _ db: Database) throws {
        try db.execute(sql: "UPDATE person SET name = ? WHERE id = ?", arguments: [name, id.text])
    }

    static func give(_ consent: Consent, by id: ID<Person>, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO consent (person, purpose, givenAt, wording) VALUES (?, ?, ?, ?)",
            arguments: [id.text, consent.purpose.rawValue, consent.givenAt.milliseconds, consent.wording]
        )
    }

    static func withdraw(_ purpose: Consent.Purpose, by id: ID<Person>, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE consent SET withdrawnAt = ? WHERE person = ? AND purpose = ? AND withdrawnAt IS NULL",
            arguments: [now.milliseconds, id.text, purpose.rawValue]
        )
    }

    static func link(_ place: SeatPlace, to id: ID<Person>, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO link (session, seat, person, at) VALUES (?, ?, ?, ?)",
            arguments: [place.session.text, place.seat.text, id.text, now.milliseconds]
        )
    }

    /// Removes a link, or all of them, and the follow-ups that rest on what is left.
    static func unlink(_ place: SeatPlace?, from id: ID<Person>, _ db: Database) throws {
        if let place {
            try db.execute(
                sql: "DELETE FROM link WHERE person = ? AND session = ? AND seat = ?",
                arguments: [id.text, place.session.text, place.seat.text]
            )
        } else {
            try db.execute(sql: "DELETE FROM link WHERE person = ?", arguments: [id.text])
        }
        try db.execute(
            sql: """
                DELETE FROM followUp WHERE person = ?1
                AND session NOT IN (SELECT session FROM link WHERE person = ?1)
                """,
            arguments: [id.text]
        )
    }

    /// Adds an answer after those there are; says which it is.
    static func answer(_ followUp: FollowUp, by id: ID<Person>, _ db: Database) throws -> Int {
        let key = followUp.commitment
        let last = try Int.fetchOne(
            db,
            sql: "SELECT max(place) FROM followUp WHERE session = ? AND event = ? AND months = ?",
            arguments: [key.session.text, key.event, followUp.months]
        )
        let place = (last ?? 0) + 1
        try db.execute(
            sql: """
                INSERT INTO followUp (session, event, months, place, person, outcome, words, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key.session.text, key.event, followUp.months, place, id.text, followUp.outcome.rawValue,
                followUp.words, followUp.at.milliseconds,
            ]
        )
        return place
    }
}
