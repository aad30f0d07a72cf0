public import Workshop

/// Where a session stands, as far as it matters for what may be asked.
public enum Phase: String, CaseIterable, Hashable, Sendable {
    case lobby, opening, research, choosing, interview, recruitment, result, finished, debriefing, debriefed, closed
    case storyTold, storyOver, practiceOpening, preparing, practising, assessing, practised

    /// The phase of a state.
    public init(_ state: SessionState) {
        if state.isClosed {
            self = .closed
        } else if let debrief = state.debrief {
            self = debrief.isOver ? .debriefed : .debriefing
        } else if let walk = state.storyWalk {
            self = walk.isOver ? .storyOver : .storyTold
        } else if let practice = state.pitchPractice {
            self =
                switch practice.stage {
                case .opening: .practiceOpening
                case .preparing: .preparing
                case .pitching: .practising
                case .assessing: .assessing
                case .finished: .practised
                }
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
