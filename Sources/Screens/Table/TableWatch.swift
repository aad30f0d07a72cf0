public import Journal
public import Workshop

/// Finds what the table shows: the group session that is led now, wherever it was begun.
///
/// It waits as long as there is none, goes over to another when that is begun, and never shows what somebody practises
/// alone. A session nobody leads any more is paused until it is gone on with, or over.
public struct TableWatch {
    /// What there is to show.
    public enum Sight: Sendable {
        /// Nobody leads a group's session, and none was led since the table was put up.
        case nothing
        /// A session that is led now.
        case led(Session)
        /// A session that was left or broken off.
        case paused(Session)
        /// A session that was closed.
        case over(Session)

        /// The session, as far as there is one.
        public var session: Session? {
            switch self {
            case .nothing: nil
            case .led(let session), .paused(let session), .over(let session): session
            }
        }
    }

    private let open: () throws(JournalError) -> Journal
    private let wanted: String?
    private var journal: Journal?
    /// The sessions that were led when it looked last, the one now shown, and whether that was led.
    private var followed: [ID<Session>: FollowedSession] = [:]
    private var shown: ID<Session>?
    private var isLed = false

    /// Creates a watch.
    ///
    /// - Parameters:
    ///   - wanted: The id of the one session to show, or its first letters; `nil` for whichever is led.
    ///   - open: Opens the record for reading.
    public init(wanted: String? = nil, opening open: @escaping () throws(JournalError) -> Journal) {
        self.wanted = wanted
        self.open = open
    }

    /// Looks what there is to show now.
    ///
    /// - Throws: Why the record cannot be read; that there is none yet is no failure.
    public mutating func look() throws(JournalError) -> Sight {
        do throws(JournalError) {
            let journal = if let journal { journal } else { try open() }
            let sight = try look(in: journal)
            isLed = if case .led = sight { true } else { false }
            // While nobody leads, the whole record may be put back from a copy: then another file has its name.
            self.journal = isLed ? journal : nil
            return sight
        } catch {
            journal = nil
            guard case .missing = error else { throw error }
            followed = [:]
            shown = nil
            return .nothing
        }
    }

    private mutating func look(in journal: Journal) throws(JournalError) -> Sight {
        // Whoever erases holds sessions as well, without leading them.
        let isCaredFor = journal.isCaredFor
        let led = journal.ledSessions().filter { !isCaredFor || isLed && $0 == shown }
        followed = followed.filter { led.contains($0.key) || $0.key == shown }
        if let wanted { return try look(at: try journal.resolve(prefix: wanted), led, in: journal) }
        for id in led {
            guard let session = try session(id, in: journal), session.state.isForGroup else { continue }
            shown = id
            return .led(session)
        }
        guard let shown else { return .nothing }
        return try look(at: shown, [], in: journal)
    }

    private mutating func look(
        at id: ID<Session>,
        _ led: [ID<Session>],
        in journal: Journal
    ) throws(JournalError) -> Sight {
        shown = id
        guard let session = try session(id, in: journal), session.state.isForGroup else {
            shown = nil
            return .nothing
        }
        if led.contains(id) { return .led(session) }
        return session.state.isClosed ? .over(session) : .paused(session)
    }

    /// A session as it stands now; `nil` once it was erased.
    private mutating func session(_ id: ID<Session>, in journal: Journal) throws(JournalError) -> Session? {
        do throws(JournalError) {
            var follower = if let known = followed[id] { known } else { try FollowedSession(id, in: journal) }
            try follower.catchUp(in: journal)
            followed[id] = follower
            return follower.session
        } catch {
            guard case .noSuchSession = error else { throw error }
            followed[id] = nil
            return nil
        }
    }
}
