/// A soft skill as a card: something a person does in a situation, never a trait she has.
public struct SkillCard: Hashable, Sendable {
    /// Its stable id, such as `ask-for-help`.
    public let id: ID<SkillCard>
    /// A verb phrase of a few words, such as "Ask for help".
    public let name: String
    /// The family it belongs to.
    public let dimension: Dimension
    /// What it means, in one or two plain sentences.
    public let definition: String
    /// What one can see or hear somebody do who shows it; three or more in a deck, none on a card written on the spot.
    public let behaviours: [String]
    /// Questions that help somebody argue with it.
    public let prompts: [String]
    /// What it looks like when it is missing; empty on a card written on the spot.
    public let counterExample: String
    /// The matching concept of the European skills classification ESCO, as a URI, if there is one.
    public let esco: String?

    public init(
        id: ID<SkillCard>,
        name: String,
        dimension: Dimension,
        definition: String = "",
        behaviours: [String] = [],
        prompts: [String] = [],
        counterExample: String = "",
        esco: String? = nil
    ) {
        self.id = id
        self.name = name
        self.dimension = dimension
        self.definition = definition
        self.behaviours = behaviours
        self.prompts = prompts
        self.counterExample = counterExample
        self.esco = esco
    }
}
