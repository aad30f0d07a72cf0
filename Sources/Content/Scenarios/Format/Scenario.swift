public import Workshop

/// What a scenario file holds: a role-play for a group, or a story for one.
public enum Scenario: Hashable, Sendable {
    /// A group plays, observes, plays again and talks about it.
    case rolePlay(RolePlayScenario)
    /// One person plays a branching story.
    case story(Story)

    /// Which of the two it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A role-play.
        case rolePlay = "roleplay"
        /// A branching story.
        case story = "branching"
    }

    /// Which of the two it is.
    public var kind: Kind {
        switch self {
        case .rolePlay: .rolePlay
        case .story: .story
        }
    }

    /// Its stable id.
    public var id: String {
        switch self {
        case .rolePlay(let scenario): scenario.id.text
        case .story(let story): story.id.text
        }
    }

    /// What both kinds say about themselves.
    private var facts: any ScenarioFacts {
        switch self {
        case .rolePlay(let scenario): scenario
        case .story(let story): story
        }
    }

    /// What it is called.
    public var title: String { facts.title }
    /// What it is about; empty if nothing is said.
    public var summary: String { facts.summary }
    /// The terms under which others may use it, such as `CC-BY-4.0`; empty if none are named.
    public var licence: String { facts.licence }
    /// Counts up with every change that matters to players.
    public var version: Int { facts.version }
    /// The language of its words, as BCP 47 writes it.
    public var language: String { facts.language }
    /// How long it takes.
    public var minutes: Int { facts.minutes }
    /// What it trains.
    public var skills: [TrainedSkill] { facts.skills }
}

/// What both kinds of scenarios say about themselves.
private protocol ScenarioFacts {
    var title: String { get }
    var summary: String { get }
    var licence: String { get }
    var version: Int { get }
    var language: String { get }
    var minutes: Int { get }
    var skills: [TrainedSkill] { get }
}

extension RolePlayScenario: ScenarioFacts {}
extension Story: ScenarioFacts {}
