import JSONText
public import Workshop

/// One ballot in JSON, for the sealed box alone: no ballot ever stands in a record or a document.
public enum BallotCodec {
    /// The ballot as compact JSON.
    public static func bytes(of ballot: Ballot) -> [UInt8] {
        var writer = JSONWriter()
        ballot.write(into: &writer)
        return writer.bytes
    }

    /// Reads a ballot.
    ///
    /// - Throws: The first thing that is wrong with it.
    public static func ballot(from bytes: [UInt8]) throws(RecordFault) -> Ballot {
        try Ballot.read(JSONDocument.ofRecord(bytes).root)
    }
}

extension Ballot: Described {
    static let blank = Ballot(.abstain)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Ballot {
        Ballot(
            try fields.cases(choice),
            because: try fields.optional("because", reason),
            feedback: try fields("feedback", feedback)
        )
    }
}

extension Ballot.Choice: DescribedCases {
    static let key = "choice"
    static let byWord = blanksByWord()
    static let blanks: [Ballot.Choice] = [
        .abstain, .one(""), .two("", nil), .order([]), .any([]), .levels([]), .skillsShown([]),
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Ballot.Choice {
        switch self {
        case .abstain: fields.none(self, of: "abstain")
        case .one(let entrant): .one(try fields("entrant", entrant, of: "one"))
        case .two(let first, let second):
            .two(try fields("first", first, of: "two"), try fields.optional("second", second))
        case .order(let entrants): .order(try fields("entrants", entrants, of: "order"))
        case .any(let entrants): .any(try fields("entrants", entrants, of: "any"))
        case .levels(let ratings): .levels(try fields("ratings", ratings, of: "levels"))
        case .skillsShown(let shown): .skillsShown(try fields("shown", shown, of: "skillsShown"))
        }
    }
}

extension Ballot.Rating: Described {
    static let blank = Ballot.Rating("", nil, 0)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Ballot.Rating {
        Ballot.Rating(
            try fields("entrant", entrant),
            try fields.optional("skill", skill),
            try fields("level", level, in: Ballot.Rating.figures)
        )
    }
}

extension Ballot.Reason: Described {
    static let blank = Ballot.Reason("", "")

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Ballot.Reason {
        Ballot.Reason(try fields("entrant", entrant), try fields("skill", skill))
    }
}
