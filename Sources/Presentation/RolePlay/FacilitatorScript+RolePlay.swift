import Wording
import Workshop

extension FacilitatorScript {
    /// What the scenario has the facilitator say, which is hers alone, and what going on leads to.
    static func rolePlay(_ session: Session) -> (say: [Message], next: [Message]) {
        guard case .rolePlay(let play) = session.view(for: .facilitator).scene else { return ([], []) }
        return (say(in: play), next(in: play))
    }

    private static func say(in play: RolePlayView) -> [Message] {
        if play.isStopped {
            return [Message.rolePlayStoppedPrompt(word: play.safety.stopWord)]
        }
        switch play.stage {
        case .casting: return [Message.rolePlaySafety(word: play.safety.stopWord)]
        case .phase:
            let script = play.script
            return script.isEmpty ? [] : [Message.rolePlayScript(text: script)]
        case .leaving:
            let script = play.deroling.facilitator
            return [Message.rolePlayLeaving]
                + (script.isEmpty ? [] : [Message.rolePlayScript(text: script)])
        case .selfAssessment: return [Message.rolePlaySelfAssessment]
        case .review: return [Message.rolePlayReview]
        case .finished: return [Message.rolePlayOver]
        }
    }

    private static func next(in play: RolePlayView) -> [Message] {
        switch play.stage {
        case .casting, .phase:
            [phase(after: play) ?? (play.rolesAreLeft ? Message.nextSelfAssessment : .nextLeaving)]
        case .leaving: [phase(after: play) ?? Message.nextSelfAssessment]
        case .selfAssessment: [Message.nextReview]
        case .review, .finished: [Message.nextTalk]
        }
    }

    private static func phase(after play: RolePlayView) -> Message? {
        play.nextPhase.map { Message.nextPhase(phase: RolePlayTelling.name(of: $0)) }
    }
}
