import Workshop

/// The format `debrief/1`: the questions of a debriefing.
enum GuideFormat {
    static let format = ContentFormat(name: "debrief", version: 1)

    static let guide = ObjectShape(
        required: ["schema", "id", "version", "language", "title", "summary", "questions"],
        optional: ["$schema", "licence", "sources"]
    )
    static let question = ObjectShape(
        required: ["id", "phase", "ask", "text", "minutes", "ifSilent"],
        optional: ["how", "commitment"]
    )

    /// What the program's own short guide leaves out may be missing where a record keeps a question.
    static let keptQuestion = ObjectShape(
        required: ["id", "ask"],
        optional: ["phase", "text", "minutes", "ifSilent", "how", "commitment"]
    )

    static let version = 1...Int.max
    static let sources = 0...20
    static let questions = 1...40
    static let minutes = 1...60

    /// How people come to an answer, as it stands in a file.
    enum How: String, CaseIterable {
        case talk
        case writeFirst = "write-first"
        case pairs
        case round
        case silent

        /// How it is called inside the program; plain talk is no manner there.
        var kernel: DebriefGuide.Question.Manner? {
            switch self {
            case .talk: nil
            case .writeFirst: .writeFirst
            case .pairs: .pairs
            case .round: .round
            case .silent: .silent
            }
        }
    }

    /// Whether a day is asked for what somebody means to do, as it stands in a file.
    enum Commitment: String, CaseIterable {
        case open
        case byDay = "by-day"

        /// How it is called inside the program.
        var kernel: DebriefGuide.Question.Commitment {
            switch self {
            case .open: .open
            case .byDay: .byDay
            }
        }
    }

    /// Longer sentences are hard for people with little schooling.
    static let wordsPerSentence = 16
}
