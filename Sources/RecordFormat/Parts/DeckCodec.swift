import JSONText
import Workshop

/// A deck as the record keeps it.
enum DeckCodec {
    static func write(_ deck: Deck, into writer: inout JSONWriter) {
        writer.member("id", deck.id)
        writer.member("version", deck.version)
        writer.member("title", deck.title)
        writer.member("language", deck.language)
        writer.member("authors", deck.authors)
        writer.member("licence", deck.licence)
        writer.member("sources", deck.sources)
        if let rules = deck.suggestedRules {
            writer.member("suggestedRules", object: rules, RulesCodec.write)
        }
        writer.member("fingerprint", deck.fingerprint)
        writer.member("skills", objects: deck.skills, CardCodec.write)
        writer.member("jobs", objects: deck.jobs, CardCodec.write)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Deck {
        Deck(
            id: try reader.id("id"),
            version: try reader.integer("version", in: 1...Int.max),
            title: try reader.text("title"),
            language: try reader.text("language"),
            authors: try reader.texts("authors"),
            licence: try reader.text("licence"),
            sources: try reader.texts("sources"),
            suggestedRules: try reader.optionalObject("suggestedRules", RulesCodec.read),
            fingerprint: try reader.text("fingerprint"),
            skills: try reader.objects("skills", CardCodec.readSkill),
            jobs: try reader.objects("jobs", CardCodec.readJob)
        )
    }
}
