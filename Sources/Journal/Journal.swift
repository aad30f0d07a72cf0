public import Foundation
import GRDB
public import Persons
import RecordFormat
public import Workshop

/// The durable record of all sessions in a data directory.
///
/// One SQLite database holds the events; a lock file for each session says who goes on with it. Several processes may
/// read at the same time, and several may write, each its own session.
public struct Journal: Sendable {
    let store: Store
    let clock: @Sendable () -> Instant
    var stopwatch: (@Sendable () -> Int64)?

    /// Whether it was opened for reading.
    public var isReadOnly: Bool { store.isReadOnly }

    // MARK: Opening

    /// Opens the journal of a data directory, and makes directory and journal if there are none.
    ///
    /// A file that is not ours, too new or damaged is refused and left as it is.
    ///
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - clock: The time now, for commands and locks.
    ///   - stopwatch: Milliseconds that nobody can set and that stand while the computer sleeps; `nil` to trust the clock.
    public static func open(
        in directory: URL,
        clock: @escaping @Sendable () -> Instant,
        stopwatch: (@Sendable () -> Int64)? = nil
    ) throws(JournalError) -> Journal {
        try open(in: directory, schema: .current, clock: clock, stopwatch: stopwatch)
    }

    static func open(
        in directory: URL,
        schema: Schema,
        clock: @escaping @Sendable () -> Instant,
        stopwatch: (@Sendable () -> Int64)? = nil
    ) throws(JournalError) -> Journal {
        Journal(
            store: try Store.open(DataDirectory(directory), schema: schema),
            clock: clock,
            stopwatch: stopwatch
        )
    }

    /// Opens the journal of a data directory for reading; nothing is made and nothing can be changed.
    ///
    /// - Throws: `missing` if there is none.
    public static func openExisting(
        in directory: URL,
        clock: @escaping @Sendable () -> Instant
    ) throws(JournalError) -> Journal {
        Journal(store: try Store.openExisting(DataDirectory(directory), schema: .current), clock: clock)
    }

    // MARK: Reading

    /// All sessions, the newest first.
    public func sessions() throws(JournalError) -> [SessionSummary] {
        try store.read { db in try SessionRow.fetchAll(db) }.map(\.summary)
    }

    /// The session whose id is this or begins so.
    ///
    /// - Throws: `noSuchSession`, or `ambiguous` with all that begin so.
    public func resolve(prefix: String) throws(JournalError) -> ID<Session> {
        let candidates = try store.read { db in try SessionRow.ids(beginningWith: prefix, db) }
        if candidates.contains(ID(prefix)) { return ID(prefix) }
        guard let id = candidates.first else { throw .noSuchSession(prefix) }
        guard candidates.count == 1 else { throw .ambiguous(prefix, candidates: candidates) }
        return id
    }

    /// The record of a session, without taking its lock.
    ///
    /// A damaged record is given as far as it can be trusted, together with what is wrong.
    ///
    /// - Throws: `unreadable` only if the header cannot be read.
    public func record(of id: ID<Session>) throws(JournalError) -> SessionRecord {
        let (header, reading) = try store.read { db in try load(id, db) }
        return SessionRecord(header: header, events: reading.entries, damage: reading.damage)
    }

    /// What everybody was called at the table, in all sessions.
    public func seatNames() throws(JournalError) -> [SeatPlace: Set<String>] {
        try store.read { db in try SeatNames.all(db) }
    }

    /// In which place each closed session was closed, whatever the clock said then.
    public func closings() throws(JournalError) -> [ID<Session>: Int] {
        try store.read { db in
            let places = try CheckedTable.closing.rows("", [], db).map {
                (ID<Session>(try $0.decode(String.self, atIndex: 1)), try $0.decode(Int.self, atIndex: 0))
            }
            return Dictionary(uniqueKeysWithValues: places)
        }
    }

