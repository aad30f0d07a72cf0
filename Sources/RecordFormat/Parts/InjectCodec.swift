import JSONText
import Workshop

/// The injects of a scenario; a trigger is `manual` or an object that names a beat or a phase.
enum InjectCodec {
    static func write(_ inject: Inject, into writer: inout JSONWriter) {
        writer.member("id", inject.id)
        switch inject.trigger {
        case .manual: writer.member("trigger", "manual")
        case .after(let beat, let seconds):
            writer.member("trigger", object: seconds) { seconds, writer in
                writer.member("after", beat)
                writer.member("seconds", seconds)
            }
        case .at(let phase, let seconds):
            writer.member("trigger", object: seconds) { seconds, writer in
                writer.member("at", phase)
                writer.member("seconds", seconds)
            }
        }
        writer.member("to", inject.to)
        writer.member("channel", word: inject.channel)
        writer.member("text", inject.text)
        writer.member("purpose", word: inject.purpose)
        writer.member("neededRole", ifAny: inject.neededRole)
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> Inject {
        Inject(
            id: try reader.id("id"),
            trigger: try readTrigger(&reader),
            to: try reader.ids("to"),
            channel: try reader.word("channel"),
            text: try reader.text("text"),
            purpose: try reader.word("purpose"),
            neededRole: try reader.optionalID("neededRole")
        )
    }

    private static func readTrigger(_ reader: inout ObjectReader) throws(RecordFault) -> Inject.Trigger {
        let value = try reader.value("trigger")
        guard value.kind == .object else {
            let word = try ObjectReader.text(of: value)
            guard word == "manual" else { throw RecordFault(.unknownWord(word, allowed: ["manual"]), at: value) }
            return .manual
        }
        return try ObjectReader.read(value) { (reader) throws(RecordFault) in
            let beat: ID<RolePlayScenario.Beat>? = try reader.optionalID("after")
            let seconds = try reader.integer("seconds", in: ObjectReader.counts)
            if let beat { return .after(beat, seconds: seconds) }
            return .at(try reader.id("at"), seconds: seconds)
        }
    }
}
