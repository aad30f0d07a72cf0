import GRDB
public import Workshop

/// A session that somebody follows while another program leads it, as an onlooker knows it.
///
/// What it knows is always what the record holds now: a record that was written anew, as by an erasure, is read anew.
public struct FollowedSession: Sendable {
    /// The session as it stood when it was looked at last.
    public private(set) var session: Session
    private var header: [UInt8]
    private var chain: Chain

    /// Begins to follow a session.
    ///
    /// - Throws: `noSuchSession`; `unreadable` if its record cannot be trusted.
    public init(_ id: ID<Session>, in journal: Journal) throws(JournalError) {
        self = try journal.store.read { db in try Self(id, db) }
    }

    private init(_ id: ID<Session>, _ db: Database) throws {
        guard let row = try SessionRow.fetch(id, db) else { throw JournalError.noSuchSession(id.text) }
        let reading = try EventTable(session: id).read(after: 0, chain: Chain(header: row.header), row: row, db)
        if let damage = reading.damage { throw JournalError.unreadable(id, damage) }
        session = Session(header: try row.checkedHeader(), replaying: reading.entries, box: nil)
        header = row.header
        chain = reading.chain
    }

    /// Takes what happened since.
    ///
    /// - Throws: `noSuchSession` once it was erased; `unreadable` if its record cannot be trusted.
    public mutating func catchUp(in journal: Journal) throws(JournalError) {
        let id = session.header.id
        let known = self
        self = try journal.store.read { db in
            let table = EventTable(session: id)
            let number = known.session.log.count
            guard let row = try SessionRow.fetch(id, db), row.header == known.header, number <= row.events,
                try number == 0 || table.chain(at: number, db) == known.chain
            else { return try Self(id, db) }
            guard number < row.events else { return known }
            let reading = try table.read(after: number, chain: known.chain, row: row, db)
            if let damage = reading.damage { throw JournalError.unreadable(id, damage) }
            var followed = known
            for entry in reading.entries { followed.session.take(entry) }
            followed.chain = reading.chain
            return followed
        }
    }
}
