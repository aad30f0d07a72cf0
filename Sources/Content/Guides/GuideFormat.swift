/// The format `debrief/1`: the questions of a debriefing.
enum GuideFormat {
    static let format = ContentFormat(name: "debrief", version: 1)

    static let guide = ObjectShape(
        "a guide",
        required: ["schema", "id", "version", "language", "title", "summary", "questions"],
        optional: ["$schema", "licence", "sources"]
    )
    static let question = ObjectShape(
        "a question",
        required: ["id", "phase", "ask", "text", "minutes", "ifSilent"],
        optional: ["how", "commitment"]
    )

    static let version = 1...Int.max
    static let sources = 0...20
    static let questions = 1...40
    static let minutes = 1...60

    /// Who is asked, as it stands in a file.
    enum Ask: String, CaseIterable {
        case group
        case each
        case players
        case observers
    }

    /// How people come to an answer, as it stands in a file.
    enum How: String, CaseIterable {
        case talk
        case writeFirst = "write-first"
        case pairs
        case round
        case silent
    }

    /// Whether a day is asked for what somebody means to do, as it stands in a file.
    enum Commitment: String, CaseIterable {
        case open
        case byDay = "by-day"
    }

    /// Longer sentences are hard for people with little schooling.
    static let wordsPerSentence = 16
}
