/// The cards of a game, with what is known of their origin.
///
/// Invariants, kept by whoever makes a deck: no two skills and no two jobs share an id.
public struct Deck: Hashable, Sendable {
    /// Its stable id, such as `everyday-work`.
    public let id: ID<Deck>
    /// The version its authors gave it, 1 or more.
    public let version: Int
    /// Its name for people.
    public let title: String
    /// The language of its cards as a BCP 47 tag, such as `en` or `fr-BE`.
    public let language: String
    /// Who wrote it.
    public let authors: [String]
    /// Under which terms it may be used, such as `CC-BY-4.0`.
    public let licence: String
    /// What it draws on.
    public let sources: [String]
    /// The rules its authors suggest, if they suggest any.
    public let suggestedRules: RoundRules?
    /// The fingerprint of the file it was read from, in hexadecimal; empty if it came from no file.
    public var fingerprint: String
    /// The skill cards, in the deck's order.
    public let skills: [SkillCard]
    /// The job cards, in the deck's order.
    public let jobs: [JobCard]
    /// Where each card lies, found out once for all games that are played with the deck.
    let skillPlaces: [ID<SkillCard>: Int]
    let jobPlaces: [ID<JobCard>: Int]

    public init(
        id: ID<Deck>,
        version: Int = 1,
        title: String,
        language: String = "en",
        authors: [String] = [],
        licence: String = "",
        sources: [String] = [],
        suggestedRules: RoundRules? = nil,
        fingerprint: String = "",
        skills: [SkillCard],
        jobs: [JobCard]
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.language = language
        self.authors = authors
        self.licence = licence
        self.sources = sources
        self.suggestedRules = suggestedRules
        self.fingerprint = fingerprint
        self.skills = skills
        self.jobs = jobs
        skillPlaces = Dictionary(zip(skills.lazy.map(\.id), skills.indices)) { first, _ in first }
        jobPlaces = Dictionary(zip(jobs.lazy.map(\.id), jobs.indices)) { first, _ in first }
    }
}
