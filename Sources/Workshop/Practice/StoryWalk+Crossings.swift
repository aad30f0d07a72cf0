/// The one place where a story is told: after each step, what it has come to.
extension StoryWalk {
    mutating func tell() {
        let (node, ending) = (node, ending)
        open.speaker = node?.speaker ?? ""
        open.text = ending?.text ?? node?.text ?? ""
        open.media = (ending?.media ?? node?.media)?.alternative ?? ""
        open.step = trail.steps.count + 1
        open.choices = choices.map { OpenStory.Choice(id: $0.id, text: $0.text) }
        open.canGoOn = canGoOn
        open.checkpoints = isLeft ? [] : checkpoints.map(told)
        open.last = lastDecision
        open.outcome = ending?.outcome
        open.lessons = isOver ? lessons(on: trail) : []
        open.bands = bands(on: trail).map(\.text)
        open.practised = isOver || feedback == .now ? practised(on: trail) : []
        open.debrief = isOver ? story.debrief : []
    }

    private func told(_ checkpoint: Checkpoint) -> OpenStory.Checkpoint {
        OpenStory.Checkpoint(
            id: checkpoint.place,
            step: checkpoint.steps + 1,
            told: index.node(checkpoint.place)?.text ?? ""
        )
    }

    /// What was decided last, without the trainer's words where they come at the end.
    private var lastDecision: StoryLesson? {
        guard let place = trail.steps.lastIndex(where: { $0.choice != nil }) else { return nil }
        let lesson = lesson(place, on: trail)
        return feedback == .atEnd && !isOver ? lesson.withoutTrainer : lesson
    }
}
