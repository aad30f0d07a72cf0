extension DebriefEvent: ActivityEvent {
    public var event: Event { .debrief(self) }
    public var isBeginning: Bool { if case .began = self { true } else { false } }

    public var endsPart: Bool {
        switch self {
        case .movedOn, .ended: true
        default: false
        }
    }

    public var words: [String] {
        switch self {
        case .answered(let answer): [answer.text]
        case .parked(let topic): [topic]
        case .began, .passed, .facesCounted, .faceKept, .movedOn, .ended: []
        }
    }

    public func changingWords(_ change: (String) -> String) -> DebriefEvent {
        switch self {
        case .answered(let answer):
            .answered(
                Debrief.Answer(
                    question: answer.question,
                    seat: answer.seat,
                    text: change(answer.text),
                    day: answer.day
                )
            )
        case .parked(let topic): .parked(change(topic))
        case .began, .passed, .facesCounted, .faceKept, .movedOn, .ended: self
        }
    }

    public func owners(in state: SessionState) -> [ID<Seat>] {
        if case .answered(let answer) = self, let seat = answer.seat { [seat] } else { [] }
    }
}
