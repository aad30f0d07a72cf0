import JSONText
import Workshop

/// What is asked in a vote, as the record keeps it.
enum TermsCodec {
    /// The word for the question of the cooperative variant; the other questions are named by their ballots.
    private static let skillsShown = "skillsShown"

    static func write(_ terms: VoteTerms, into writer: inout JSONWriter) {
        switch terms.question {
        case .best(let method): writer.member("question", word: method)
        case .skillsShown: writer.member("question", skillsShown)
        }
        writer.member("collection", word: terms.collection)
        writer.member("candidates", terms.candidates)
        writer.member("pitches", terms.pitches)
        writer.member("skills", terms.skills)
        writer.member("takesFeedback", terms.takesFeedback)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> VoteTerms {
        VoteTerms(
            question: try question(of: reader.value("question")),
            collection: try reader.word("collection"),
            candidates: try reader.ids("candidates"),
            pitches: try reader.integer("pitches", in: ObjectReader.counts),
            skills: try reader.ids("skills"),
            takesFeedback: try reader.boolean("takesFeedback")
        )
    }

    private static func question(of value: JSONValue) throws(RecordFault) -> VoteTerms.Question {
        let word = try ObjectReader.text(of: value)
        if word == skillsShown { return .skillsShown }
        guard let method = BallotMethod(word: word) else {
            let allowed = BallotMethod.allCases.map(\.word) + [skillsShown]
            throw RecordFault(.unknownWord(word, allowed: allowed), at: value)
        }
        return .best(method)
    }
}
