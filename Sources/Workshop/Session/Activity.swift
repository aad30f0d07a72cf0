/// Something people do together in a session, or one of them alone; one follows another.
///
/// The one list of them: each question about an activity is forwarded here to whichever it is (`ActivityRules`).
public enum Activity: Hashable, Sendable {
    /// A job-hunter game.
    case game(Game)
    /// A role-play.
    indirect case rolePlay(RolePlay)
    /// A debriefing.
    indirect case debrief(Debrief)
    /// A story played alone.
    indirect case storyWalk(StoryWalk)
    /// A pitch practised alone.
    indirect case pitchPractice(PitchPractice)

    /// The game, if it is one.
    public var game: Game? { if case .game(let game) = self { game } else { nil } }

    /// The role-play, if it is one.
    public var rolePlay: RolePlay? { if case .rolePlay(let rolePlay) = self { rolePlay } else { nil } }

    /// The debriefing, if it is one.
    public var debrief: Debrief? { if case .debrief(let debrief) = self { debrief } else { nil } }

    /// The story, if it is one.
    public var storyWalk: StoryWalk? { if case .storyWalk(let walk) = self { walk } else { nil } }

    /// The pitch practice, if it is one.
    public var pitchPractice: PitchPractice? {
        if case .pitchPractice(let practice) = self { practice } else { nil }
    }

    /// Whether it has come to its end.
    public var isOver: Bool {
        switch self {
        case .game(let game): game.isOver
        case .rolePlay(let rolePlay): rolePlay.isOver
        case .debrief(let debrief): debrief.isOver
        case .storyWalk(let walk): walk.isOver
        case .pitchPractice(let practice): practice.isOver
        }
    }

    /// Whether time is taken: however long nothing is asked for then, it is no break.
    var isTimed: Bool {
        switch self {
        case .game(let game): game.isTimed
        case .rolePlay(let rolePlay): rolePlay.isTimed
        case .debrief(let debrief): debrief.isTimed
        case .storyWalk(let walk): walk.isTimed
        case .pitchPractice(let practice): practice.isTimed
        }
    }

    /// What one person does alone in it; `nil` where several people do it together.
    public var solo: Solo? {
        switch self {
        case .game(let game): game.solo
        case .rolePlay(let rolePlay): rolePlay.solo
        case .debrief(let debrief): debrief.solo
        case .storyWalk(let walk): walk.solo
        case .pitchPractice(let practice): practice.solo
        }
    }

    /// What an audience may know of it.
    @inline(__always) func scene(for audience: Audience, in state: SessionState) -> View.Scene {
        switch self {
        case .game(let game): game.scene(for: audience, in: state)
        case .rolePlay(let rolePlay): rolePlay.scene(for: audience, in: state)
        case .debrief(let debrief): debrief.scene(for: audience, in: state)
        case .storyWalk(let walk): walk.scene(for: audience, in: state)
        case .pitchPractice(let practice): practice.scene(for: audience, in: state)
        }
    }
}

extension Deliberation {
    /// What follows by itself now.
    ///
    /// **Law 5: who is waited for is derived**, never stored, and the rules move on after every step until nothing follows
    /// any more: so nothing ever waits for someone who is not there, and the facilitator can always go on.
    mutating func settle() {
        while takeNextStep() {}
    }

    private mutating func takeNextStep() -> Bool {
        switch state.activity {
        case .game: Game.settle(&self)
        case .rolePlay: RolePlay.settle(&self)
        case .debrief: Debrief.settle(&self)
        case .storyWalk: StoryWalk.settle(&self)
        case .pitchPractice: PitchPractice.settle(&self)
        case nil: false
        }
    }
}
