import JSONText
import Workshop

/// The options of a game as the record keeps them: every one of them, so that no default has to be remembered.
///
/// Not the form of a rules file, which leaves out what it does not change and may grow with its authors' wishes. This
/// one belongs to the event format and changes with nothing else.
enum RulesCodec {
    static func write(_ rules: RoundRules, into writer: inout JSONWriter) {
        writer.member("rounds", rules.rounds)
        write(rules.grouping, into: &writer)
        writer.member("handSize", rules.handSize)
        writer.member("sillyPercent", rules.sillyPercent)
        writer.member("freeSwaps", rules.freeSwaps)
        writer.member("skillsPerRound", rules.skillsPerRound)
        writer.member("oneOfEachDimension", rules.oneOfEachDimension)
        writer.member("jobChoice", word: rules.jobChoice)
        writer.member("pitchSeconds", rules.pitchSeconds)
        writer.member("ballot", word: rules.ballot)
        writer.member("collection", word: rules.collection)
        writer.member("rubricFeedback", rules.rubricFeedback)
        writer.member("observersVote", rules.observersVote)
        writer.member("scoring", word: rules.scoring)
        writer.member("tie", word: rules.tie)
        writer.member("finalTie", word: rules.finalTie)
        writer.member("showRunningScores", rules.showRunningScores)
        writer.member("variant", word: rules.variant)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> RoundRules {
        var rules = RoundRules()
        rules.rounds = try reader.integer("rounds", in: ObjectReader.counts)
        rules.grouping = try readGrouping(&reader)
        rules.handSize = try reader.integer("handSize", in: ObjectReader.counts)
        rules.sillyPercent = try reader.integer("sillyPercent", in: 0...100)
        rules.freeSwaps = try reader.integer("freeSwaps", in: ObjectReader.counts)
        rules.skillsPerRound = try reader.integer("skillsPerRound", in: ObjectReader.counts)
        rules.oneOfEachDimension = try reader.boolean("oneOfEachDimension")
        rules.jobChoice = try reader.word("jobChoice")
        rules.pitchSeconds = try reader.integer("pitchSeconds", in: ObjectReader.counts)
        rules.ballot = try reader.word("ballot")
        rules.collection = try reader.word("collection")
        rules.rubricFeedback = try reader.boolean("rubricFeedback")
        rules.observersVote = try reader.boolean("observersVote")
        rules.scoring = try reader.word("scoring")
        rules.tie = try reader.word("tie")
        rules.finalTie = try reader.word("finalTie")
        rules.showRunningScores = try reader.boolean("showRunningScores")
        rules.variant = try reader.word("variant")
        return rules
    }

    // MARK: Grouping

    private static func write(_ grouping: Grouping, into writer: inout JSONWriter) {
        switch grouping {
        case .alone: writer.member("grouping", "alone")
        case .pairs: writer.member("grouping", "pairs")
        case .teams(let count): writer.member("grouping", object: count) { $1.member("teams", $0) }
        }
    }

    private static func readGrouping(_ reader: inout ObjectReader) throws(RecordFault) -> Grouping {
        let value = try reader.value("grouping")
        if value.kind == .object {
            return .teams(
                try ObjectReader.read(value) { (teams) throws(RecordFault) in
                    try teams.integer("teams", in: ObjectReader.counts)
                }
            )
        }
        switch try ObjectReader.text(of: value) {
        case "alone": return .alone
        case "pairs": return .pairs
        case let word: throw RecordFault(.unknownWord(word, allowed: ["alone", "pairs"]), at: value)
        }
    }
}
