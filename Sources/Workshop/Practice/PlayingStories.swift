extension Deliberation {
    mutating func consider(_ command: StoryCommand) throws(Refusal) {
        if case .begin(let story, let seat, let feedback) = command {
            return try beginStory(story, by: seat, feedback: feedback)
        }
        guard let walk = state.storyWalk, !walk.isLeft else { throw .noStory }
        try oneself(walk.seat)
        switch command {
        case .begin: break
        case .choose(let id):
            guard walk.choices.contains(where: { $0.id == id }) else { throw .notAChoiceHere(id) }
            record(.story(.chose(id)))
        case .goOn:
            guard walk.canGoOn, let place = drawnPlace(after: walk) else { throw .nothingToGoOnTo }
            record(.story(.wentOn(to: place)))
        case .goBack(let place):
            guard walk.checkpoints.contains(where: { $0.place == place }) else { throw .noSuchCheckpoint(place) }
            record(.story(.wentBack(to: place)))
        case .restart:
            guard !walk.trail.steps.isEmpty else { throw .atTheStart }
            record(.story(.restarted))
        case .keep(let text):
            record(.story(.thoughtKept(try cleaned(text, limit: PlainText.noteLimit))))
        case .leave:
            guard !walk.isOver else { throw .noStory }
            record(.story(.left))
        }
    }

    private mutating func beginStory(
        _ story: Story,
        by id: ID<Seat>,
        feedback: StoryWalk.Feedback
    ) throws(Refusal) {
        try oneself(id)
        guard state.current == nil else { throw .activityRunning }
        guard try seat(id).presence == .present else { throw .absent(id) }
        if let missing = StoryIndex(story).missingPlace { throw .storyNotWhole(missing) }
        if state.stories.last(where: { $0.id == story.id }) != story {
            record(.storyAdded(story))
        }
        record(.story(.began(story: story.id, seat: id, feedback: feedback)))
    }

    /// Where a story goes on, by the weights of its branches where there are several.
    private mutating func drawnPlace(after walk: StoryWalk) -> ID<Story.Place>? {
        let branches = walk.node?.branches ?? []
        guard branches.count > 1 else { return branches.first?.goto }
        // Weights of a damaged record may be anything; those of a checked story are small.
        let weights = branches.map { max(0, min($0.weight, 1_000_000)) }
        var left = chance.below(max(1, weights.reduce(0, +)))
        for (branch, weight) in zip(branches, weights) {
            left -= weight
            if left < 0 { return branch.goto }
        }
        return branches.last?.goto
    }

    /// What follows by itself in a story: where nothing is told it goes on.
    mutating func nextInStory() -> Event? {
        guard let walk = state.storyWalk, walk.passesByItself else { return nil }
        return drawnPlace(after: walk).map { .story(.wentOn(to: $0)) }
    }
}
