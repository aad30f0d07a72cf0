import Workshop

/// The types of the events of a game in the record.
enum GameEventType: String, CaseIterable {
    case began = "gameBegan"
    case entrantJoined = "entrantJoined"
    case memberJoined = "memberJoined"
    case jobsDealt = "jobsDealt"
    case jobsReshuffled = "jobsReshuffled"
    case jobSwapped = "jobSwapped"
    case jobWritten = "jobWritten"
    case roundBegan = "roundBegan"
    case skillsRevealed = "skillsRevealed"
    case skillsReshuffled = "skillsReshuffled"
    case skillRedrawn = "skillRedrawn"
    case skillWritten = "skillWritten"
    case choosingOpened = "choosingOpened"
    case jobChosen = "jobChosen"
    case passed = "entrantPassed"
    case orderDrawn = "orderDrawn"
    case pitchStarted = "pitchStarted"
    case pitchPaused = "pitchPaused"
    case pitchResumed = "pitchResumed"
    case pitchExtended = "pitchExtended"
    case pitchEnded = "pitchEnded"
    case pitchSkipped = "pitchSkipped"
    case noteTaken = "noteTaken"
    case voteOpened = "voteOpened"
    case ballotCast = "ballotCast"
    case ballotWithdrawn = "ballotWithdrawn"
    case totalNoted = "totalNoted"
    case voteCounted = "voteCounted"
    case voteReopened = "voteReopened"
    case voteSkipped = "voteSkipped"
    case tieBreakBegan = "tieBreakBegan"
    case finalBegan = "finalBegan"
    case ended = "gameEnded"

    init(of event: GameEvent) {
        self =
            switch event {
            case .began: .began
            case .entrantJoined: .entrantJoined
            case .memberJoined: .memberJoined
            case .jobsDealt: .jobsDealt
            case .jobsReshuffled: .jobsReshuffled
            case .jobSwapped: .jobSwapped
            case .jobWritten: .jobWritten
            case .roundBegan: .roundBegan
            case .skillsRevealed: .skillsRevealed
            case .skillsReshuffled: .skillsReshuffled
            case .skillRedrawn: .skillRedrawn
            case .skillWritten: .skillWritten
            case .choosingOpened: .choosingOpened
            case .jobChosen: .jobChosen
            case .passed: .passed
            case .orderDrawn: .orderDrawn
            case .pitchStarted: .pitchStarted
            case .pitchPaused: .pitchPaused
            case .pitchResumed: .pitchResumed
            case .pitchExtended: .pitchExtended
            case .pitchEnded: .pitchEnded
            case .pitchSkipped: .pitchSkipped
            case .noteTaken: .noteTaken
            case .voteOpened: .voteOpened
            case .ballotCast: .ballotCast
            case .ballotWithdrawn: .ballotWithdrawn
            case .totalNoted: .totalNoted
            case .voteCounted: .voteCounted
            case .voteReopened: .voteReopened
            case .voteSkipped: .voteSkipped
            case .tieBreakBegan: .tieBreakBegan
            case .finalBegan: .finalBegan
            case .ended: .ended
            }
    }
}
