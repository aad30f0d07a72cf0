import GRDB
import Persons
import Workshop

/// The tables about people.
enum PersonTable {
    // MARK: Reading

    static func all(_ db: Database) throws -> [Person] {
        try CheckedTable.person.rows("ORDER BY code", [], db).map(person)
    }

    /// The person of a code, whose capitals do not matter.
    static func person(_ code: String, _ db: Database) throws -> Person {
        guard let row = try CheckedTable.person.rows("WHERE code = ?", [code], db).first else {
            throw JournalError.noSuchPerson(code)
        }
        return try person(row)
    }

    /// The id of the person of a code, whatever else of her is still as it was written.
    static func id(of code: String, _ db: Database) throws -> ID<Person> {
        let id = try String.fetchOne(db, sql: "SELECT id FROM person WHERE code = ?", arguments: [code])
        guard let id else { throw JournalError.noSuchPerson(code) }
        return ID(id)
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
        let rows = try CheckedTable.consent.rows("WHERE person = ? ORDER BY givenAt, purpose", [id.text], db)
        return try rows.compactMap { row in
            // A purpose of a newer program gives this one no right.
            guard let purpose = Consent.Purpose(rawValue: try row.decode(String.self, atIndex: 1)) else { return nil }
            return Consent(
                purpose: purpose,
                givenAt: Instant(milliseconds: try row.decode(Int64.self, atIndex: 2)),
                wording: try row.decode(String.self, atIndex: 3),
                withdrawnAt: try row.decode(Int64?.self, atIndex: 4).map { Instant(milliseconds: $0) }
            )
        }
    }

    private static func links(of id: ID<Person>, _ db: Database) throws -> [PersonRecord.Link] {
        let rows = try CheckedTable.link.rows(
            """
            JOIN session ON session.id = link.session
            WHERE link.person = ? ORDER BY session.openedAt, link.session, link.seat
            """,
            [id.text],
            db
        )
        return try rows.map { row in
            PersonRecord.Link(
                place: SeatPlace(
                    ID(try row.decode(String.self, atIndex: 0)),
                    ID(try row.decode(String.self, atIndex: 1))
                ),
                at: Instant(milliseconds: try row.decode(Int64.self, atIndex: 3))
            )
        }
    }

    private static func followUps(of id: ID<Person>, _ db: Database) throws -> [FollowUp] {
        let table = CheckedTable.followUp
        return try table.rows("WHERE person = ? ORDER BY \(table.key)", [id.text], db).compactMap { row in
            guard let outcome = FollowUp.Outcome(rawValue: try row.decode(String.self, atIndex: 5)) else { return nil }
            return FollowUp(
                commitment: Commitment.Key(
                    ID(try row.decode(String.self, atIndex: 0)),
                    event: try row.decode(Int.self, atIndex: 1)
                ),
                months: try row.decode(Int.self, atIndex: 2),
                outcome: outcome,
                words: try row.decode(String?.self, atIndex: 6),
                at: Instant(milliseconds: try row.decode(Int64.self, atIndex: 7))
            )
        }
    }

    /// Whose seat this is.
    static func owner(of place: SeatPlace, _ db: Database) throws -> Person? {
        let arguments = [place.session.text, place.seat.text]
        guard let link = try CheckedTable.link.rows("WHERE session = ? AND seat = ?", arguments, db).first else {
            return nil
        }
        return try CheckedTable.person.rows("WHERE id = ?", [link.decode(String.self, atIndex: 2)], db).first.map(
            person
        )
    }

    // MARK: Writing

    static func insert(_ person: Person, _ db: Database) throws {
        let isTaken = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM person WHERE code = ?)",
            arguments: [person.code]
        )
        guard isTaken == false else { throw JournalError.personExists(person.code) }
        try CheckedTable.person.insert([person.id.text, person.code, person.name, person.addedAt.milliseconds], db)
    }

    static func setName(_ name: String?, of id: ID<Person>, _ db: Database) throws {
        try CheckedTable.person.update("name", to: name, where: "id = ?2", [id.text], db)
    }

    static func give(_ consent: Consent, by id: ID<Person>, _ db: Database) throws {
        try CheckedTable.consent.insert(
            [id.text, consent.purpose.rawValue, consent.givenAt.milliseconds, consent.wording, nil],
            or: "REPLACE",
            db
        )
    }

    static func withdraw(_ purpose: Consent.Purpose, by id: ID<Person>, at now: Instant, _ db: Database) throws {
        try CheckedTable.consent.update(
            "withdrawnAt",
            to: now.milliseconds,
            where: "person = ?2 AND purpose = ?3 AND withdrawnAt IS NULL",
            [id.text, purpose.rawValue],
            db
        )
    }

    static func link(_ place: SeatPlace, to id: ID<Person>, at now: Instant, _ db: Database) throws {
        let values: [any DatabaseValueConvertible] = [
            place.session.text, place.seat.text, id.text, now.milliseconds,
        ]
        try CheckedTable.link.insert(values, or: "IGNORE", db)
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
        try CheckedTable.followUp.insert(
            [
                key.session.text, key.event, followUp.months, place, id.text, followUp.outcome.rawValue,
                followUp.words, followUp.at.milliseconds,
            ],
            db
        )
        return place
    }
}
