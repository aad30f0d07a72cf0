import JSONText
import Workshop

/// Skill and job cards as the record keeps them: whole, so that it stands without the deck's file.
enum CardCodec {
    static func write(_ card: SkillCard, into writer: inout JSONWriter) {
        writer.member("id", card.id)
        writer.member("name", card.name)
        writer.member("dimension", word: card.dimension)
        writer.member("definition", card.definition)
        writer.member("behaviours", card.behaviours)
        writer.member("prompts", card.prompts)
        writer.member("counterExample", card.counterExample)
        if let esco = card.esco { writer.member("esco", esco) }
    }

    static func readSkill(_ reader: inout ObjectReader) throws(RecordFault) -> SkillCard {
        SkillCard(
            id: try reader.id("id"),
            name: try reader.text("name"),
            dimension: try reader.word("dimension"),
            definition: try reader.text("definition"),
            behaviours: try reader.texts("behaviours"),
            prompts: try reader.texts("prompts"),
            counterExample: try reader.text("counterExample"),
            esco: try reader.optionalText("esco")
        )
    }

    static func write(_ card: JobCard, into writer: inout JSONWriter) {
        writer.member("id", card.id)
        writer.member("title", card.title)
        writer.member("kind", word: card.kind)
        writer.member("summary", card.summary)
        writer.member("situations", card.situations)
    }

    static func readJob(_ reader: inout ObjectReader) throws(RecordFault) -> JobCard {
        JobCard(
            id: try reader.id("id"),
            title: try reader.text("title"),
            kind: try reader.word("kind"),
            summary: try reader.text("summary"),
            situations: try reader.texts("situations")
        )
    }
}
