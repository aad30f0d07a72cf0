extension Debrief: ActivityRules {
    init?(begunBy event: DebriefEvent, in state: SessionState) {
        guard case .began(let guide) = event else { return nil }
        self.init(guide: guide, findings: state.rolePlay?.findings, players: state.lastRolePlay?.played ?? [])
    }

    init?(_ activity: Activity) {
        guard case .debrief(let debrief) = activity else { return nil }
        self = debrief
    }

    var activity: Activity { .debrief(self) }
    var isTimed: Bool { !isOver }
    var solo: Solo? { nil }

    func scene(for audience: Audience, in state: SessionState) -> View.Scene {
        .debrief(view(for: audience))
    }

    static func settle(_ draft: inout Deliberation) -> Bool {
        guard let event = draft.nextInDebrief() else { return false }
        draft.record(event)
        return true
    }
}
