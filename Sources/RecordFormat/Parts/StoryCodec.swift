import JSONText
import Workshop

/// A branching story as the record keeps it: whole, so that a walk through it stands without the story's file.
enum StoryCodec {
    static func write(_ story: Story, into writer: inout JSONWriter) {
        writer.member("id", story.id)
        writer.member("version", story.version)
        writer.member("language", story.language)
        writer.member("title", story.title)
        writer.member("summary", story.summary)
        if !story.licence.isEmpty { writer.member("licence", story.licence) }
        writer.member("minutes", story.minutes)
        writer.member("skills", objects: story.skills) { skill, writer in
            writer.member("id", skill.id)
            writer.member("name", skill.name)
        }
        writer.member("variables", objects: story.variables, write)
        writer.member("start", story.start)
        writer.member("nodes", objects: story.nodes, StoryNodeCodec.write)
        writer.member("endings", objects: story.endings, write)
        writer.member("bands", objects: story.bands, write)
        writer.member("debrief", story.debrief)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Story {
        Story(
            id: try reader.id("id"),
            version: try reader.integer("version", in: 1...Int.max),
            language: try reader.text("language"),
            title: try reader.text("title"),
            summary: try reader.text("summary"),
            licence: try reader.optionalText("licence") ?? "",
            minutes: try reader.integer("minutes", in: ObjectReader.counts),
            skills: try reader.objects("skills", readSkill),
            variables: try reader.objects("variables", readVariable),
            start: try reader.id("start"),
            nodes: try reader.objects("nodes", StoryNodeCodec.read),
            endings: try reader.objects("endings", readEnding),
            bands: try reader.objects("bands", readBand),
            debrief: try reader.texts("debrief")
        )
    }

    private static func readSkill(_ reader: inout ObjectReader) throws(RecordFault) -> TrainedSkill {
        TrainedSkill(id: try reader.id("id"), name: try reader.text("name"))
    }

    // MARK: Variables

    private static func write(_ variable: Story.Variable, into writer: inout JSONWriter) {
        writer.member("id", variable.id)
        switch variable.kind {
        case .counter(let initial, let least, let most):
            writer.member("counter", initial)
            writer.member("least", least)
            writer.member("most", most)
        case .flag(let initial):
            writer.member("flag", initial)
        }
    }

    private static func readVariable(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Variable {
        let id: ID<Story.Variable> = try reader.id("id")
        if reader.has("flag") { return Story.Variable(id: id, kind: .flag(initial: try reader.boolean("flag"))) }
        let initial = try reader.integer("counter", in: Int.min...Int.max)
        let least = try reader.integer("least", in: Int.min...initial)
        let most = try reader.integer("most", in: initial...Int.max)
        return Story.Variable(id: id, kind: .counter(initial: initial, least: least, most: most))
    }

    // MARK: Endings and bands

    private static func write(_ ending: Story.Ending, into writer: inout JSONWriter) {
        writer.member("id", ending.id)
        writer.member("outcome", word: ending.outcome)
        writer.member("text", ending.text)
        StoryNodeCodec.write(ending.media, into: &writer)
    }

    private static func readEnding(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Ending {
        Story.Ending(
            id: try reader.id("id"),
            outcome: try reader.word("outcome"),
            text: try reader.text("text"),
            media: try StoryNodeCodec.readMedia(&reader)
        )
    }

    private static func write(_ band: Story.Band, into writer: inout JSONWriter) {
        writer.member("skill", ifAny: band.skill)
        writer.member("from", band.from)
        writer.member("to", band.to)
        if let outcomes = band.outcomes { writer.member("outcomes", outcomes.map(\.word)) }
        writer.member("text", band.text)
    }

    private static func readBand(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Band {
        Story.Band(
            skill: try reader.optionalID("skill"),
            from: try reader.integer("from", in: Int.min...Int.max),
            to: try reader.integer("to", in: Int.min...Int.max),
            outcomes: try reader.optionalWords("outcomes", Story.Ending.Outcome.self),
            text: try reader.text("text")
        )
    }
}
