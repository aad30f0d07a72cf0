extension StoryEvent: ActivityEvent {
    public var event: Event { .story(self) }
    public var isBeginning: Bool { if case .began = self { true } else { false } }
    public var endsPart: Bool { false }

    public var words: [String] {
        switch self {
        case .thoughtKept(let text): [text]
        case .began, .chose, .wentOn, .wentBack, .restarted, .left: []
        }
    }

    public func changingWords(_ change: (String) -> String) -> Self {
        if case .thoughtKept(let text) = self { .thoughtKept(change(text)) } else { self }
    }

    public func owners(in state: SessionState) -> [ID<Seat>] { state.storyWalk.map { [$0.seat] } ?? [] }
}
