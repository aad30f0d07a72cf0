/// The format `rules/1`: the options of a game in a file of their own or inside a deck.
enum RulesFormat {
    static let format = ContentFormat(name: "rules", version: 1)

    /// Every rule, by its key.
    enum Key: String, CaseIterable {
        case rounds, grouping, handSize, sillyShare, freeSwaps, skillsPerRound, oneOfEachDimension, jobChoice
        case pitchSeconds, ballot, collection, rubricFeedback, observersVote, scoring, tie, finalTie, showRunningScores
        case variant
    }

    static let keys = Key.allCases.map(\.rawValue)
    static let file = ObjectShape(required: ["schema"], optional: ["$schema"] + keys)
    static let whole = ObjectShape(required: keys)
    static let suggestion = ObjectShape(optional: keys)

    static let rounds = 1...20
    static let handSize = 1...12
    static let freeSwaps = 0...12
    static let skillsPerRound = 1...6
    static let pitchSeconds = 10...900

    static let groupingWords = ["alone", "pairs"]
    static let grouping = ObjectShape(required: ["teams"])
    static let teams = 2...12
}
