/// A branching scenario that one person plays: nodes, choices and endings, with bounded variables.
public struct Story: Hashable, Sendable {
    /// Its stable id, the name of its file, such as `unsafe-request`.
    public let id: ID<Story>
    /// Counts up with every change that matters to players; at least 1.
    public let version: Int
    /// The language of its words, as BCP 47 writes it.
    public let language: String
    /// What it is called.
    public let title: String
    /// What it is about, in one or two sentences.
    public let summary: String
    /// The terms under which others may use it, such as `CC-BY-4.0`; empty if none are named.
    public let licence: String
    /// How long it takes.
    public let minutes: Int
    /// What it trains; choices score for these.
    public let skills: [TrainedSkill]
    /// What it remembers.
    public let variables: [Variable]
    /// Where it begins.
    public let start: ID<Place>
    /// Where something happens; at least one.
    public let nodes: [Node]
    /// Where it can end; at least one.
    public let endings: [Ending]
    /// What is said of a score at the end.
    public let bands: [Band]
    /// What a player is asked to think about afterwards.
    public let debrief: [String]

    /// What a choice can lead to, a node or an ending.
    ///
    /// Their ids share one space of names.
    public enum Place {}

    /// Creates a story; nothing is checked here (the reader of scenario files does).
    public init(
        id: ID<Story>,
        version: Int = 1,
        language: String = "en",
        title: String,
        summary: String = "",
        licence: String = "",
        minutes: Int,
        skills: [TrainedSkill],
        variables: [Variable] = [],
        start: ID<Place>,
        nodes: [Node],
        endings: [Ending],
        bands: [Band] = [],
        debrief: [String] = []
    ) {
        self.id = id
        self.version = version
        self.language = language
        self.title = title
        self.summary = summary
        self.licence = licence
        self.minutes = minutes
        self.skills = skills
        self.variables = variables
        self.start = start
        self.nodes = nodes
        self.endings = endings
        self.bands = bands
        self.debrief = debrief
    }
}
