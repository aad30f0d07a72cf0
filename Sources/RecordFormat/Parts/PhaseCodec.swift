import JSONText
import Workshop

/// The phases of a scenario; the kind of each tells which other keys it has.
enum PhaseCodec {
    static func write(_ phase: RolePlayScenario.Phase, into writer: inout JSONWriter) {
        writer.member("id", phase.id)
        writer.member("kind", word: phase.word)
        writer.member("minutes", phase.minutes)
        writer.member("script", phase.facilitator)
        switch phase.kind {
        case .briefing, .warmUp, .pause: break
        case .play(let beats):
            writer.member("beats", objects: beats) { beat, writer in
                writer.member("id", beat.id)
                writer.member("lead", ifAny: beat.lead)
                writer.member("cue", beat.cue)
            }
        case .replay(let beat, let swaps):
            writer.member("from", beat)
            writer.member("swaps", objects: swaps) { swap, writer in
                writer.member("role", swap.one)
                writer.member("other", swap.other)
            }
        case .debrief(let steps):
            writer.member("steps", objects: steps) { step, writer in
                writer.member("id", step.id)
                writer.member("purpose", word: step.purpose)
                writer.member("asked", word: step.asked)
                writer.member("question", step.question)
            }
        }
    }

    static func read(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario.Phase {
        let id: ID<RolePlayScenario.Phase> = try reader.id("id")
        let word: RolePlayScenario.Phase.Word = try reader.word("kind")
        return RolePlayScenario.Phase(
            id: id,
            kind: try readKind(word, from: &reader),
            minutes: try reader.integer("minutes", in: ObjectReader.counts),
            facilitator: try reader.text("script")
        )
    }

    private static func readKind(
        _ word: RolePlayScenario.Phase.Word,
        from reader: inout ObjectReader
    ) throws(RecordFault) -> RolePlayScenario.Phase.Kind {
        switch word {
        case .briefing: .briefing
        case .warmUp: .warmUp
        case .pause: .pause
        case .play: .play(try reader.objects("beats", readBeat))
        case .replay: .replay(from: try reader.id("from"), swaps: try reader.objects("swaps", readSwap))
        case .debrief: .debrief(try reader.objects("steps", readStep))
        }
    }

    private static func readBeat(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario.Beat {
        RolePlayScenario.Beat(
            id: try reader.id("id"),
            lead: try reader.optionalID("lead"),
            cue: try reader.text("cue")
        )
    }

    private static func readSwap(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario.Swap {
        RolePlayScenario.Swap(try reader.id("role"), try reader.id("other"))
    }

    private static func readStep(_ reader: inout ObjectReader) throws(RecordFault) -> RolePlayScenario.Step {
        RolePlayScenario.Step(
            id: try reader.id("id"),
            purpose: try reader.word("purpose"),
            asked: try reader.word("asked"),
            question: try reader.text("question")
        )
    }
}
