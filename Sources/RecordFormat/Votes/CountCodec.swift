import JSONText
import Workshop

/// The result of a vote, as the record keeps it.
enum CountCodec {
    static func write(_ count: Count, into writer: inout JSONWriter) {
        writer.member("terms", object: count.terms, TermsCodec.write)
        writer.member("ballots", count.ballots)
        writer.member("abstentions", count.abstentions)
        writer.member("marks", objects: count.marks, write)
        writer.member("reasons", objects: count.reasons, write)
        writer.member("feedback", objects: count.feedback, write)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Count {
        Count(
            terms: try reader.object("terms", TermsCodec.read),
            ballots: try reader.integer("ballots", in: ObjectReader.counts),
            abstentions: try reader.integer("abstentions", in: ObjectReader.counts),
            marks: try reader.objects("marks", readMarks),
            reasons: try reader.objects("reasons", readReasons),
            feedback: try reader.objects("feedback", readMarks)
        )
    }

    // MARK: Reasons

    private static func write(_ reasons: Count.Reasons, into writer: inout JSONWriter) {
        writer.member("entrant", reasons.reason.entrant)
        writer.member("skill", reasons.reason.skill)
        writer.member("count", reasons.count)
    }

    private static func readReasons(_ reader: inout ObjectReader) throws(RecordFault) -> Count.Reasons {
        Count.Reasons(
            Ballot.Reason(try reader.id("entrant"), try reader.id("skill")),
            try reader.integer("count", in: ObjectReader.counts)
        )
    }

    // MARK: Marks

    /// What tells one kind of mark from another.
    private enum MarkWord: String, CaseIterable {
        case vote = "vote"
        case place = "place"
        case level = "level"
        case shown = "shown"
        case typed = "typed"
    }

    private static func write(_ marks: Count.Marks, into writer: inout JSONWriter) {
        writer.member("entrant", marks.entrant)
        switch marks.mark {
        case .vote: write(.vote, into: &writer)
        case .place(let place):
            write(.place, into: &writer)
            writer.member("place", place)
        case .level(let skill, let level):
            write(.level, into: &writer)
            writer.member("skill", ifAny: skill)
            writer.member("level", level)
        case .shown(let skill):
            write(.shown, into: &writer)
            writer.member("skill", skill)
        case .typed: write(.typed, into: &writer)
        }
        writer.member("count", marks.count)
    }

    private static func write(_ word: MarkWord, into writer: inout JSONWriter) {
        writer.member("mark", word.rawValue)
    }

    private static func readMarks(_ reader: inout ObjectReader) throws(RecordFault) -> Count.Marks {
        Count.Marks(
            try reader.id("entrant"),
            try readMark(&reader),
            try reader.integer("count", in: ObjectReader.counts)
        )
    }

    private static func readMark(_ reader: inout ObjectReader) throws(RecordFault) -> Count.Mark {
        let value = try reader.value("mark")
        let text = try ObjectReader.text(of: value)
        guard let word = MarkWord(rawValue: text) else {
            throw RecordFault(.unknownWord(text, allowed: MarkWord.allCases.map(\.rawValue)), at: value)
        }
        switch word {
        case .vote: return .vote
        case .place: return .place(try reader.integer("place", in: ObjectReader.counts))
        case .level:
            let skill: ID<SkillCard>? = try reader.optionalID("skill")
            let levels = skill == nil ? Ballot.Rating.figures : Ballot.Rating.levels
            return .level(skill, try reader.integer("level", in: levels))
        case .shown: return .shown(try reader.id("skill"))
        case .typed: return .typed
        }
    }
}
