import GRDB
public import Persons
import RecordFormat
public import Workshop

extension Journal {
    // MARK: Who is known

    /// Everybody who wants something kept across sessions, by code.
    public func people() throws(JournalError) -> [PersonRecord] {
        try store.read { db in try PersonTable.all(db).map { try PersonTable.record(of: $0, db) } }
    }

    /// What is kept about the person of a code.
    ///
    /// - Throws: `noSuchPerson` if nobody has it.
    public func person(_ code: String) throws(JournalError) -> PersonRecord {
        try store.read { db in try PersonTable.record(of: PersonTable.person(code, db), db) }
    }

    /// The id of the person of a code, also where what is kept about her is not as it was written: to erase her.
    ///
    /// - Throws: `noSuchPerson` if nobody has it.
    public func idOfPerson(_ code: String) throws(JournalError) -> ID<Person> {
        try store.read { db in try PersonTable.id(of: code, db) }
    }

    /// Adds a person, of whom nothing is kept but a code until she agrees to more.
    ///
    /// - Parameters:
    ///   - id: An id nothing else has.
    ///   - code: What people call her by.
    public func addPerson(_ id: ID<Person>, code: String) throws(JournalError) {
        guard Person.isUsable(code: code) else { throw .unusableCode(code) }
        let person = Person(id: id, code: code, name: nil, addedAt: clock())
        try store.write { db in try PersonTable.insert(person, db) }
    }

    /// Keeps the real name of a person, or forgets it, together with the one before.
    ///
    /// - Returns: What keeps the old name from being overwritten; then `finishErasures` does it.
    /// - Throws: `noConsent` if she has not agreed to a logbook, which tells her that her name would be kept.
    @discardableResult
    public func setName(_ name: String?, of code: String) throws(JournalError) -> JournalError? {
        try forget(code, needing: name == nil ? nil : .logbook) { person, db in
            try PersonTable.setName(name, of: person.id, db)
            return person.name != nil && person.name != name
        }
    }

    // MARK: Consent

    /// Notes that a person agrees to something, and to what words.
    ///
    /// - Throws: `noConsent` if follow-up is agreed to without the logbook it rests on.
    public func give(_ purpose: Consent.Purpose, by code: String, wording: String) throws(JournalError) {
        let consent = Consent(purpose: purpose, givenAt: clock(), wording: wording)
        try change(code, needing: purpose == .followUp ? .logbook : nil) { person, db in
            try PersonTable.give(consent, by: person.id, db)
        }
    }

    /// Notes that a person takes a consent back, and removes what rested on it.
    ///
    /// Without the logbook nothing is left but her code and what she once agreed to.
    ///
    /// - Returns: What keeps it from being overwritten; then `finishErasures` does it.
    /// - Throws: `noConsent` if there is none to take back.
    @discardableResult
    public func withdraw(_ purpose: Consent.Purpose, by code: String) throws(JournalError) -> JournalError? {
        let now = clock()
        return try forget(code, needing: purpose) { person, db in
            switch purpose {
            case .logbook:
                try PersonTable.withdraw(.logbook, by: person.id, at: now, db)
                try PersonTable.withdraw(.followUp, by: person.id, at: now, db)
                try PersonTable.unlink(nil, from: person.id, db)
                try PersonTable.setName(nil, of: person.id, db)
            case .followUp:
                try PersonTable.withdraw(.followUp, by: person.id, at: now, db)
                try db.execute(sql: "DELETE FROM followUp WHERE person = ?", arguments: [person.id.text])
            }
            return true
        }
    }

    // MARK: Seats

    /// The seat of a session that has this id, or this name if only one has.
    public func seat(_ text: String, in session: ID<Session>) throws(JournalError) -> SeatPlace {
        let roster = try record(of: session).session.state.roster
        if roster[ID(text)] != nil { return SeatPlace(session, ID(text)) }
        let named = roster.seats.filter { $0.name == text || roster.shownName(of: $0.id) == text }.map(\.id)
        guard let seat = named.first else { throw .noSuchSeat(session, text) }
        guard named.count == 1 else { throw .severalSeats(session, text, named) }
        return SeatPlace(session, seat)
    }

