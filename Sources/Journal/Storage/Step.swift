import GRDB
import Workshop

/// One step of a session on its way to the disk: events and changes of the ballot box that belong together.
struct Step {
    /// The session once the step is taken.
    let session: Session
    /// The chain once the step is taken.
    let chain: Chain
    /// Whether a vote was open that no longer is, so that every trace of its ballots has to go.
    let endsVote: Bool

    private let chainBefore: Chain
    private let numberBefore: Int
    private let entries: [EncodedEntry]
    private let box: [SealedBox.Change]

    private var id: ID<Session> { session.header.id }

    /// Prepares what follows from an outcome.
    init(from session: Session, chain: Chain, outcome: Session.Outcome) throws(JournalError) {
        entries = try EncodedEntry.encode(outcome.events, after: chain, session: session.header.id)
        box = outcome.box
        numberBefore = session.log.count
        chainBefore = chain
        self.chain = entries.last?.chain ?? chain
        let vote = session.state.openVoteNumber
        var next = session
        next.apply(outcome)
        endsVote = vote != nil && vote != next.state.openVoteNumber
        self.session = next
    }

    /// Writes the step; the caller's transaction makes it whole.
    func write(_ db: Database) throws {
        guard let row = try SessionRow.fetch(id, db), row.events == numberBefore, row.chain == chainBefore else {
            throw JournalError.overtaken(id)
        }
        try EventTable(session: id).append(entries, db)
        let sealed = SealedTable(session: id)
        for change in box {
            try sealed.apply(change, db)
        }
        if endsVote && !box.contains(.destroy) {
            // A box out of which every ballot was taken back has left traces all the same.
            try sealed.destroy(db)
        }
        try SessionRow.update(
            id,
            events: session.log.count,
            lastAt: session.log.last?.at,
            chain: chain,
            standing: Standing(of: session.state),
            db
        )
        if session.state.isClosed {
            let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM closing") ?? 0
            try CheckedTable.closing.insert([last + 1, id.text], or: "IGNORE", db)
        }
    }

    /// Whether exactly this step is what the record ends with.
    func isStored(_ db: Database) throws -> Bool {
        guard let row = try SessionRow.fetch(id, db) else { return false }
        return !entries.isEmpty && row.events == session.log.count && row.chain == chain
    }
}

extension SessionState {
    /// The number of the event that opened the vote now open, which tells one vote from another.
    var openVoteNumber: Int? {
        guard let game, game.stage == .recruitment else { return nil }
        return game.contest?.vote?.opened
    }
}
