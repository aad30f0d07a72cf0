import Foundation
import GRDB
import Persons
public import Workshop

extension Journal {
    /// Erases people and sessions so that not one byte of their names and words is left in the data directory.
    ///
    /// The record changes in one transaction, or in several if very many sessions are concerned: a crash leaves each session
    /// as it was or as it shall be. What follows (writing the database anew, removing reports, rewriting copies) is noted
    /// before it begins, with the words to look for, and `finishErasures` takes it to its end whenever it was interrupted.
    ///
    /// - Parameters:
    ///   - order: What is to be erased.
    ///   - name: The neutral name of a seat.
    /// - Throws: `heldBy` if somebody leads one of the sessions; `unreadable` if the record of one is damaged.
    public func erase(
        _ order: ErasureOrder,
        naming name: @escaping @Sendable (ID<Seat>) -> String
    ) throws(JournalError) -> ErasureReceipt {
        let care = try CareLock(store.directory)
        defer { withExtendedLifetime(care) {} }
        var order = order
        let linked = try store.read { db in try order.people.map { try Bynames.seats(of: $0, db) } }
        for seats in linked { order.seats.formUnion(seats) }
        order.seats = order.seats.filter { !order.sessions.contains($0.session) }
        var table: ErasureTable?
        var receipt = try change(order, known: [], naming: name, noting: &table)
        guard let table else { return receipt }
        try sweep(table, order, naming: name, into: &receipt)
        return receipt
    }

    /// Takes erasures to their end that were interrupted.
    ///
    /// - Returns: What was still to be done; `nil` if there was nothing.
    public func finishErasures(
        naming name: @escaping @Sendable (ID<Seat>) -> String
    ) throws(JournalError) -> ErasureReceipt? {
        let care = try CareLock(store.directory)
        defer { withExtendedLifetime(care) {} }
        let open = try store.read { db in
            try ErasureTable.all(unfinishedOnly: true, db).map {
                (table: $0, order: try $0.order(db), sought: try Sought(of: $0.id, db))
            }
        }
        guard !open.isEmpty else { return nil }
        var receipt = ErasureReceipt()
        receipt.wasInterrupted = true
        for (begun, order, sought) in open {
            var table: ErasureTable? = begun
            // One that changes many sessions may have been interrupted between two of them.
            let known = order.isOnePerson ? sought.names : []
            let rest = order.parts.count > 1 ? try change(order, known: known, naming: name, noting: &table) : nil
            receipt.events += rest?.events ?? 0
            receipt.seats.formUnion(order.seats)
            receipt.sessions.formUnion(order.sessions)
            receipt.people += order.people.count
            try lookForMentions(of: sought, order, naming: name, into: &receipt)
            try sweep(begun, order, naming: name, into: &receipt)
        }
        return receipt
    }

    /// How many erasures were begun and not taken to their end.
    public func unfinishedErasures() throws(JournalError) -> Int {
        try store.read { db in try ErasureTable.all(unfinishedOnly: true, db).count }
    }

    /// Overwrites what a change of the record gave up.
    ///
    /// The change has noted an erasure that is about nobody, so that it is not forgotten that this is still to be done.
    ///
    /// - Returns: What prevents it; then it is done by `finishErasures`.
    func overwrite(_ pending: ErasureTable) throws(JournalError) -> JournalError? {
        if let obstacle = store.compact() { return obstacle }
        let now = clock()
        try store.write { db in try pending.finish(at: now, db) }
        return nil
    }

    // MARK: The record

    /// Changes the record, and notes what is then to be looked for elsewhere.
    private func change(
        _ order: ErasureOrder,
        known: Set<String>,
        naming name: @escaping @Sendable (ID<Seat>) -> String,
        noting table: inout ErasureTable?
    ) throws(JournalError) -> ErasureReceipt {
        let parts = order.parts
        if parts.count > 1 {
            // Before anything is changed, so that it is all or nothing unless somebody begins meanwhile.
            for session in order.changedSessions { _ = try SessionLock(of: session, in: store.directory, at: clock()) }
        }
        let called = try store.read { db in try Bynames(of: order, naming: name, db) }
        let bynames = called.union(Bynames(everywhere: known))
        var receipt = ErasureReceipt()
        let now = clock()
        for part in parts {
            var locks: [SessionLock] = []
            for session in part.changedSessions.sorted() {
                locks.append(try SessionLock(of: session, in: store.directory, at: now))
            }
            defer { withExtendedLifetime(locks) {} }
            var outcome = Erasing.Outcome()
            var begun = table
            try store.write { db in
                outcome = try Erasing(order: part, bynames: bynames, name: name).run(db)
                let noted = try begun ?? ErasureTable.begin(order, at: now, db)
                try outcome.sought.insert(for: noted.id, db)
                begun = noted
            }
            table = begun
            receipt.add(outcome.receipt)
        }
        return receipt
    }

