import Foundation
import Persons
public import Workshop

/// What has been kept long enough.
public struct RetentionPlan: Hashable, Sendable {
    /// A session with the last moment anything happened in it.
    public struct Item: Hashable, Sendable {
        /// Which session.
        public let session: ID<Session>
        /// The name people gave it.
        public let title: String
        /// When something last happened in it.
        public let lastAt: Instant
    }

    /// Sessions that go as a whole.
    public internal(set) var sessions: [Item] = []
    /// Sessions that stay for somebody's logbook, and in which everybody else becomes a seat.
    public internal(set) var reduced: [Item] = []
    /// The codes of people with whom there has been no contact.
    public internal(set) var codes: [String] = []

    var order = ErasureOrder(isOnePerson: false)

    /// Whether there is nothing to do.
    public var isEmpty: Bool { sessions.isEmpty && reduced.isEmpty && codes.isEmpty }
}

extension Journal {
    /// What has been kept longer than a number of months since it was last used.
    ///
    /// - Parameters:
    ///   - months: How long things are kept.
    ///   - name: The neutral name of a seat.
    public func retentionPlan(
        months: Int,
        naming name: (ID<Seat>) -> String
    ) throws(JournalError) -> RetentionPlan {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let now = Date(timeIntervalSince1970: Double(clock().milliseconds) / 1000)
        let day = calendar.date(byAdding: .month, value: -months, to: now) ?? .distantPast
        let limit = Instant(milliseconds: Int64(day.timeIntervalSince1970 * 1000))
        let summaries = try sessions()
        let lastAt = Dictionary(summaries.map { ($0.id, $0.lastEventAt ?? $0.openedAt) }) { first, _ in first }
        var plan = RetentionPlan()
        var kept: Set<SeatPlace> = []
        for record in try people() {
            if record.lastContact(lastAt) < limit {
                plan.codes.append(record.person.code)
                plan.order.people.insert(record.person.id)
            } else {
                kept.formUnion(record.links.map(\.place))
            }
        }
        for summary in summaries {
            guard let last = lastAt[summary.id], last < limit else { continue }
            let item = RetentionPlan.Item(session: summary.id, title: summary.title, lastAt: last)
            if kept.contains(where: { $0.session == summary.id }) {
                let others = try record(of: summary.id).session.state.roster.seats
                    .filter { $0.name != name($0.id) && !kept.contains(SeatPlace(summary.id, $0.id)) }
                guard !others.isEmpty else { continue }
                plan.reduced.append(item)
                plan.order.seats.formUnion(others.map { SeatPlace(summary.id, $0.id) })
            } else {
                plan.sessions.append(item)
                plan.order.sessions.insert(summary.id)
            }
        }
        return plan
    }

    /// Erases what a plan lists.
    public func apply(
        _ plan: RetentionPlan,
        naming name: @escaping @Sendable (ID<Seat>) -> String
    ) throws(JournalError) -> ErasureReceipt {
        try erase(plan.order, naming: name)
    }
}

extension PersonRecord {
    /// When there last was anything between her and whoever keeps the record.
    fileprivate func lastContact(_ lastAt: [ID<Session>: Instant]) -> Instant {
        let consents = consents.flatMap { [$0.givenAt, $0.withdrawnAt].compactMap(\.self) }
        let sessions = links.compactMap { lastAt[$0.place.session] }
        return ([person.addedAt] + consents + sessions + followUps.map(\.at)).max() ?? person.addedAt
    }
}
