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

    /// What it is called.
    public var title: String {
        switch self {
        case .rolePlay(let scenario): scenario.title
        case .story(let story): story.title
        }
    }

    /// What it is about; empty if nothing is said.
    public var summary: String {
        switch self {
        case .rolePlay(let scenario): scenario.summary
        case .story(let story): story.summary
        }
    }

    /// The terms under which others may use it, such as `CC-BY-4.0`; empty if none are named.
    public var licence: String {
        switch self {
        case .rolePlay(let scenario): scenario.licence
        case .story(let story): story.licence
        }
    }

    /// Counts up with every change that matters to players.
    public var version: Int {
        switch self {
        case .rolePlay(let scenario): scenario.version
        case .story(let story): story.version
        }
    }

    /// The language of its words, as BCP 47 writes it.
    public var language: String {
        switch self {
        case .rolePlay(let scenario): scenario.language
        case .story(let story): story.language
        }
    }

    /// How long it takes.
    public var minutes: Int {
        switch self {
        case .rolePlay(let scenario): scenario.minutes
        case .story(let story): story.minutes
        }
    }

    /// What it trains.
    public var skills: [TrainedSkill] {
        switch self {
        case .rolePlay(let scenario): scenario.skills
        case .story(let story): story.skills
        }
    }
}
