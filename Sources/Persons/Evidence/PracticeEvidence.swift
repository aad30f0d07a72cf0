public import Workshop

/// What the record holds of something one person practised alone; all of it is hers.
public struct PracticeEvidence: Hashable, Sendable {
    /// What was practised.
    public enum Kind: Hashable, Sendable {
        /// A story, with the choices of each way she tried and the ending it came to.
        case story(title: String, ways: [Way])
        /// A pitch.
        case pitch(PitchGiven)
    }

    /// A way through a story.
    public struct Way: Hashable, Sendable {
        /// What she chose, in the words of the story.
        public let choices: [String]
        /// The words of the ending; `nil` if it was given up.
        public let ending: String?
    }

    /// A pitch practised alone.
    public struct PitchGiven: Hashable, Sendable {
        /// The skills drawn, by their names.
        public let skills: [String]
        /// The job drawn, by its title.
        public let job: String?
        /// What she typed.
        public let lines: [String]
        /// How long she spoke or wrote, in milliseconds; `nil` if she gave none.
        public let spoken: Int64?
        /// Her own judgement.
        public let levels: [PitchPractice.Criterion: Int]
    }

    /// What was practised.
    public let kind: Kind
    /// What she wanted to keep of it.
    public let thoughts: [String]
    /// The skills practised, by their names, each as often as it was.
    public let practised: [String]

    /// Gathers what an activity holds; `nil` unless she practised in it alone.
    init?(_ activity: Activity, of id: ID<Seat>, _ veil: NameVeil) {
        switch activity {
        case .storyWalk(let walk) where walk.seat == id:
            let trails = (walk.earlier + [walk.trail]).filter { trail in trail.steps.contains { $0.choice != nil } }
            let ways = trails.map { trail in
                Way(
                    choices: trail.steps.compactMap { $0.choice.flatMap(walk.choice)?.text },
                    ending: walk.ending(of: trail)?.text
                )
            }
            kind = .story(title: walk.story.title, ways: ways)
            thoughts = walk.thoughts.map(veil.veiled)
            practised = trails.flatMap { walk.practised(on: $0) }.map(\.skill.name)
        case .pitchPractice(let practice) where practice.seat == id:
            let names = practice.skills.compactMap { skill in practice.deck.skills.first { $0.id == skill }?.name }
            kind = .pitch(
                PitchGiven(
                    skills: names,
                    job: practice.deck.jobs.first { $0.id == practice.job }?.title,
                    lines: practice.lines.map(veil.veiled),
                    spoken: practice.wasGiven ? practice.spoken : nil,
                    levels: practice.levels
                )
            )
            thoughts = practice.thoughts.map(veil.veiled)
            practised = practice.wasGiven ? names : []
        default: return nil
        }
    }
}
