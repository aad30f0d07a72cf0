import Foundation
import GRDB
import Persons
import RecordFormat
import Workshop

/// By what names people are known beyond the session in which they bear them.
struct Bynames {
    /// Names that are looked for in every session concerned.
    private(set) var everywhere: Set<String> = []
    private var bySession: [ID<Session>: Set<String>] = [:]

    init(everywhere: Set<String> = []) {
        self.everywhere = everywhere
    }

    /// The names of those an order is about, as far as a database knows them.
    init(of order: ErasureOrder, naming name: (ID<Seat>) -> String, _ db: Database) throws {
        var seatsOf: [ID<Person>: Set<SeatPlace>] = [:]
        var realNames: [ID<Person>: Set<String>] = [:]
        if try db.tableExists("person") {
            for person in order.people {
                realNames[person] = try Self.realNames(of: person, db)
                seatsOf[person] = try Self.seats(of: person, db)
            }
        }
        let seats = order.seats.union(seatsOf.values.flatMap(\.self))
        let borne = try SeatNames.all(in: Set(seats.map(\.session)), db)
        func names(at places: some Sequence<SeatPlace>) -> Set<String> {
            Set(places.flatMap { place in (borne[place] ?? []).filter { $0 != name(place.seat) } })
        }
        if order.isOnePerson {
            everywhere = realNames.values.reduce(into: names(at: seats)) { $0.formUnion($1) }
        } else {
            for (person, places) in seatsOf {
                let called = names(at: places).union(realNames[person] ?? [])
                for place in places { bySession[place.session, default: []].formUnion(called) }
            }
        }
    }

    func names(in session: ID<Session>) -> Set<String> { everywhere.union(bySession[session] ?? []) }

    /// The names of both.
    func union(_ other: Bynames) -> Bynames {
        var union = self
        union.everywhere.formUnion(other.everywhere)
        union.bySession.merge(other.bySession) { $0.union($1) }
        return union
    }

    private static func realNames(of person: ID<Person>, _ db: Database) throws -> Set<String> {
        let names = try String.fetchAll(
            db,
            sql: "SELECT name FROM person WHERE id = ? AND name IS NOT NULL",
            arguments: [person.text]
        )
        return Set(names.flatMap(NameMatcher.names))
    }

    /// The seats that are linked to a person.
    static func seats(of person: ID<Person>, _ db: Database) throws -> Set<SeatPlace> {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT session, seat FROM link WHERE person = ?",
            arguments: [person.text]
        )
        return try Set(
            rows.map {
                SeatPlace(ID(try $0.decode(String.self, atIndex: 0)), ID(try $0.decode(String.self, atIndex: 1)))
            }
        )
    }
}

/// What people were called at the table.
enum SeatNames {
    /// Every name every seat of some sessions bore, or of all sessions.
    static func all(in sessions: Set<ID<Session>>? = nil, _ db: Database) throws -> [SeatPlace: Set<String>] {
        var names: [SeatPlace: Set<String>] = [:]
        // The events that may tell; reading them says whether they do.
        let condition = "(instr(body, '\"personJoined\"') OR instr(body, '\"personRenamed\"'))"
        func take(_ rows: RowCursor) throws {
            while let row = try rows.next() {
                let session = ID<Session>(try row.decode(String.self, atIndex: 0))
                let body = Array(try row.decode(Data.self, atIndex: 1))
                // What cannot be read is told of where the session is read.
                guard let named = (try? EntryCodec.entry(from: body))?.event.named else { continue }
                names[SeatPlace(session, named.seat), default: []].insert(named.name)
            }
        }
        let query = "SELECT session, body FROM event WHERE "
        guard let sessions else {
            try take(Row.fetchCursor(db, sql: query + condition))
            return names
        }
        for session in sessions {
            try take(Row.fetchCursor(db, sql: query + "session = ? AND " + condition, arguments: [session.text]))
        }
        return names
    }
}
