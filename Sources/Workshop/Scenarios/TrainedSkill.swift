/// A skill that a scenario trains, under the name its players read.
///
/// The id is that of a deck's card where there is one, so that a person's practice adds up over games and scenarios.
public struct TrainedSkill: Hashable, Sendable {
    /// Its stable id, such as `ask-for-help`.
    public let id: ID<SkillCard>
    /// A verb phrase of a few words, such as "Ask for help".
    public let name: String

    public init(id: ID<SkillCard>, name: String) {
        self.id = id
        self.name = name
    }
}
