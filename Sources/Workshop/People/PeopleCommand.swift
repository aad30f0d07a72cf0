/// What may be asked about the people of a session, at any moment of any phase.
public enum PeopleCommand: Hashable, Sendable {
    /// Somebody comes in for the first time.
    case join(name: String, kind: Seat.Kind)
    /// Somebody is called otherwise from now on.
    case rename(ID<Seat>, to: String)
    /// Somebody plays, watches or leads from now on.
    case changeKind(ID<Seat>, to: Seat.Kind)
    /// Somebody goes out for a while.
    case goAway(ID<Seat>)
    /// Somebody is back in her own seat, after a while or after having left.
    case comeBack(ID<Seat>)
    /// Somebody leaves for good; her points stay.
    case leave(ID<Seat>)
}

/// What happened to the people of a session.
public enum PeopleEvent: Hashable, Sendable {
    /// Somebody came in and got a seat.
    case joined(ID<Seat>, name: String, kind: Seat.Kind)
    /// Somebody is called otherwise.
    case renamed(ID<Seat>, name: String)
    /// Somebody's part changed.
    case kindChanged(ID<Seat>, kind: Seat.Kind)
    /// Somebody went out for a while.
    case wentAway(ID<Seat>)
    /// Somebody came back to her seat.
    case cameBack(ID<Seat>)
    /// Somebody left for good.
    case left(ID<Seat>)
}
