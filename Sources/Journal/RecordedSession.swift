public import Workshop

/// Why a command was not carried out.
public enum PerformError: Error, Hashable, Sendable {
    /// The rules refused it; nothing was written.
    case refused(Refusal)
    /// It could not be made durable; the session stands where it stood.
    case storage(JournalError)
}

/// A session with its durable record: the one path a command takes.
///
/// It is a class, because there is one of it and it holds the session's lock until it is put down; and it is not
/// `Sendable`, because commands follow one another: whoever asks the next one has seen the answer to the last.
/// One thread, one actor, or the main loop of a program owns it.
public final class RecordedSession {
    /// Where the session stands; everything in it is on the disk.
    public private(set) var session: Session
    /// Whether ballots already counted could still be found in the files, because a reader was in the way of erasing
    /// them; tried again after each command and when the session is put down.
    public private(set) var awaitsErasure: Bool

    private var chain: Chain
    private var lock: SessionLock?
    private let journal: Journal
    private var pacer: Pacer
    /// Why it is not known what is on the disk, if the last attempt to write left that open.
    private var doubt: JournalError?

    private var id: ID<Session> { session.header.id }

    /// Takes a session up; what an earlier process may have left to erase is erased first.
    init(_ session: Session, chain: Chain, lock: SessionLock, journal: Journal) {
        self.session = session
        journal.store.askOnce()
        awaitsErasure = !journal.store.scrub()
        self.chain = chain
        self.lock = lock
        self.journal = journal
        pacer = Pacer(clock: journal.clock, stopwatch: journal.stopwatch)
    }

    deinit {
        close()
    }

    /// Carries out a command: decides, writes, and only then applies.
    ///
    /// - Parameters:
    ///   - command: What is asked.
    ///   - actor: Who asks.
    ///   - seen: How many events there were when they looked; `nil` for who cannot have been overtaken.
    /// - Returns: What followed from it, now durable.
    /// - Throws: `refused` or `storage`; either way the session stands where it stood.
    public func perform(
        _ command: Command,
        by actor: Actor,
        seen: Int? = nil
    ) throws(PerformError) -> Session.Outcome {
        try perform(together: [(command, by: actor, seen: seen)])[0].get()
    }

    /// Carries out commands that wait together: decides one after another, writes all of them with one sync, and only then
    /// applies them.
    ///
    /// - Parameter commands: What is asked, who asks, and how many events there were when they looked, in order; what one
    ///   leads to, the next finds.
    /// - Returns: For each command what followed from it, now durable, or why not. Those refused are no obstacle to the
    ///   others; if writing fails, none of them was carried out.
    public func perform(
        together commands: [(Command, by: Actor, seen: Int?)]
    ) -> [Result<Session.Outcome, PerformError>] {
        do throws(JournalError) {
            try makeCertain()
        } catch {
            return commands.map { _ in .failure(.storage(error)) }
        }
        var batch = Batch(on: session, chain: chain)
        let gap = pacer.gap()
        let now = gap?.ended ?? journal.clock()
        var results: [Result<Session.Outcome, PerformError>] = []
        for (command, actor, seen) in commands {
            let request = Request(command, by: actor, at: now, seen: seen)
            results.append(Result { () throws(PerformError) in try add(request, to: &batch, after: gap) })
        }
        do throws(JournalError) {
            try store(consume batch)
            return results
        } catch {
            return results.map { $0.flatMap { _ in .failure(.storage(error)) } }
        }
    }

    private func add(
        _ request: Request,
        to batch: inout Batch,
        after gap: (began: Instant, ended: Instant)?
    ) throws(PerformError) -> Session.Outcome {
        if batch.isEmpty, let gap {
            // What is refused leaves no mark.
            var attempt = batch
            _ = try attempt.add(request)
            _ = try batch.add(Request(.putDown, by: .rules, at: gap.began))
            _ = try batch.add(Request(.takeUp, by: .rules, at: gap.ended))
        }
        return try batch.add(request)
    }

    /// The time, going on steadily from the last event whatever happens to the computer's clock.
    public var now: Instant { pacer.now }

    /// Takes up a session that was led before: what went by since is no time of it.
    public func takeUp() throws(PerformError) {
        _ = try perform(.takeUp, by: .rules)
    }

    /// Marks that nobody leads the session any more.
    ///
    /// Where that cannot be written, its time ends with its last event.
    public func putDown() {
        _ = try? perform(.putDown, by: .rules)
    }

    /// Puts the session down: erases what is still to be erased and gives the lock back.
    public func close() {
        guard lock != nil else { return }
        if awaitsErasure { erase() }
        lock = nil
    }

    // MARK: Writing

    /// Makes what was decided durable and goes where it leads.
    private func store(_ batch: consuming Batch) throws(JournalError) {
        guard !batch.isEmpty else { return }
        do throws(JournalError) {
            try journal.store.write(batch.write)
        } catch {
            // An error does not mean that nothing was stored: a commit can fail after it reached the disk.
            guard try isStored(batch, after: error) else { throw error }
        }
        chain = batch.chain
        if batch.endsVote { awaitsErasure = true }
        if let end = batch.endsAt { pacer.restart(at: end) }
        // Let go first, or the whole log would be copied.
        session = Session(header: session.header)
        session = batch.end()
        if awaitsErasure { erase() }
    }

    /// Whether a batch is on the disk although writing it failed.
    private func isStored(_ batch: Batch, after error: JournalError) throws(JournalError) -> Bool {
        doubt = error
        do throws(JournalError) {
            try journal.store.reopen()
            let isStored = try journal.store.read { db in try batch.isStored(db) }
            // What can be read may still be in memory only, and a second sync of the same file proves nothing once one
            // has failed. Emptying the log does: it writes everything again and syncs that.
            guard !isStored || journal.store.scrub() else { throw error }
            doubt = nil
            return isStored
        } catch _ {
            // Still not known; the first error says why. The next command looks again.
            throw error
        }
    }

    /// Finds out what is on the disk if that was left open, and goes on from there.
    private func makeCertain() throws(JournalError) {
        guard lock != nil else { throw .closed(id) }
        guard let doubt else { return }
        try journal.store.reopen()
        guard journal.store.scrub() else { throw doubt }
        (session, chain) = try journal.store.read { db in try journal.loadPlayable(id, db) }
        awaitsErasure = false
        self.doubt = nil
    }

    private func erase() {
        awaitsErasure = !journal.store.scrub()
    }
}
