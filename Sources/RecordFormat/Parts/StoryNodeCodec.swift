import JSONText
import Workshop

/// The nodes of a story as the record keeps them, with what can be chosen there.
enum StoryNodeCodec {
    static func write(_ node: Story.Node, into writer: inout JSONWriter) {
        writer.member("id", node.id)
        writer.member("speaker", node.speaker)
        writer.member("text", node.text)
        write(node.media, into: &writer)
        writer.member("effects", objects: node.effects, write)
        switch node.way {
        case .choices(let choices): writer.member("choices", objects: choices, write)
        case .goto(let place): writer.member("goto", place)
        case .random(let branches):
            writer.member("random", objects: branches) { branch, writer in
                writer.member("weight", branch.weight)
                writer.member("goto", branch.goto)
            }
        }
        writer.member("checkpoint", node.isCheckpoint)
        writer.member("tags", node.tags)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Node {
        Story.Node(
            id: try reader.id("id"),
            speaker: try reader.text("speaker"),
            text: try reader.text("text"),
            media: try readMedia(&reader),
            effects: try reader.objects("effects", readEffect),
            way: try readWay(&reader),
            isCheckpoint: try reader.boolean("checkpoint"),
            tags: try reader.texts("tags")
        )
    }

    private static func readWay(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Node.Way {
        if reader.has("goto") { return .goto(try reader.id("goto")) }
        if reader.has("random") { return .random(try reader.objects("random", readBranch)) }
        return .choices(try reader.objects("choices", readChoice))
    }

    private static func readBranch(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Branch {
        Story.Branch(weight: try reader.integer("weight", in: 0...Int.max), goto: try reader.id("goto"))
    }

    // MARK: Choices

    private static func write(_ choice: Story.Choice, into writer: inout JSONWriter) {
        writer.member("id", choice.id)
        writer.member("text", choice.text)
        writer.member("goto", choice.goto)
        if let condition = choice.condition {
            writer.member("if", object: condition, StoryConditionCodec.write)
        }
        writer.member("once", choice.isOnce)
        writer.member("effects", objects: choice.effects, write)
        writer.member("consequence", choice.consequence)
        writer.member("coaching", choice.coaching)
    }

    private static func readChoice(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Choice {
        Story.Choice(
            id: try reader.id("id"),
            text: try reader.text("text"),
            goto: try reader.id("goto"),
            condition: try reader.optionalObject("if", StoryConditionCodec.read),
            isOnce: try reader.boolean("once"),
            effects: try reader.objects("effects", readEffect),
            consequence: try reader.text("consequence"),
            coaching: try reader.text("coaching")
        )
    }

    // MARK: Effects

    private static func write(_ effect: Story.Effect, into writer: inout JSONWriter) {
        switch effect {
        case .add(let variable, let number):
            writer.member("add", variable)
            writer.member("number", number)
        case .set(let variable, .number(let number)):
            writer.member("set", variable)
            writer.member("number", number)
        case .set(let variable, .truth(let truth)):
            writer.member("set", variable)
            writer.member("truth", truth)
        case .score(let skill, let points):
            writer.member("score", skill)
            writer.member("number", points)
        }
    }

    private static func readEffect(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Effect {
        if reader.has("add") { return .add(try reader.id("add"), try number(&reader)) }
        if reader.has("score") { return .score(try reader.id("score"), try number(&reader)) }
        let variable: ID<Story.Variable> = try reader.id("set")
        if reader.has("truth") { return .set(variable, .truth(try reader.boolean("truth"))) }
        return .set(variable, .number(try number(&reader)))
    }

    private static func number(_ reader: inout ObjectReader) throws(RecordFault) -> Int {
        try reader.integer("number", in: Int.min...Int.max)
    }

    // MARK: Media

    static func write(_ media: Story.Media?, into writer: inout JSONWriter) {
        guard let media else { return }
        writer.member("media", object: media) { media, writer in
            writer.member("file", media.file)
            writer.member("alternative", media.alternative)
        }
    }

    static func readMedia(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Media? {
        try reader.optionalObject("media") { (reader) throws(RecordFault) in
            Story.Media(file: try reader.text("file"), alternative: try reader.text("alternative"))
        }
    }
}