    /// Finds what others say of somebody who is erased already: what the receipt would have told that was lost.
    private func lookForMentions(
        of sought: Sought,
        _ order: ErasureOrder,
        naming name: @escaping @Sendable (ID<Seat>) -> String,
        into receipt: inout ErasureReceipt
    ) throws(JournalError) {
        guard order.isOnePerson else { return }
        for (session, seats) in Dictionary(grouping: order.seats, by: \.session) {
            let record: SessionRecord
            do throws(JournalError) {
                record = try self.record(of: session)
            } catch .noSuchSession {
                // Gone as a whole since.
                continue
            }
            let redactor = Redactor(
                seats: Set(seats.map(\.seat)),
                otherNames: sought.names,
                veilingMentions: false,
                naming: name
            )
            let found = redactor.redact(record.events, of: record.header)
            receipt.mentions += found.mentions.map { ErasureReceipt.Mention(session: session, event: $0) }
            receipt.alike += found.alike.map { ErasureReceipt.Mention(session: session, event: $0) }
            if found.notesLeft > 0 { receipt.notesLeft[session] = found.notesLeft }
        }
    }

    /// Finds names in sessions that are not concerned, unless somebody bears them there; it may be somebody else's all the same.
    private func lookElsewhere(
        for names: Set<String>,
        _ order: ErasureOrder,
        into receipt: inout ErasureReceipt
    ) throws(JournalError) {
        guard order.isOnePerson, !names.isEmpty else { return }
        let concerned = order.changedSessions
        let rows = try store.read { db in try SessionRow.fetchAll(db) }.filter { !concerned.contains($0.id) }
        for row in rows {
            let log = try store.read { db in
                EventTable(session: row.id).readWhatIsLeft(chain: Chain(header: row.header), db).entries
            }
            let count = NameSearch(for: names, in: log).events.count
            if count > 0 { receipt.mentionsElsewhere[row.id] = count }
        }
    }

    // MARK: Everything else

    /// Looks for what was taken out in everything beside the record, and ends the erasure if nothing is in the way.
    private func sweep(
        _ table: ErasureTable,
        _ order: ErasureOrder,
        naming name: @escaping @Sendable (ID<Seat>) -> String,
        into receipt: inout ErasureReceipt
    ) throws(JournalError) {
        let sought = try store.read { db in try Sought(of: table.id, db) }
        let bynames = Bynames(everywhere: order.isOnePerson ? sought.names : [])
        let erasing = Erasing(order: order, bynames: bynames, name: name)
        if let obstacle = store.compact() { receipt.obstacle = obstacle }
        if !order.isEmpty { try Sweep(store: store, erasing: erasing, sought: sought).run(into: &receipt) }
        try lookElsewhere(for: sought.names, order, into: &receipt)
        guard receipt.isFinished else { return }
        let now = clock()
        var pending: ErasureTable?
        try store.write { db in
            try table.finish(at: now, db)
            pending = try ErasureTable.begin(ErasureOrder(), at: now, db)
        }
        // The words that were looked for have to go from the write-ahead log as well.
        guard store.scrub() else {
            receipt.obstacle = .busy(path: store.path)
            return
        }
        try store.write { db in try pending?.finish(at: now, db) }
        _ = store.scrub()
    }
}

extension ErasureReceipt {
    /// Adds what came of another part of the same erasure.
    fileprivate mutating func add(_ other: ErasureReceipt) {
        seats.formUnion(other.seats)
        sessions.formUnion(other.sessions)
        people += other.people
        events += other.events
        mentions += other.mentions
        alike += other.alike
        notesLeft.merge(other.notesLeft) { $1 }
    }
}
