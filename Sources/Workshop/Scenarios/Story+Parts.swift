extension Story {
    /// Something a story remembers.
    ///
    /// Every value has bounds, so that all states of a story can be walked through.
    public struct Variable: Hashable, Sendable {
        /// What it holds.
        public enum Kind: Hashable, Sendable {
            /// A whole number within bounds; what would leave them stays at the bound.
            case counter(initial: Int, least: Int, most: Int)
            /// Yes or no.
            case flag(initial: Bool)
        }

        /// Its name, as conditions write it.
        public let id: ID<Variable>
        /// What it holds.
        public let kind: Kind

        public init(id: ID<Variable>, kind: Kind) {
            self.id = id
            self.kind = kind
        }
    }

    /// A value of a variable.
    public enum Value: Hashable, Sendable {
        /// Of a counter.
        case number(Int)
        /// Of a flag.
        case truth(Bool)
    }

    /// Something that changes when a choice is made or a node is entered.
    public enum Effect: Hashable, Sendable {
        /// Adds to a counter.
        case add(ID<Variable>, Int)
        /// Sets a variable.
        case set(ID<Variable>, Value)
        /// Scores for a skill; never part of a condition.
        case score(ID<SkillCard>, Int)
    }

    /// A place where something is told, and then somebody decides, chance decides, or it goes on.
    public struct Node: Hashable, Sendable {
        /// What comes next.
        public enum Way: Hashable, Sendable {
            /// Somebody chooses; at least one.
            case choices([Choice])
            /// It goes on.
            case goto(ID<Place>)
            /// Chance decides, by weights above zero.
            case random([Branch])
        }

        /// Its stable id.
        public let id: ID<Place>
        /// Who speaks; empty for the narrator.
        public let speaker: String
        /// What is told.
        public let text: String
        /// A picture or a sound with it.
        public let media: Media?
        /// What changes on entering it.
        public let effects: [Effect]
        /// What comes next.
        public let way: Way
        /// Whether a player can come back to it later.
        public let isCheckpoint: Bool
        /// Words for authors; players never see them.
        public let tags: [String]

        public init(
            id: ID<Place>,
            speaker: String = "",
            text: String,
            media: Media? = nil,
            effects: [Effect] = [],
            way: Way,
            isCheckpoint: Bool = false,
            tags: [String] = []
        ) {
            self.id = id
            self.speaker = speaker
            self.text = text
            self.media = media
            self.effects = effects
            self.way = way
            self.isCheckpoint = isCheckpoint
            self.tags = tags
        }
    }

    /// Something a player can decide.
    public struct Choice: Hashable, Sendable {
        /// Its stable id, of its own in the whole story: records and translations name it.
        public let id: ID<Choice>
        /// What she says or does.
        public let text: String
        /// Where it leads.
        public let goto: ID<Place>
        /// When it is there; always if there is none.
        public let condition: Condition?
        /// Whether it can be taken only once.
        public let isOnce: Bool
        /// What it changes.
        public let effects: [Effect]
        /// What happens because of it, told at once; empty if nothing is told.
        public let consequence: String
        /// What a trainer would say about it, told when the player wants it; empty if nothing is said.
        public let coaching: String

        public init(
            id: ID<Choice>,
            text: String,
            goto: ID<Place>,
            condition: Condition? = nil,
            isOnce: Bool = false,
            effects: [Effect] = [],
            consequence: String = "",
            coaching: String = ""
        ) {
            self.id = id
            self.text = text
            self.goto = goto
            self.condition = condition
            self.isOnce = isOnce
            self.effects = effects
            self.consequence = consequence
            self.coaching = coaching
        }
    }

    /// A way that chance may take.
    public struct Branch: Hashable, Sendable {
        /// Its weight; above zero.
        public let weight: Int
        /// Where it leads.
        public let goto: ID<Place>

        public init(weight: Int, goto: ID<Place>) {
            self.weight = weight
            self.goto = goto
        }
    }

    /// Where a story ends.
    public struct Ending: Hashable, Sendable {
        /// How it turned out.
        public enum Outcome: String, CaseIterable, Hashable, Sendable {
            /// Well.
            case success
            /// Neither well nor badly.
            case mixed
            /// Badly, and worth another try.
            case setback
        }

        /// Its stable id.
        public let id: ID<Place>
        /// How it turned out.
        public let outcome: Outcome
        /// What is told.
        public let text: String
        /// A picture or a sound with it.
        public let media: Media?

        public init(id: ID<Place>, outcome: Outcome, text: String, media: Media? = nil) {
            self.id = id
            self.outcome = outcome
            self.text = text
            self.media = media
        }
    }

    /// A picture or a sound, always with words in its place.
    public struct Media: Hashable, Sendable {
        /// The file, beside the scenario's.
        public let file: String
        /// What it shows or says.
        public let alternative: String

        public init(file: String, alternative: String) {
            self.file = file
            self.alternative = alternative
        }
    }

    /// What is said of a score at the end.
    public struct Band: Hashable, Sendable {
        /// The skill; `nil` for the sum of all.
        public let skill: ID<SkillCard>?
        /// From this score on.
        public let from: Int
        /// Up to this score.
        public let to: Int
        /// The endings after which it is said, by how they turned out; `nil` for all.
        public let outcomes: [Ending.Outcome]?
        /// What is said.
        public let text: String

        /// Creates a band; `from` is at most `to`.
        public init(
            skill: ID<SkillCard>? = nil,
            from: Int,
            to: Int,
            outcomes: [Ending.Outcome]? = nil,
            text: String
        ) {
            self.skill = skill
            self.from = from
            self.to = to
            self.outcomes = outcomes
            self.text = text
        }

        /// Whether it can be said after an ending that turned out so.
        public func fits(_ outcome: Ending.Outcome) -> Bool { outcomes?.contains(outcome) ?? true }
    }
}
