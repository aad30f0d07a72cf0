/// A situation that a group plays, observes, plays again and talks about.
public struct RolePlayScenario: Hashable, Sendable {
    /// How many people it takes.
    public struct Group: Hashable, Sendable {
        /// The fewest people, observers included.
        public let least: Int
        /// The most people, observers included.
        public let most: Int
        /// The fewest observers.
        public let leastObservers: Int

        /// Creates a size; `least` is at most `most`.
        public init(least: Int, most: Int, leastObservers: Int) {
            self.least = least
            self.most = most
            self.leastObservers = leastObservers
        }
    }

    /// What keeps the play safe.
    public struct Safety: Hashable, Sendable {
        /// The word that stops the play at once, whoever says it.
        public let stopWord: String
        /// Whether a player may give her role back at any time.
        public let mayOptOut: Bool
        /// What is not played, such as "No touching".
        public let offLimits: [String]

        public init(stopWord: String, mayOptOut: Bool = true, offLimits: [String] = []) {
            self.stopWord = stopWord
            self.mayOptOut = mayOptOut
            self.offLimits = offLimits
        }
    }

    /// Its stable id, the name of its file, such as `late-arrival`.
    public let id: ID<RolePlayScenario>
    /// Counts up with every change that matters to players; at least 1.
    public let version: Int
    /// The language of its words, as BCP 47 writes it.
    public let language: String
    /// What it is called.
    public let title: String
    /// What it is about, in one or two sentences that everybody may hear.
    public let summary: String
    /// The terms under which others may use it, such as `CC-BY-4.0`; empty if none are named.
    public let licence: String
    /// How long it takes in all.
    public let minutes: Int
    /// What it trains.
    public let skills: [TrainedSkill]
    /// How many people it takes.
    public let group: Group
    /// What keeps it safe.
    public let safety: Safety
    /// Who is played.
    public let roles: [Role]
    /// What happens, in order.
    public let phases: [Phase]
    /// What can come in from outside while it plays.
    public let injects: [Inject]
    /// What observers look for; `nil` where nobody observes.
    public let observation: ObservationGrid?
    /// How players leave their roles before anything is analysed.
    public let deroling: Deroling

    /// Creates a scenario; nothing is checked here (the reader of scenario files does).
    public init(
        id: ID<RolePlayScenario>,
        version: Int = 1,
        language: String = "en",
        title: String,
        summary: String = "",
        licence: String = "",
        minutes: Int,
        skills: [TrainedSkill],
        group: Group,
        safety: Safety,
        roles: [Role],
        phases: [Phase],
        injects: [Inject] = [],
        observation: ObservationGrid? = nil,
        deroling: Deroling
    ) {
        self.id = id
        self.version = version
        self.language = language
        self.title = title
        self.summary = summary
        self.licence = licence
        self.minutes = minutes
        self.skills = skills
        self.group = group
        self.safety = safety
        self.roles = roles
        self.phases = phases
        self.injects = injects
        self.observation = observation
        self.deroling = deroling
    }
}
