import JSONText
import Workshop

/// The events of a debriefing.
enum DebriefCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case began = "debriefBegan"
        case answered = "questionAnswered"
        case passed = "questionPassed"
        case movedOn = "debriefMovedOn"
        case ended = "debriefEnded"
    }

    static func type(of event: DebriefEvent) -> EventType {
        switch event {
        case .began: .began
        case .answered: .answered
        case .passed: .passed
        case .movedOn: .movedOn
        case .ended: .ended
        }
    }

    static func write(_ event: DebriefEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let guide):
            writer.member("questions", objects: guide.questions) { question, writer in
                writer.member("id", question.id)
                writer.member("asked", word: question.asked)
                if let text = question.text { writer.member("text", text) }
            }
        case .answered(let answer):
            writer.member("question", answer.question)
            writer.member("seat", ifAny: answer.seat)
            writer.member("text", answer.text)
        case .passed(let seat):
            writer.member("seat", seat)
        case .movedOn, .ended:
            break
        }
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> DebriefEvent {
        switch type {
        case .began:
            .began(DebriefGuide(questions: try reader.objects("questions", readQuestion)))
        case .answered:
            .answered(
                Debrief.Answer(
                    question: try reader.id("question"),
                    seat: try reader.optionalSeat("seat"),
                    text: try reader.text("text")
                )
            )
        case .passed: .passed(try reader.seat("seat"))
        case .movedOn: .movedOn
        case .ended: .ended
        }
    }

    private static func readQuestion(_ reader: inout ObjectReader) throws(RecordFault) -> DebriefGuide.Question {
        DebriefGuide.Question(
            id: try reader.id("id"),
            asked: try reader.word("asked"),
            text: try reader.optionalText("text")
        )
    }
}
