/// What observers look for in a role-play: things one can see or hear, each with the skill it shows.
public struct ObservationGrid: Hashable, Sendable {
    /// How what was seen is rated, once it has evidence.
    public enum Scale: Hashable, Sendable {
        /// Seen, or not seen.
        case checklist
        /// How often; two levels or more, in words, from least to most.
        case frequency([String])
        /// How well; two levels or more, each with what it looks like, from least to most.
        case anchored([Anchor])
    }

    /// A level of an anchored scale.
    public struct Anchor: Hashable, Sendable {
        /// Its name, such as "almost there".
        public let name: String
        /// What it looks like.
        public let description: String

        public init(name: String, description: String) {
            self.name = name
            self.description = description
        }
    }

    /// One thing to look for.
    public struct Item: Hashable, Sendable {
        /// Its stable id.
        public let id: ID<Item>
        /// Whose behaviour it is; `nil` for anybody's.
        public let role: ID<RolePlayScenario.Role>?
        /// The skill it shows.
        public let skill: ID<SkillCard>
        /// What one sees or hears, such as "Says sorry before explaining".
        public let behaviour: String
        /// The phase in which it is looked for; `nil` for all.
        public let phase: ID<RolePlayScenario.Phase>?

        public init(
            id: ID<Item>,
            role: ID<RolePlayScenario.Role>? = nil,
            skill: ID<SkillCard>,
            behaviour: String,
            phase: ID<RolePlayScenario.Phase>? = nil
        ) {
            self.id = id
            self.role = role
            self.skill = skill
            self.behaviour = behaviour
            self.phase = phase
        }
    }

    /// How things are rated.
    public let scale: Scale
    /// What to look for.
    public let items: [Item]

    public init(scale: Scale, items: [Item]) {
        self.scale = scale
        self.items = items
    }
}
