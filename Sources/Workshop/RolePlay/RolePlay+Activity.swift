extension RolePlay: ActivityRules {
    init?(begunBy event: RolePlayEvent, in state: SessionState) {
        guard case .began(let id) = event, let scenario = state.scenarios.last(where: { $0.id == id }) else {
            return nil
        }
        self.init(scenario: scenario)
    }

    init?(_ activity: Activity) {
        guard case .rolePlay(let rolePlay) = activity else { return nil }
        self = rolePlay
    }

    var activity: Activity { .rolePlay(self) }
    var isOver: Bool { stage == .finished }
    var isTimed: Bool { takes.last?.isOver == false || phaseClock.runningSince != nil }
    var solo: Solo? { nil }

    func scene(for audience: Audience, in state: SessionState) -> View.Scene {
        .rolePlay(view(for: audience, roster: state.roster))
    }

    static func settle(_ draft: inout Deliberation) -> Bool { draft.settleRolePlay() }
}
