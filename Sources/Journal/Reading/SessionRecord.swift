public import RecordFormat
public import Workshop

/// The record of a session: its header and what happened.
public struct SessionRecord: Hashable, Sendable {
    /// What is fixed about the session.
    public let header: SessionHeader
    /// The events, numbered from 1 without gaps; if there is damage, those before it.
    public let events: [Recorded]
    /// What keeps the rest from being read.
    public let damage: Damage?

    public init(header: SessionHeader, events: [Recorded], damage: Damage? = nil) {
        self.header = header
        self.events = events
        self.damage = damage
    }

    /// The record as a document of its own.
    public var document: SessionDocument { SessionDocument(header: header, events: events) }

    /// The session as an onlooker knows it.
    public var session: Session { Session(header: header, replaying: events, box: nil) }
}
