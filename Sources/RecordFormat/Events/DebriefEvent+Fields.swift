import Workshop

extension DebriefEvent {
    static let blanks: [DebriefEvent] = [
        .began(DebriefGuide(questions: [])), .answered(Debrief.Answer(question: "", seat: nil, text: "")), .passed(""),
        .parked(""), .facesCounted(FaceCount(.before, counts: Face.allCases.map { _ in 0 })),
        .faceKept(KeptFace(seat: "", moment: .before, face: .soSo)), .movedOn, .ended,
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> DebriefEvent {
        switch self {
        case .began(let guide):
            fields.kind("debriefBegan")
            return .began(
                DebriefGuide(
                    title: try fields.optional("title", guide.title),
                    questions: try fields("questions", guide.questions)
                )
            )
        case .answered(let answer):
            fields.kind("questionAnswered")
            return .answered(
                Debrief.Answer(
                    question: try fields("question", answer.question),
                    seat: try fields.optional("seat", answer.seat),
                    text: try fields("text", answer.text),
                    day: try fields.optional("day", answer.day)
                )
            )
        case .passed(let seat):
            fields.kind("questionPassed")
            return .passed(try fields("seat", seat))
        case .parked(let topic):
            fields.kind("topicParked")
            return .parked(try fields("topic", topic))
        case .facesCounted(let count):
            fields.kind("facesCounted")
            let moment = try fields("moment", count.moment)
            var counts: [Int] = []
            for (face, people) in zip(Face.allCases, count.counts) {
                counts.append(try fields(face.word, people, in: 0...Roster.limit))
            }
            return .facesCounted(FaceCount(moment, counts: counts))
        case .faceKept(let kept):
            fields.kind("faceKept")
            return .faceKept(
                KeptFace(
                    seat: try fields("seat", kept.seat),
                    moment: try fields("moment", kept.moment),
                    face: try fields("face", kept.face)
                )
            )
        case .movedOn: fields.kind("debriefMovedOn")
        case .ended: fields.kind("debriefEnded")
        }
        return self
    }
}
