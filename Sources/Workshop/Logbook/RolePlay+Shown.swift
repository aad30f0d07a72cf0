extension RolePlay {
    /// Those whose behaviour something noted in a take is about: whoever has played its role in it so far.
    ///
    /// Several where a role was played by several, or a behaviour is anybody's; nobody can tell then which of them it was.
    func shown(_ id: ID<ObservationGrid.Item>, inTake number: Int) -> [ID<Seat>] {
        guard let item = scenario.observation?.item(id) else { return [] }
        let parts = takes.first { $0.number == number }?.parts ?? []
        return Set(parts.filter { item.role == nil || $0.role == item.role }.map(\.seat)).sorted()
    }
}

extension SessionState {
    /// Who practises alone in the activity last begun, if that is what goes on.
    var practising: [ID<Seat>]? {
        switch activity {
        case .storyWalk(let walk): [walk.seat]
        case .pitchPractice(let practice): [practice.seat]
        case .game, .rolePlay, .debrief, nil: nil
        }
    }
}
