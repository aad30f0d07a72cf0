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
            .began(
                DebriefGuide(
                    title: try fields.optional("title", guide.title, of: "debriefBegan"),
                    questions: try fields("questions", guide.questions)
                )
            )
        case .answered(let answer):
            .answered(
                Debrief.Answer(
                    question: try fields("question", answer.question, of: "questionAnswered"),
                    seat: try fields.optional("seat", answer.seat),
                    text: try fields("text", answer.text),
                    day: try fields.optional("day", answer.day)
                )
            )
        case .passed(let seat): .passed(try fields("seat", seat, of: "questionPassed"))
        case .parked(let topic): .parked(try fields("topic", topic, of: "topicParked"))
        case .facesCounted(let count):
            .facesCounted(
                FaceCount(
                    try fields("moment", count.moment, of: "facesCounted"),
                    counts: try zip(Face.allCases, count.counts).map { (face, people) throws(F.Failure) in
                        try fields(face.word, people, in: 0...Roster.limit)
                    }
                )
            )
        case .faceKept(let kept):
            .faceKept(
                KeptFace(
                    seat: try fields("seat", kept.seat, of: "faceKept"),
                    moment: try fields("moment", kept.moment),
                    face: try fields("face", kept.face)
                )
            )
        case .movedOn: fields.none(self, of: "debriefMovedOn")
        case .ended: fields.none(self, of: "debriefEnded")
        }
    }
}
