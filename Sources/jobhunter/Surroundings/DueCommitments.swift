import Journal
import Persons
import Workshop

/// Commitments somebody agreed to be asked about, one, three and six months after she made them.
struct DueCommitments {
    /// One question to be asked.
    struct Item {
        let code: String
        let commitment: Commitment
        let months: Int
        let dueAt: Instant

        /// The commitment as it is typed.
        var key: String { "\(commitment.key.session):\(commitment.key.event)" }
    }

    /// What has to be asked before a moment, the oldest first.
    static func all(in journal: Journal, before limit: Instant) throws(JournalError) -> [Item] {
        var items: [Item] = []
        let names = try KnownNames(in: journal)
        for record in try journal.people() where record.agrees(to: .logbook) && record.agrees(to: .followUp) {
            for commitment in try LogbookDesk.evidence(of: record, in: journal, knowing: names)
                .flatMap(\.commitments)
            {
                for months in FollowUp.months {
                    let isAnswered = record.followUps.contains {
                        $0.commitment == commitment.key && $0.months == months
                    }
                    let dueAt = Clock.months(months, after: commitment.at)
                    guard !isAnswered, dueAt < limit else { continue }
                    items.append(
                        Item(code: record.person.code, commitment: commitment, months: months, dueAt: dueAt)
                    )
                }
            }
        }
        return items.sorted { ($0.dueAt, $0.code, $0.key) < ($1.dueAt, $1.code, $1.key) }
    }
}
