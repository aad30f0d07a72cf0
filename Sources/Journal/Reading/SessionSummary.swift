public import Workshop

/// What a list shows of a session.
public struct SessionSummary: Hashable, Sendable {
    /// Its stable id.
    public let id: ID<Session>
    /// What is fixed about it; `nil` if that cannot be read.
    public let header: SessionHeader?
    /// When it was opened.
    public let openedAt: Instant
    /// When something last happened in it; `nil` if nothing has.
    public let lastEventAt: Instant?
    /// How many events there are.
    public let events: Int
    /// What goes on in it.
    public let standing: Standing
    /// Why its header cannot be read; events are not looked at for a list.
    public let damage: Damage?

    public init(
        id: ID<Session>,
        header: SessionHeader?,
        openedAt: Instant,
        lastEventAt: Instant?,
        events: Int,
        standing: Standing,
        damage: Damage? = nil
    ) {
        self.id = id
        self.header = header
        self.openedAt = openedAt
        self.lastEventAt = lastEventAt
        self.events = events
        self.standing = standing
        self.damage = damage
    }

    /// The name people gave it; empty if it cannot be read.
    public var title: String { header?.title ?? "" }
    /// Whether it was closed for good.
    public var isClosed: Bool { standing == .closed }
    /// Whether a game, a practice or a debriefing is going on.
    public var hasOpenActivity: Bool { standing == .playing || standing == .debriefing }
}
