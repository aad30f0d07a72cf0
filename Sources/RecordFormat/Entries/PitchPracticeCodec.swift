import JSONText
import Workshop

/// The events of a pitch practised alone.
enum PitchPracticeCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case began = "practiceBegan"
        case drawn = "practiceDrawn"
        case started = "practiceStarted"
        case paused = "practicePaused"
        case resumed = "practiceResumed"
        case extended = "practiceExtended"
        case written = "practiceLineWritten"
        case done = "practiceDone"
        case rated = "practiceRated"
        case thoughtKept = "practiceThoughtKept"
        case left = "practiceLeft"
    }

    static func type(of event: PitchPracticeEvent) -> EventType {
        switch event {
        case .began: .began
        case .drawn: .drawn
        case .started: .started
        case .paused: .paused
        case .resumed: .resumed
        case .extended: .extended
        case .written: .written
        case .done: .done
        case .rated: .rated
        case .thoughtKept: .thoughtKept
        case .left: .left
        }
    }

    static func write(_ event: PitchPracticeEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let deck, let seat, let plan, let times):
            writer.member("deck", deck)
            writer.member("seat", seat)
            writer.member("skills", plan.skills)
            writer.member("preparationSeconds", plan.preparationSeconds)
            writer.member("pitchSeconds", plan.pitchSeconds)
            writer.member("practisedBefore", objects: times) { times, writer in
                writer.member("skill", times.skill)
                writer.member("count", times.count)
            }
        case .drawn(let skills, let job):
            writer.member("skills", skills)
            writer.member("job", job)
        case .started(let manner): writer.member("manner", word: manner)
        case .extended(let seconds): writer.member("seconds", seconds)
        case .rated(let criterion, let level):
            writer.member("criterion", word: criterion)
            writer.member("level", level)
        case .written(let text), .thoughtKept(let text): writer.member("text", text)
        case .paused, .resumed, .done, .left: break
        }
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> PitchPracticeEvent {
        switch type {
        case .began: try readBeginning(&reader)
        case .drawn: .drawn(skills: try reader.ids("skills"), job: try reader.id("job"))
        case .started: .started(try reader.word("manner"))
        case .paused: .paused
        case .resumed: .resumed
        case .extended: .extended(seconds: try reader.integer("seconds", in: ObjectReader.counts))
        case .written: .written(try reader.text("text"))
        case .done: .done
        case .rated:
            .rated(try reader.word("criterion"), level: try reader.integer("level", in: PitchPractice.levels))
        case .thoughtKept: .thoughtKept(try reader.text("text"))
        case .left: .left
        }
    }

    private static func readBeginning(_ reader: inout ObjectReader) throws(RecordFault) -> PitchPracticeEvent {
        .began(
            deck: try reader.id("deck"),
            seat: try reader.seat("seat"),
            plan: PitchPractice.Plan(
                skills: try reader.integer("skills", in: ObjectReader.counts),
                preparationSeconds: try reader.integer("preparationSeconds", in: ObjectReader.counts),
                pitchSeconds: try reader.integer("pitchSeconds", in: ObjectReader.counts)
            ),
            practisedBefore: try reader.objects("practisedBefore") { (reader) throws(RecordFault) in
                PitchPractice.Times(
                    skill: try reader.id("skill"),
                    count: try reader.integer("count", in: ObjectReader.counts)
                )
            }
        )
    }
}
