/// What one person has practised so far, as far as the sessions given to it tell.
///
/// A person is known by the name or code she gave; two people of the same name are taken for one.
public struct PracticeHistory: Hashable, Sendable {
    /// A way through a story, played to an ending or given up.
    public struct Walk: Hashable, Sendable {
        /// When its session was opened.
        public let openedAt: Instant
        /// The walk it belongs to, which knows the story's words.
        public let walk: StoryWalk
        /// The way.
        public let trail: StoryTrail
    }

    /// The ways through stories, the oldest first.
    public private(set) var walks: [Walk] = []
    private var counts: [ID<SkillCard>: Int] = [:]

    public init() {}

    /// How often each skill was practised, in the order of their ids.
    public var times: [PitchPractice.Times] {
        counts.sorted { $0.key < $1.key }.map { PitchPractice.Times(skill: $0.key, count: $0.value) }
    }

    /// The ways through a story, the oldest first; those through other versions of it are left out.
    public func walks(of story: Story) -> [Walk] {
        walks.filter { $0.walk.story == story }
    }

    /// Adds what a person practised in a session: pitches practised alone, skills a story scored for, and pitches
    /// given in a game.
    public mutating func add(_ session: Session, of name: String) {
        let folded = name.lowercased()
        let seats = Set(session.state.roster.seats.filter { $0.foldedName == folded }.map(\.id))
        guard !seats.isEmpty else { return }
        for activity in session.state.activities {
            switch activity {
            case .storyWalk(let walk) where seats.contains(walk.seat): add(walk, openedAt: session.header.openedAt)
            case .pitchPractice(let practice) where seats.contains(practice.seat) && practice.wasGiven:
                count(practice.skills)
            case .game(let game):
                for round in game.rounds where round.main.pitches.contains(where: { seats.contains($0.speaker) }) {
                    count(round.skills)
                }
            default: break
            }
        }
    }

    /// Adds the ways of one walk through a story.
    public mutating func add(_ walk: StoryWalk, openedAt: Instant) {
        let trails = walk.earlier + [walk.trail]
        for trail in trails where trail.steps.contains(where: { $0.choice != nil }) {
            walks.append(Walk(openedAt: openedAt, walk: walk, trail: trail))
            count(walk.practised(on: trail).map(\.skill.id))
        }
    }

    private mutating func count(_ skills: [ID<SkillCard>]) {
        for skill in skills { counts[skill, default: 0] += 1 }
    }
}
