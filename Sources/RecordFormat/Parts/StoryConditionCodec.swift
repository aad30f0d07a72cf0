import JSONText
import Workshop

/// The conditions of a story as the record keeps them: as a tree, so that no grammar has to outlive the code.
enum StoryConditionCodec {
    static func write(_ condition: Story.Condition, into writer: inout JSONWriter) {
        switch condition {
        case .compares(let variable, let relation, let number):
            writer.member("counter", variable)
            writer.member("is", word: relation)
            writer.member("number", number)
        case .holds(let variable): writer.member("flag", variable)
        case .visited(let place): writer.member("visited", place)
        case .chosen(let choice): writer.member("chosen", choice)
        case .not(let condition): writer.member("not", object: condition, write)
        case .and: writer.member("all", objects: chain(condition, conjuncts), write)
        case .or: writer.member("any", objects: chain(condition, disjuncts), write)
        }
    }

    private static func conjuncts(_ condition: Story.Condition) -> (Story.Condition, Story.Condition)? {
        if case .and(let one, let other) = condition { (one, other) } else { nil }
    }

    private static func disjuncts(_ condition: Story.Condition) -> (Story.Condition, Story.Condition)? {
        if case .or(let one, let other) = condition { (one, other) } else { nil }
    }

    /// The members of a chain such as "a and b and c", so that a long one is no deep one.
    private static func chain(
        _ condition: Story.Condition,
        _ parts: (Story.Condition) -> (Story.Condition, Story.Condition)?
    ) -> [Story.Condition] {
        var members: [Story.Condition] = []
        var rest = condition
        while let (one, other) = parts(rest) {
            members.append(other)
            rest = one
        }
        return [rest] + members.reversed()
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Story.Condition {
        if reader.has("counter") {
            return .compares(
                try reader.id("counter"),
                try reader.word("is"),
                try reader.integer("number", in: Int.min...Int.max)
            )
        }
        if reader.has("flag") { return .holds(try reader.id("flag")) }
        if reader.has("visited") { return .visited(try reader.id("visited")) }
        if reader.has("chosen") { return .chosen(try reader.id("chosen")) }
        if reader.has("not") { return .not(try reader.object("not", read)) }
        if reader.has("any") { return try readChain("any", from: &reader, Story.Condition.or) }
        return try readChain("all", from: &reader, Story.Condition.and)
    }

    private static func readChain(
        _ key: String,
        from reader: inout ObjectReader,
        _ join: (Story.Condition, Story.Condition) -> Story.Condition
    ) throws(RecordFault) -> Story.Condition {
        let members = try reader.objects(key, read)
        guard let first = members.first else { throw RecordFault(.emptyList, at: reader.object) }
        return members.dropFirst().reduce(first, join)
    }
}