    /// Notes that a seat was a person's.
    ///
    /// - Throws: `noConsent` if she has not agreed to a logbook; `seatTaken` if it is somebody else's.
    public func link(_ place: SeatPlace, to code: String) throws(JournalError) {
        let now = clock()
        guard try record(of: place.session).session.state.roster[place.seat] != nil else {
            throw .noSuchSeat(place.session, place.seat.text)
        }
        try change(code, needing: .logbook) { person, db in
            if let owner = try PersonTable.owner(of: place, db), owner.id != person.id {
                throw JournalError.seatTaken(place, code: owner.code)
            }
            try PersonTable.link(place, to: person.id, at: now, db)
        }
    }

    /// Removes the link between a seat and a person, with the answers about commitments of that session.
    ///
    /// - Returns: What keeps it from being overwritten; then `finishErasures` does it.
    /// - Throws: `noSuchSeat` if the seat is not hers.
    @discardableResult
    public func removeLink(of place: SeatPlace, from code: String) throws(JournalError) -> JournalError? {
        try forget(code, needing: nil) { person, db in
            guard try PersonTable.owner(of: place, db)?.id == person.id else {
                throw JournalError.noSuchSeat(place.session, place.seat.text)
            }
            try PersonTable.unlink(place, from: person.id, db)
            return true
        }
    }

    // MARK: Commitments

    /// When a commitment was made.
    ///
    /// - Throws: `noSuchCommitment` unless somebody made it who agrees to be asked.
    public func moment(of key: Commitment.Key) throws(JournalError) -> Instant {
        let seat = try seat(of: key)
        _ = try store.read { db in try Self.asked(seat, about: key, db) }
        guard let entry = try record(of: key.session).events.first(where: { $0.number == key.event }) else {
            throw .noSuchCommitment(key)
        }
        return entry.at
    }

    /// Notes what became of a commitment, beside all that was noted about it before.
    ///
    /// - Returns: Which answer it is to this commitment after these months: 1 for the first.
    /// - Throws: `noSuchCommitment` unless somebody made it who agrees to be asked.
    @discardableResult
    public func answer(_ followUp: FollowUp) throws(JournalError) -> Int {
        let key = followUp.commitment
        let seat = try seat(of: key)
        var place = 0
        try store.write { db in
            place = try PersonTable.answer(followUp, by: Self.asked(seat, about: key, db).id, db)
        }
        return place
    }

    private func seat(of key: Commitment.Key) throws(JournalError) -> SeatPlace {
        guard let seat = try? record(of: key.session).session.seat(ofCommitment: key) else {
            throw .noSuchCommitment(key)
        }
        return SeatPlace(key.session, seat)
    }

    /// Whose commitment it is, if she agrees to be asked.
    private static func asked(_ seat: SeatPlace, about key: Commitment.Key, _ db: Database) throws -> Person {
        guard let person = try PersonTable.owner(of: seat, db),
            try PersonTable.record(of: person, db).agrees(to: .followUp)
        else { throw JournalError.noSuchCommitment(key) }
        return person
    }

    /// Changes what is kept about a person, if she agrees to what the change needs.
    private func change(
        _ code: String,
        needing purpose: Consent.Purpose?,
        _ body: (Person, Database) throws -> Void
    ) throws(JournalError) {
        try store.write { db in
            let person = try PersonTable.person(code, db)
            if let purpose, try !PersonTable.record(of: person, db).agrees(to: purpose) {
                throw JournalError.noConsent(code: person.code, purpose)
            }
            try body(person, db)
        }
    }

    /// Changes what is kept about a person, and overwrites what was given up.
    ///
    /// - Parameter body: The change; it says whether anything was given up.
    /// - Returns: What prevents it.
    private func forget(
        _ code: String,
        needing purpose: Consent.Purpose?,
        _ body: (Person, Database) throws -> Bool
    ) throws(JournalError) -> JournalError? {
        let now = clock()
        var pending: ErasureTable?
        try change(code, needing: purpose) { person, db in
            if try body(person, db) { pending = try ErasureTable.begin(ErasureOrder(), at: now, db) }
        }
        return try pending.flatMap { pending throws(JournalError) in try overwrite(pending) }
    }
}
