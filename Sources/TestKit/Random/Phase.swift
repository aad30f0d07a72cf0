public import Workshop

/// Where a session stands, as far as it matters for what may be asked.
public enum Phase: String, CaseIterable, Hashable, Sendable {
    case lobby, opening, research, choosing, interview, recruitment, result, finished, debriefing, debriefed, closed

    /// The phase of a state.
    public init(_ state: SessionState) {
        if state.isClosed {
            self = .closed
        } else if let debrief = state.debrief {
            self = debrief.isOver ? .debriefed : .debriefing
        } else if let game = state.game {
            self =
                switch game.stage {
                case .opening: .opening
                case .research: .research
                case .choosing: .choosing
                case .interview: .interview
                case .recruitment: .recruitment
                case .result: .result
                case .finished: .finished
                }
        } else {
            self = .lobby
        }
    }
}
