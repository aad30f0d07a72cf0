import Workshop

/// The result of a vote, whose fields stand in its event.
extension Count {
    static let blank = Count(terms: .blank, ballots: 0, abstentions: 0, marks: [], reasons: [], feedback: [])

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Count {
        Count(
            terms: try fields("terms", terms, of: "voteCounted"),
            ballots: try fields("ballots", ballots, in: Limits.counts),
            abstentions: try fields("abstentions", abstentions, in: Limits.counts),
            marks: try fields("marks", marks),
            reasons: try fields("reasons", reasons),
            feedback: try fields("feedback", feedback)
        )
    }
}

extension VoteTerms: Described {
    static let blank = VoteTerms(
        question: .skillsShown,
        collection: .secret,
        candidates: [],
        pitches: 0,
        skills: [],
        takesFeedback: false
    )

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> VoteTerms {
        VoteTerms(
            question: try fields("question", question),
            collection: try fields("collection", collection),
            candidates: try fields("candidates", candidates),
            pitches: try fields("pitches", pitches, in: Limits.counts),
            skills: try fields("skills", skills),
            takesFeedback: try fields("takesFeedback", takesFeedback)
        )
    }
}

extension Count.Marks: Described {
    static let blank = Count.Marks("", .typed, 0)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Count.Marks {
        Count.Marks(
            try fields("entrant", entrant),
            try fields.cases(mark),
            try fields("count", count, in: Limits.counts)
        )
    }
}

extension Count.Mark: DescribedCases {
    static let key = "mark"
    static let byWord = blanksByWord()
    static let blanks: [Count.Mark] = [.vote, .place(0), .level(nil, 0), .shown(""), .typed]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Count.Mark {
        switch self {
        case .vote: fields.none(self, of: "vote")
        case .place(let place): .place(try fields("place", place, in: Limits.counts, of: "place"))
        case .level(let skill, let level): try .level(skill, level, by: &fields)
        case .shown(let skill): .shown(try fields("skill", skill, of: "shown"))
        case .typed: fields.none(self, of: "typed")
        }
    }

    /// A level of a skill, or of the pitch as a whole.
    private static func level<F: Fields>(
        _ skill: ID<SkillCard>?,
        _ level: Int,
        by fields: inout F
    ) throws(F.Failure) -> Count.Mark {
        let skill = try fields.optional("skill", skill, of: "level")
        return .level(
            skill,
            try fields("level", level, in: skill == nil ? Ballot.Rating.figures : Ballot.Rating.levels)
        )
    }
}

extension Count.Reasons: Described {
    static let blank = Count.Reasons(.blank, 0)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Count.Reasons {
        Count.Reasons(try reason.described(by: &fields), try fields("count", count, in: Limits.counts))
    }
}
