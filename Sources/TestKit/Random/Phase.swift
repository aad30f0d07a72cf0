public import Workshop

/// Where a session stands, as far as it matters for what may be asked.
public enum Phase: String, CaseIterable, Hashable, Sendable {
    case lobby, opening, research, choosing, interview, recruitment, result, finished, debriefing, debriefed, closed
    case storyTold, storyOver, practiceOpening, gettingReady, practising, assessing, practised
    case casting, preparing, acting, frozen, stopped, leaving, selfAssessing, reviewing, played

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
                case .preparing: .gettingReady
                case .pitching: .practising
                case .assessing: .assessing
                case .finished: .practised
                }
        } else if let rolePlay = state.rolePlay {
            self.init(rolePlay)
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

    private init(_ rolePlay: RolePlay) {
        guard !rolePlay.isStopped else {
            self = .stopped
            return
        }
        self =
            switch rolePlay.stage {
            case .casting: .casting
            case .phase where rolePlay.take?.isRunning == true: .acting
            case .phase where rolePlay.take?.isFrozen == true: .frozen
            case .phase: .preparing
            case .leaving: .leaving
            case .selfAssessment: .selfAssessing
            case .review: .reviewing
            case .finished: .played
            }
    }
}
