import JSONText
import Workshop

/// What is asked in a vote, as the record keeps it.
enum TermsCodec {
    static func write(_ terms: VoteTerms, into writer: inout JSONWriter) {
        writer.member("question", word: terms.question)
        writer.member("collection", word: terms.collection)
        writer.member("candidates", terms.candidates)
        writer.member("pitches", terms.pitches)
        writer.member("skills", terms.skills)
        writer.member("takesFeedback", terms.takesFeedback)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> VoteTerms {
        VoteTerms(
            question: try reader.word("question"),
            collection: try reader.word("collection"),
            candidates: try reader.ids("candidates"),
            pitches: try reader.integer("pitches", in: ObjectReader.counts),
            skills: try reader.ids("skills"),
            takesFeedback: try reader.boolean("takesFeedback")
        )
    }
}