    /// The events of a session after the event of a number, for whoever follows it live.
    ///
    /// - Throws: `unreadable` if one of them cannot be trusted.
    public func events(of id: ID<Session>, after number: Int) throws(JournalError) -> [Recorded] {
        try store.read { db in
            guard let row = try SessionRow.fetch(id, db) else { throw JournalError.noSuchSession(id.text) }
            guard number < row.events else { return [] }
            _ = try row.checkedHeader()
            let table = EventTable(session: id)
            let chain = number > 0 ? try table.chain(at: number, db) : Chain(header: row.header)
            guard let chain else { throw JournalError.unreadable(id, .eventMissing(number)) }
            let reading = try table.read(after: max(0, number), chain: chain, row: row, db)
            if let damage = reading.damage { throw JournalError.unreadable(id, damage) }
            return reading.entries
        }
    }

    /// Whether somebody erases, restores or copies now, and may hold sessions without leading them.
    public var isCaredFor: Bool { CareLock.isTaken(store.directory) }

    /// The sessions that somebody leads now, whoever began last to lead one first; whoever left no note before them.
    public func ledSessions() -> [ID<Session>] {
        func since(_ holder: Holder?) -> Int64 { holder?.since.milliseconds ?? .max }
        return SessionLock.held(in: store.directory).sorted { since($0.1) > since($1.1) }.map(\.0)
    }

    /// Who goes on with a session now; `nil` if nobody does.
    public func holder(of id: ID<Session>) -> Holder? {
        guard HeaderCodec.isUsable(id) else { return nil }
        return SessionLock.holder(of: id, in: store.directory)
    }

    /// The header and the events of a session, checked.
    func load(_ id: ID<Session>, _ db: Database) throws -> (SessionHeader, EventTable.Reading) {
        guard let row = try SessionRow.fetch(id, db) else { throw JournalError.noSuchSession(id.text) }
        let header = try row.checkedHeader()
        let reading = try EventTable(session: id).read(after: 0, chain: Chain(header: row.header), row: row, db)
        return (header, reading)
    }

    // MARK: Going on

    /// Begins a session, and takes its lock.
    public func begin(_ header: SessionHeader) throws(JournalError) -> RecordedSession {
        guard HeaderCodec.isUsable(header.id) else { throw .unusableID(header.id) }
        try Self.checkPlayable(header)
        let lock = try SessionLock(of: header.id, in: store.directory, at: clock())
        try store.write { db in
            guard try SessionRow.fetch(header.id, db) == nil else { throw JournalError.sessionExists(header.id) }
            try SessionRow.insert(header, db)
        }
        return RecordedSession(
            Session(header: header),
            chain: Chain(header: HeaderCodec.bytes(of: header)),
            lock: lock,
            journal: self
        )
    }

    /// Goes on with a session where it stood, and takes its lock.
    ///
    /// - Throws: `heldBy` if somebody else goes on with it; `unreadable` if its record is damaged.
    public func resume(_ id: ID<Session>) throws(JournalError) -> RecordedSession {
        guard HeaderCodec.isUsable(id) else { throw .noSuchSession(id.text) }
        _ = try store.read { db in
            guard try SessionRow.fetch(id, db) != nil else { throw JournalError.noSuchSession(id.text) }
        }
        let lock = try SessionLock(of: id, in: store.directory, at: clock())
        let (session, chain) = try store.read { db in try loadPlayable(id, db) }
        return RecordedSession(session, chain: chain, lock: lock, journal: self)
    }

    /// A session as whoever goes on with it needs it, with the ballots of an open vote.
    func loadPlayable(_ id: ID<Session>, _ db: Database) throws -> (Session, Chain) {
        let (header, reading) = try load(id, db)
        if let damage = reading.damage { throw JournalError.unreadable(id, damage) }
        try Self.checkPlayable(header)
        let box = try SealedTable(session: id).box(db)
        return (Session(header: header, replaying: reading.entries, box: box), reading.chain)
    }

    private static func checkPlayable(_ header: SessionHeader) throws(JournalError) {
        guard header.format == EntryCodec.format else {
            throw .unknownFormat(header.id, format: header.format)
        }
        guard header.rules == SessionHeader.rules else { throw .unknownRules(header.id, rules: header.rules) }
    }
}
