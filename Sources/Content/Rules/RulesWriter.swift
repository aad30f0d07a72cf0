public import JSONText
public import Workshop

/// Writes the options of a game as they are read, every rule by name.
public enum RulesWriter {
    /// A file of the format `rules/1`.
    public static func file(_ rules: RoundRules) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object {
            $0.member("schema", RulesFormat.format.text)
            members(of: rules, into: &$0)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Writes the rules as an object, as in a deck's suggestion.
    public static func write(_ rules: RoundRules, into writer: inout JSONWriter) {
        writer.object { members(of: rules, into: &$0) }
    }

    private static func members(of rules: RoundRules, into writer: inout JSONWriter) {
        for key in RulesFormat.Key.allCases {
            writer.key(key.rawValue)
            switch key {
            case .rounds: writer.integer(rules.rounds)
            case .grouping: write(rules.grouping, into: &writer)
            case .handSize: writer.integer(rules.handSize)
            case .sillyShare: writer.decimal(rules.sillyPercent, places: 2)
            case .freeSwaps: writer.integer(rules.freeSwaps)
            case .skillsPerRound: writer.integer(rules.skillsPerRound)
            case .oneOfEachDimension: writer.boolean(rules.oneOfEachDimension)
            case .jobChoice: writer.string(rules.jobChoice.rawValue)
            case .pitchSeconds: writer.integer(rules.pitchSeconds)
            case .ballot: writer.string(rules.ballot.rawValue)
            case .collection: writer.string(rules.collection.rawValue)
            case .rubricFeedback: writer.boolean(rules.rubricFeedback)
            case .observersVote: writer.boolean(rules.observersVote)
            case .scoring: writer.string(rules.scoring.rawValue)
            case .tie: writer.string(rules.tie.rawValue)
            case .finalTie: writer.string(rules.finalTie.rawValue)
            case .showRunningScores: writer.boolean(rules.showRunningScores)
            case .variant: writer.string(rules.variant.rawValue)
            }
        }
    }

    private static func write(_ grouping: Grouping, into writer: inout JSONWriter) {
        switch grouping {
        case .alone: writer.string("alone")
        case .pairs: writer.string("pairs")
        case .teams(let count): writer.object { $0.member("teams", count) }
        }
    }
}
