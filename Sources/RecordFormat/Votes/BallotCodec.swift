import JSONText
public import Workshop

/// One ballot in JSON, for the sealed box alone: no ballot ever stands in a record or a document.
public enum BallotCodec {
    /// The ballot as compact JSON.
    public static func bytes(of ballot: Ballot) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { write(ballot, into: &$0) }
        return writer.bytes
    }

    /// Reads a ballot.
    ///
    /// - Throws: The first thing that is wrong with it.
    public static func ballot(from bytes: [UInt8]) throws(RecordFault) -> Ballot {
        try ObjectReader.read(JSONDocument.ofRecord(bytes).root, read)
    }

    /// What tells one kind of ballot from another.
    private enum ChoiceWord: String, CaseIterable {
        case abstain = "abstain"
        case one = "one"
        case two = "two"
        case order = "order"
        case any = "any"
        case levels = "levels"
        case skillsShown = "skillsShown"
    }

    // MARK: Writing

    private static func write(_ ballot: Ballot, into writer: inout JSONWriter) {
        switch ballot.choice {
        case .abstain: write(.abstain, into: &writer)
        case .one(let entrant):
            write(.one, into: &writer)
            writer.member("entrant", entrant)
        case .two(let first, let second):
            write(.two, into: &writer)
            writer.member("first", first)
            writer.member("second", ifAny: second)
        case .order(let entrants):
            write(.order, into: &writer)
            writer.member("entrants", entrants)
        case .any(let entrants):
            write(.any, into: &writer)
            writer.member("entrants", entrants)
        case .levels(let ratings):
            write(.levels, into: &writer)
            writer.member("ratings", objects: ratings, write)
        case .skillsShown(let shown):
            write(.skillsShown, into: &writer)
            writer.member("shown", objects: shown, write)
        }
        if let reason = ballot.reason {
            writer.member("because", object: reason, write)
        }
        writer.member("feedback", objects: ballot.feedback, write)
    }

    private static func write(_ word: ChoiceWord, into writer: inout JSONWriter) {
        writer.member("choice", word.rawValue)
    }

    private static func write(_ rating: Ballot.Rating, into writer: inout JSONWriter) {
        writer.member("entrant", rating.entrant)
        writer.member("skill", ifAny: rating.skill)
        writer.member("level", rating.level)
    }

    private static func write(_ reason: Ballot.Reason, into writer: inout JSONWriter) {
        writer.member("entrant", reason.entrant)
        writer.member("skill", reason.skill)
    }

    // MARK: Reading

    private static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Ballot {
        Ballot(
            try readChoice(&reader),
            because: try reader.optionalObject("because", readReason),
            feedback: try reader.objects("feedback", readRating)
        )
    }

    private static func readChoice(_ reader: inout ObjectReader) throws(RecordFault) -> Ballot.Choice {
        let value = try reader.value("choice")
        let text = try ObjectReader.text(of: value)
        guard let word = ChoiceWord(rawValue: text) else {
            throw RecordFault(.unknownWord(text, allowed: ChoiceWord.allCases.map(\.rawValue)), at: value)
        }
        switch word {
        case .abstain: return .abstain
        case .one: return .one(try reader.id("entrant"))
        case .two: return .two(try reader.id("first"), try reader.optionalID("second"))
        case .order: return .order(try reader.ids("entrants"))
        case .any: return .any(try reader.ids("entrants"))
        case .levels: return .levels(try reader.objects("ratings", readRating))
        case .skillsShown: return .skillsShown(try reader.objects("shown", readReason))
        }
    }

    private static func readRating(_ reader: inout ObjectReader) throws(RecordFault) -> Ballot.Rating {
        Ballot.Rating(
            try reader.id("entrant"),
            try reader.optionalID("skill"),
            try reader.integer("level", in: Ballot.Rating.figures)
        )
    }

    private static func readReason(_ reader: inout ObjectReader) throws(RecordFault) -> Ballot.Reason {
        Ballot.Reason(try reader.id("entrant"), try reader.id("skill"))
    }
}
