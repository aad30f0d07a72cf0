extension PitchPracticeEvent: ActivityEvent {
    public var event: Event { .pitchPractice(self) }
    public var isBeginning: Bool { if case .began = self { true } else { false } }
    public var endsPart: Bool { false }

    public var words: [String] {
        switch self {
        case .written(let line): [line]
        case .thoughtKept(let text): [text]
        case .began, .drawn, .started, .paused, .resumed, .extended, .done, .rated, .left: []
        }
    }

    public func changingWords(_ change: (String) -> String) -> Self {
        switch self {
        case .written(let line): .written(change(line))
        case .thoughtKept(let text): .thoughtKept(change(text))
        case .began, .drawn, .started, .paused, .resumed, .extended, .done, .rated, .left: self
        }
    }

    public func owners(in state: SessionState) -> [ID<Seat>] { state.pitchPractice.map { [$0.seat] } ?? [] }
}
