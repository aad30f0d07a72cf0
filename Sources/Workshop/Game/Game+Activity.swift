extension Game: ActivityRules {
    init?(begunBy event: GameEvent, in state: SessionState) {
        guard case .began(let rules, let deck, _) = event, let table = state.table(of: deck) else { return nil }
        self.init(rules: rules, table: table)
    }

    init?(_ activity: Activity) {
        guard case .game(let game) = activity else { return nil }
        self = game
    }

    var activity: Activity { .game(self) }
    var isOver: Bool { stage == .finished }
    var isTimed: Bool { open.contest.current?.runningSince != nil }
    var solo: Solo? { nil }

    func scene(for audience: Audience, in state: SessionState) -> View.Scene {
        .game(view(for: audience, roster: state.roster))
    }

    static func settle(_ draft: inout Deliberation) -> Bool { draft.settleGame() }
}
