/// The format `deck/1`: skill cards and job cards with their origin.
enum DeckFormat {
    static let format = ContentFormat(name: "deck", version: 1)

    static let deck = ObjectShape(
        required: ["schema", "id", "version", "title", "language", "authors", "licence", "sources", "skills", "jobs"],
        optional: ["$schema", "suggestedRules"]
    )
    static let skill = ObjectShape(
        required: ["id", "name", "dimension", "definition", "behaviours", "prompts", "counterExample"],
        optional: ["esco"]
    )
    static let job = ObjectShape(required: ["id", "title", "kind", "summary", "situations"])

    static let version = 1...Int.max
    static let authors = 1...12
    static let sources = 0...12
    static let skills = 3...2000
    static let jobs = 3...2000
    static let behaviours = 3...12
    static let prompts = 1...12
    static let situations = 1...12

    /// Fewer skill cards than this and a game of three rounds repeats itself.
    static let enoughSkills = 9
    /// Fewer job cards than this and six people cannot be dealt hands of five.
    static let enoughJobs = 30
    /// Longer sentences are hard for people with little schooling.
    static let wordsPerSentence = 20
}
