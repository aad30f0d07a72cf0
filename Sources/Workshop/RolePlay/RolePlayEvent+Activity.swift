extension RolePlayEvent: ActivityEvent {
    public var event: Event { .rolePlay(self) }
    public var isBeginning: Bool { if case .began = self { true } else { false } }
    public var endsPart: Bool { self == .takeEnded }

    public var words: [String] {
        switch self {
        case .quoted(_, _, _, let text): [text]
        case .began, .roleGiven, .rolePutDown, .optedOut, .rolesSwapped, .briefConfirmed, .phaseBegan, .takeBegan,
            .takeEnded, .beatMarked, .injectFired, .frozen, .resumed, .hotSeatTaken, .hotSeatLeft, .stopped, .wentOn,
            .ticked, .leavingBegan, .roleLeft, .selfAssessmentBegan, .selfAssessed, .reviewBegan, .rated, .passed,
            .ended:
            []
        }
    }

    public func changingWords(_ change: (String) -> String) -> Self {
        guard case .quoted(let seat, let item, let take, let text) = self else { return self }
        return .quoted(seat, item, take: take, text: change(text))
    }

    /// Whoever wrote it down, the words are those of whoever was observed.
    public func owners(in state: SessionState) -> [ID<Seat>] {
        guard case .quoted(_, let item, let take, _) = self else { return [] }
        return state.rolePlay?.shown(item, inTake: take) ?? []
    }
}

extension RolePlay {
    /// Those whose behaviour something noted in a take is about: whoever has played its role in it so far.
    ///
    /// Several where a role was played by several, or a behaviour is anybody's; nobody can tell then which of them it was.
    public func shown(_ id: ID<ObservationGrid.Item>, inTake number: Int) -> [ID<Seat>] {
        guard let item = scenario.observation?.item(id) else { return [] }
        let parts = takes.first { $0.number == number }?.parts ?? []
        return Set(parts.filter { item.role == nil || $0.role == item.role }.map(\.seat)).sorted()
    }
}
