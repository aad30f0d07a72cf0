public import Wording
public import Workshop

/// What the stages of a game are called.
public enum StageTelling {
    /// The name of a stage.
    public static func name(of stage: Game.Stage) -> Message {
        switch stage {
        case .opening: Message.stageOpening
        case .research: Message.stageResearch
        case .choosing: Message.stageChoosing
        case .interview: Message.stageInterview
        case .recruitment: Message.stageRecruitment
        case .result: Message.stageResult
        case .finished: Message.stageFinished
        }
    }
}
