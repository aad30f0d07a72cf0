public import Workshop

/// What goes on in a session.
public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Nothing: it can go on with anything.
    case idle = "idle"
    /// A game or a role-play is being played, or somebody practises alone.
    case playing = "playing"
    /// A debriefing is being held.
    case debriefing = "debriefing"
    /// Nothing any more: it was closed for good.
    case closed = "closed"

    /// The standing of a session in a state.
    public init(of state: SessionState) {
        self =
            if state.isClosed {
                .closed
            } else if let current = state.current {
                current.debrief == nil ? .playing : .debriefing
            } else {
                .idle
            }
    }
}
