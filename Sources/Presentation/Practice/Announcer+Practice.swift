import Wording
import Workshop

extension Announcer {
    /// What happened in a story; where it stands now is told once for the whole step.
    func messages(for event: StoryEvent) -> [Message] {
        switch event {
        case .began: story.map { [Message.storyBegins(title: $0.title)] } ?? []
        case .chose(let id): (walk?.choice(id).map(decision) ?? []).map(\.inScene)
        case .wentOn: []
        case .wentBack: [Message.storyWentBack]
        case .restarted: [Message.storyRestarted]
        case .thoughtKept: [Message.noted]
        case .left: []
        }
    }

    /// What happened because of a choice, and what a trainer would say where that is told now.
    private func decision(_ choice: Story.Choice) -> [Message] {
        var lines: [Message] = []
        if !choice.consequence.isEmpty {
            lines.append(.storyTells(text: choice.consequence))
        }
        if !choice.coaching.isEmpty && walk?.feedback == .now {
            lines.append(StoryTelling.coaching(choice.coaching))
        }
        return lines
    }

    /// Where a story stands after a step that moved it.
    func place(after events: [Recorded]) -> [Message] {
        let moved = events.contains { entry in
            switch entry.event {
            case .story(.thoughtKept): false
            case .story: true
            default: false
            }
        }
        return moved ? (story.map(StoryTelling.place) ?? []).map(\.inScene) : []
    }

    func messages(for event: PitchPracticeEvent) -> [Message] {
        guard let practice else { return [] }
        switch event {
        case .began: return [Message.practiceBegins]
        case .drawn: return PitchPracticeTelling.cards(of: practice).map(\.inScene)
        case .started: return [PitchPracticeTelling.started(practice).inScene]
        case .paused: return [Message.pitchPaused]
        case .resumed: return [Message.pitchResumed]
        case .extended(let seconds): return [Message.pitchExtended(seconds: seconds)]
        case .written: return []
        case .done:
            let examples = PitchPracticeTelling.examples(for: practice)
            return [PitchPracticeTelling.took(practice)] + examples.map(\.inScene)
        case .rated, .thoughtKept: return [Message.noted]
        case .left: return [.practiceOver.inScene]
        }
    }

    private var story: StoryView? {
        if case .story(let story) = view.scene { story } else { nil }
    }

    private var practice: PitchPracticeView? {
        if case .pitchPractice(let practice) = view.scene { practice } else { nil }
    }

    // MARK: Steps that can be undone

    func step(_ event: StoryEvent) -> Message {
        switch event {
        case .began: Message.stepStoryBegan
        case .chose(let id): Message.stepStoryChoice(text: walk?.choice(id)?.text ?? id.text)
        case .wentOn: Message.stepStoryWentOn
        case .wentBack: Message.stepStoryWentBack
        case .restarted: Message.stepStoryRestarted
        case .thoughtKept: Message.stepThought
        case .left: Message.stepStoryLeft
        }
    }

    func step(_ event: PitchPracticeEvent) -> Message {
        switch event {
        case .began: Message.stepPracticeBegan
        case .drawn: Message.stepPracticeDrawn
        case .started: Message.stepPracticeStarted
        case .paused: Message.stepPaused
        case .resumed: Message.stepResumed
        case .extended: Message.stepExtended
        case .written: Message.stepPracticeLine
        case .done: Message.stepPitchEnded
        case .rated(let criterion, let level):
            Message.practiceRating(
                question: PitchPracticeTelling.question(criterion),
                level: PitchPracticeTelling.level(level, of: criterion)
            )
        case .thoughtKept: Message.stepThought
        case .left: Message.stepPracticeLeft
        }
    }
}
