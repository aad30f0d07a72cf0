import Foundation
import GRDB
public import Workshop

extension Journal {
    /// Erases people and sessions so that not one byte of their names and words is left in the data directory.
    ///
    /// The record changes in one transaction: a crash leaves it as it was or as it shall be. What follows (writing the
    /// database anew, removing reports, rewriting copies) is noted before it begins, and `finishErasures` takes it to its
    /// end whenever it was interrupted.
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
        for person in order.people { order.seats.formUnion(try linkedSeats(of: person)) }
        order.seats = order.seats.filter { !order.sessions.contains($0.session) }
        var locks: [SessionLock] = []
        for session in order.changedSessions.sorted() {
            locks.append(try SessionLock(of: session, in: store.directory, at: clock()))
        }
        defer { withExtendedLifetime(locks) {} }
        var outcome = Erasing.Outcome()
        var table: ErasureTable?
        let now = clock()
        let erasing = Erasing(order: order, name: name)
        try store.write { db in
            outcome = try erasing.run(db)
            table = try ErasureTable.begin(order, at: now, db)
        }
        guard let table else { return outcome.receipt }
        try Sweep(store: store, erasing: erasing, removed: outcome.removed).run(into: &outcome.receipt)
        if outcome.receipt.isFinished { try finish([table]) }
        return outcome.receipt
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
            try ErasureTable.all(unfinishedOnly: true, db).map { ($0, try $0.order(db)) }
        }
        guard !open.isEmpty else { return nil }
        var receipt = ErasureReceipt()
        for (_, order) in open {
            receipt.seats.formUnion(order.seats)
            receipt.sessions.formUnion(order.sessions)
            receipt.people += order.people.count
            try Sweep(store: store, erasing: Erasing(order: order, name: name), removed: []).run(into: &receipt)
        }
        if receipt.isFinished { try finish(open.map(\.0)) }
        return receipt
    }

    /// How many erasures were begun and not taken to their end.
    public func unfinishedErasures() throws(JournalError) -> Int {
        try store.read { db in try ErasureTable.all(unfinishedOnly: true, db).count }
    }

    private func finish(_ tables: [ErasureTable]) throws(JournalError) {
        let now = clock()
        try store.write { db in
            for table in tables { try table.finish(at: now, db) }
        }
        _ = store.scrub()
    }

    private func linkedSeats(of person: ID<Person>) throws(JournalError) -> [SeatPlace] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT session, seat FROM link WHERE person = ?", arguments: [person.text])
                .map {
                    SeatPlace(ID(try $0.decode(String.self, atIndex: 0)), ID(try $0.decode(String.self, atIndex: 1)))
                }
        }
    }
}
