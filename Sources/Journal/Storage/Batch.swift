import GRDB
import Workshop

/// Commands of one session on their way to the disk, each decided on where the one before it led.
///
/// They are written in one transaction with one sync: either all of them are in the record, or none.
struct Batch {
    /// What follows from one command, in the form it is kept in.
    private struct Step {
        let entries: [EncodedEntry]
        let box: [SealedBox.Change]
        /// Whether a vote was open that no longer is, so that every trace of its ballots has to go.
        let endsVote: Bool
    }

    /// The chain once all of them are taken.
    private(set) var chain: Chain

    private let chainBefore: Chain
    private let numberBefore: Int
    /// The session without the last step, which is taken only when there is another: a single command copies no log.
    private var session: Session
    private var last: Session.Outcome?
    private var steps: [Step] = []

    private var id: ID<Session> { session.header.id }
    private var state: SessionState { last?.state ?? session.state }
    private var lastEntry: Recorded? { last?.events.last ?? session.log.last }

    /// When the last of its events happens; `nil` if it has none.
    var endsAt: Instant? { steps.last { !$0.entries.isEmpty }?.entries.last?.at }

    /// Whether nothing is to be written.
    var isEmpty: Bool { steps.isEmpty }

    /// Whether every trace of some ballots has to go.
    var endsVote: Bool { steps.contains(where: \.endsVote) }

    /// Begins with nothing, where a session stands.
    init(on session: Session, chain: Chain) {
        self.session = session
        self.chain = chain
        chainBefore = chain
        numberBefore = session.log.count
    }

    /// Decides a request and takes what follows from it in.
    mutating func add(_ request: Request) throws(PerformError) -> Session.Outcome {
        advance()
        let outcome: Session.Outcome
        do throws(Refusal) {
            outcome = try session.decide(request)
        } catch {
            throw .refused(error)
        }
        let entries: [EncodedEntry]
        do throws(JournalError) {
            entries = try EncodedEntry.encode(outcome.events, after: chain, session: id)
        } catch {
            throw .storage(error)
        }
        let vote = session.state.openVoteNumber
        steps.append(
            Step(
                entries: entries,
                box: outcome.box,
                endsVote: vote != nil && vote != outcome.state.openVoteNumber
            )
        )
        chain = entries.last?.chain ?? chain
        last = outcome
        return outcome
    }

    private mutating func advance() {
        guard let last else { return }
        session.apply(last)
        self.last = nil
    }

    /// The session once all of them are taken.
    consuming func end() -> Session {
        advance()
        return session
    }

    /// Writes all of them; the caller's transaction makes it whole.
    func write(_ db: Database) throws {
        let isNext = try SessionRow.update(
            id,
            from: (events: numberBefore, chain: chainBefore),
            events: lastEntry?.number ?? numberBefore,
            lastAt: lastEntry?.at,
            chain: chain,
            standing: Standing(of: state),
            db
        )
        guard isNext else { throw JournalError.overtaken(id) }
        let events = EventTable(session: id)
        let sealed = SealedTable(session: id)
        for step in steps {
            try events.append(step.entries, db)
            for change in step.box { try sealed.apply(change, db) }
            if step.endsVote && !step.box.contains(.destroy) {
                // A box out of which every ballot was taken back has left traces all the same.
                try sealed.destroy(db)
            }
        }
        if state.isClosed {
            let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM closing") ?? 0
            try CheckedTable.closing.insert([last + 1, id.text], or: "IGNORE", db)
        }
    }

    /// Whether exactly this is what the record ends with.
    func isStored(_ db: Database) throws -> Bool {
        guard let row = try SessionRow.fetch(id, db) else { return false }
        return chain != chainBefore && row.events == lastEntry?.number && row.chain == chain
    }
}

extension SessionState {
    /// The number of the event that opened the vote now open, which tells one vote from another.
    var openVoteNumber: Int? {
        guard let game, game.stage == .recruitment else { return nil }
        return game.contest?.vote?.opened
    }
}
