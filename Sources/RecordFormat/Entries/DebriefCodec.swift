import JSONText
import Workshop

/// The events of a debriefing.
enum DebriefCodec {
    /// The types of these events in the record.
    enum EventType: String, CaseIterable {
        case began = "debriefBegan"
        case answered = "questionAnswered"
        case passed = "questionPassed"
        case parked = "topicParked"
        case facesCounted = "facesCounted"
        case faceKept = "faceKept"
        case movedOn = "debriefMovedOn"
        case ended = "debriefEnded"
    }

    static func type(of event: DebriefEvent) -> EventType {
        switch event {
        case .began: .began
        case .answered: .answered
        case .passed: .passed
        case .parked: .parked
        case .facesCounted: .facesCounted
        case .faceKept: .faceKept
        case .movedOn: .movedOn
        case .ended: .ended
        }
    }

    static func write(_ event: DebriefEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let guide):
            if let title = guide.title { writer.member("title", title) }
            writer.member("questions", objects: guide.questions, write)
        case .answered(let answer):
            writer.member("question", answer.question)
            writer.member("seat", ifAny: answer.seat)
            writer.member("text", answer.text)
            if let day = answer.day { writer.member("day", day.text) }
        case .passed(let seat):
            writer.member("seat", seat)
        case .parked(let topic):
            writer.member("topic", topic)
        case .facesCounted(let count):
            writer.member("moment", word: count.moment)
            for (face, count) in zip(Face.allCases, count.counts) { writer.member(face.word, count) }
        case .faceKept(let kept):
            writer.member("seat", kept.seat)
            writer.member("moment", word: kept.moment)
            writer.member("face", word: kept.face)
        case .movedOn, .ended:
            break
        }
    }

    private static func write(_ question: DebriefGuide.Question, into writer: inout JSONWriter) {
        writer.member("id", question.id)
        writer.member("asked", word: question.asked)
        if let text = question.text { writer.member("text", text) }
        if let phase = question.phase { writer.member("phase", phase) }
        if let manner = question.manner { writer.member("manner", word: manner) }
        if let minutes = question.minutes { writer.member("minutes", minutes) }
        if let ifSilent = question.ifSilent { writer.member("ifSilent", ifSilent) }
        if let commitment = question.commitment { writer.member("commitment", word: commitment) }
    }

    static func read(_ type: EventType, from reader: inout ObjectReader) throws(RecordFault) -> DebriefEvent {
        switch type {
        case .began:
            .began(
                DebriefGuide(
                    title: try reader.optionalText("title"),
                    questions: try reader.objects("questions", readQuestion)
                )
            )
        case .answered:
            .answered(
                Debrief.Answer(
                    question: try reader.id("question"),
                    seat: try reader.optionalSeat("seat"),
                    text: try reader.text("text"),
                    day: try reader.optionalDay("day")
                )
            )
        case .passed: .passed(try reader.seat("seat"))
        case .parked: .parked(try reader.text("topic"))
        case .facesCounted: .facesCounted(try readCount(&reader))
        case .faceKept:
            .faceKept(
                KeptFace(
                    seat: try reader.seat("seat"),
                    moment: try reader.word("moment"),
                    face: try reader.word("face")
                )
            )
        case .movedOn: .movedOn
        case .ended: .ended
        }
    }

    private static func readCount(_ reader: inout ObjectReader) throws(RecordFault) -> FaceCount {
        let moment = try reader.word("moment", Face.Moment.self)
        var counts: [Int] = []
        for face in Face.allCases { counts.append(try reader.integer(face.word, in: 0...Roster.limit)) }
        return FaceCount(moment, counts: counts)
    }

    private static func readQuestion(_ reader: inout ObjectReader) throws(RecordFault) -> DebriefGuide.Question {
        DebriefGuide.Question(
            id: try reader.id("id"),
            asked: try reader.word("asked"),
            text: try reader.optionalText("text"),
            phase: try reader.optionalText("phase"),
            manner: try reader.optionalWord("manner"),
            minutes: try reader.optionalInteger("minutes", in: 1...ObjectReader.counts.upperBound),
            ifSilent: try reader.optionalText("ifSilent"),
            commitment: try reader.optionalWord("commitment")
        )
    }
}
