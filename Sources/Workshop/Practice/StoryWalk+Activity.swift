extension StoryWalk: ActivityRules {
    init?(begunBy event: StoryEvent, in state: SessionState) {
        guard case .began(let id, let seat, let feedback) = event,
            let story = state.stories.last(where: { $0.id == id })
        else { return nil }
        self.init(story: story, seat: seat, feedback: feedback)
    }

    init?(_ activity: Activity) {
        guard case .storyWalk(let walk) = activity else { return nil }
        self = walk
    }

    var activity: Activity { .storyWalk(self) }
    var isTimed: Bool { false }

    var solo: Solo? {
        Solo(seat: seat, story: story.id, isPractised: (earlier + [trail]).contains { !$0.steps.isEmpty })
    }

    func scene(for audience: Audience, in state: SessionState) -> View.Scene { .story(view(for: audience)) }

    static func settle(_ draft: inout Deliberation) -> Bool {
        guard let event = draft.nextInStory() else { return false }
        draft.record(event)
        return true
    }
}
