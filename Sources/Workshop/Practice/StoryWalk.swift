/// Somebody playing a branching story alone.
public struct StoryWalk: Hashable, Sendable {
    /// When the trainer's words are told; what happens because of a choice is always told at once.
    public enum Feedback: String, CaseIterable, Hashable, Sendable {
        /// With each choice.
        case now
        /// Once the story has ended.
        case atEnd
    }

    /// A place on the way that one can come back to.
    public struct Checkpoint: Hashable, Sendable {
        /// The place.
        public let place: ID<Story.Place>
        /// How many steps had been taken when it was last reached.
        public let steps: Int
    }

    /// How many ways tried before are kept in mind; the log has them all.
    static let earlierLimit = 20

    var open: OpenStory
    private var sealed: SealedStory

    init(story: Story, seat: ID<Seat>, feedback: Feedback) {
        open = OpenStory(title: story.title, seat: seat, feedback: feedback)
        sealed = SealedStory(story)
        tell()
    }

    var index: StoryIndex { sealed.index }

    /// Who plays.
    public var seat: ID<Seat> { open.seat }
    /// When the trainer's words are told.
    public var feedback: Feedback { open.feedback }
    /// The way now followed.
    public var trail: StoryTrail { sealed.trail }
    /// The ways that were given up for a checkpoint or a new start, the oldest first.
    public var earlier: [StoryTrail] { sealed.earlier }
    /// What she wanted to keep of it, in her own words.
    public var thoughts: [String] { sealed.thoughts }
    /// Whether she stopped before an ending.
    public var isLeft: Bool { open.isLeft }

    /// The story.
    public var story: Story { index.story }

    /// Where it has ended; `nil` on the way.
    public var ending: Story.Ending? { index.ending(trail.place) }

    /// Whether it has come to an end, good or bad, or was left.
    ///
    /// From an ending one can still go back; nothing else waits for that.
    public var isOver: Bool { isLeft || ending != nil }

    /// Where it stands; `nil` at an ending.
    public var node: Story.Node? { index.node(trail.place) }

    /// What can be chosen now.
    public var choices: [Story.Choice] {
        guard !isLeft, let node else { return [] }
        return node.choices.filter { choice in
            let isUsedUp = choice.isOnce && trail.chosen.contains(choice.id)
            return !isUsedUp && choice.condition?.holds(on: trail) ?? true
        }
    }

    /// Whether the story waits only for a word to go on.
    public var canGoOn: Bool { !isLeft && !(node?.branches.isEmpty ?? true) }

    /// Whether it passes by itself: nothing is told where it stands, and it has not been going in circles.
    var passesByItself: Bool {
        guard canGoOn, let node, node.text.isEmpty else { return false }
        let silent = trail.steps.reversed().prefix { step in
            step.choice == nil && index.node(step.from)?.text.isEmpty == true
        }
        return silent.count < story.nodes.count
    }

    /// The checkpoints behind the place now reached, in the order in which they were last reached.
    public var checkpoints: [Checkpoint] {
        var found: [Checkpoint] = []
        var places: Set<ID<Story.Place>> = []
        for (count, step) in trail.steps.enumerated().reversed()
        where index.node(step.from)?.isCheckpoint == true && places.insert(step.from).inserted {
            found.append(Checkpoint(place: step.from, steps: count))
        }
        return found.reversed()
    }

    mutating func apply(_ event: StoryEvent, at moment: Moment) {
        switch event {
        case .began: break
        case .chose(let id):
            guard let choice = index.choice(id) else { return }
            sealed.trail.take(choice, in: index)
        case .wentOn(let place):
            sealed.trail.goOn(to: place, in: index)
        case .wentBack(let place):
            guard let checkpoint = checkpoints.last(where: { $0.place == place }) else { return }
            giveUp(for: trail.cut(to: checkpoint.steps, in: index))
        case .restarted:
            giveUp(for: StoryTrail(in: index))
        case .thoughtKept(let text):
            sealed.thoughts.append(text)
        case .left:
            open.isLeft = true
        }
        tell()
    }

    private mutating func giveUp(for other: StoryTrail) {
        sealed.earlier.append(trail)
        if earlier.count > Self.earlierLimit { sealed.earlier.removeFirst() }
        sealed.trail = other
    }
}

/// What may be asked in a story played alone.
public enum StoryCommand: Hashable, Sendable {
    /// Begin a story.
    case begin(Story, by: ID<Seat>, feedback: StoryWalk.Feedback)
    /// Make a choice.
    case choose(ID<Story.Choice>)
    /// Go on where there is nothing to choose.
    case goOn
    /// Go back to a checkpoint on the way.
    case goBack(to: ID<Story.Place>)
    /// Begin again from the start.
    case restart
    /// Keep some words about it.
    case keep(String)
    /// Stop before the end.
    case leave
}

/// What happened in a story played alone.
public enum StoryEvent: Hashable, Sendable {
    /// Somebody began a story of the session.
    case began(story: ID<Story>, seat: ID<Seat>, feedback: StoryWalk.Feedback)
    /// She made a choice.
    case chose(ID<Story.Choice>)
    /// The story went on to a place; where chance decided, this is what it decided.
    case wentOn(to: ID<Story.Place>)
    /// She went back to where she had last reached a checkpoint.
    case wentBack(to: ID<Story.Place>)
    /// She began again.
    case restarted
    /// She kept some words about it.
    case thoughtKept(String)
    /// She stopped before the end.
    case left
}
