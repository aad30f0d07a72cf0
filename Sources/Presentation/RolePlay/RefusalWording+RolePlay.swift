import Wording
import Workshop

extension RefusalWording {
    static func rolePlay(_ refusal: Refusal, in view: View) -> Message {
        switch refusal {
        case .scenarioUnplayable(let faults):
            Message.refusedScenario(faults: faults.map(message))
        case .notInThisPart(let stage):
            Message.refusedNotInThisPart(part: RolePlayTelling.name(of: stage))
        case .playStopped: Message.refusedPlayStopped
        case .alreadyStopped: Message.refusedAlreadyStopped
        case .notStopped: Message.refusedNotStopped
        case .noSuchRole(let id): Message.refusedNoSuchRole(id: id.text)
        case .roleIsFull(let id): Message.refusedRoleIsFull(role: view.role(id))
        case .playsAlready(let id): Message.refusedPlaysAlready(who: view.called(id))
        case .playsNoRole(let id): Message.refusedPlaysNoRole(who: view.called(id))
        case .doesNotPlay(let id): Message.refusedDoesNotPlay(who: view.called(id))
        case .sameSeatTwice: Message.refusedSameSeatTwice
        case .nobodyToCast: Message.refusedNobodyToCast
        case .alreadyReady(let id): Message.refusedAlreadyReady(who: view.called(id))
        case .noTake: Message.refusedNoTake
        case .noSuchBeat(let id): Message.refusedNoSuchBeat(id: id.text)
        case .beatMarked: Message.refusedBeatMarked
        case .noSuchInject(let id): Message.refusedNoSuchInject(id: id.text)
        case .injectFired: Message.refusedInjectFired
        case .roleNotPlayed(let id): Message.refusedRoleNotPlayed(role: view.role(id))
        case .alreadyFrozen: Message.refusedAlreadyFrozen
        case .notFrozen: Message.refusedNotFrozen
        case .nobodyInHotSeat: Message.refusedNobodyInHotSeat
        case .alreadyInHotSeat(let id): Message.refusedAlreadyInHotSeat(who: view.called(id))
        case .playsARole(let id): Message.refusedPlaysARole(who: view.called(id))
        case .noSuchItem(let id): Message.refusedNoSuchItem(id: id.text)
        case .noSuchLevel(let level, let levels):
            Message.refusedNoSuchLevel(level: level, levels: levels)
        case .noEvidence(let id): Message.refusedNoEvidence(who: view.called(id))
        case .selfAssessmentFirst: Message.refusedSelfAssessmentFirst
        case .notYourBehaviour(let id): Message.refusedNotYourBehaviour(who: view.called(id))
        case .notAsked(let id): Message.refusedNotAsked(who: view.called(id))
        default: Message.refusedNoRolePlay
        }
    }

    /// Why a scenario cannot be played, as a message.
    private static func message(_ fault: RolePlayScenario.Fault) -> Message {
        switch fault {
        case .noRoles: Message.scenarioNoRoles
        case .noPlay: Message.scenarioNoPlay
        case .afterDebrief(let phase): Message.scenarioAfterDebrief(phase: phase.text)
        }
    }
}

extension View {
    /// The name of a role of the role-play now shown.
    fileprivate func role(_ id: ID<RolePlayScenario.Role>) -> String {
        guard case .rolePlay(let play) = scene else { return id.text }
        return play.role(id)?.name ?? id.text
    }
}
