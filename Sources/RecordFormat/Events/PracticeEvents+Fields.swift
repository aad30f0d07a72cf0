import Workshop

extension StoryEvent {
    static let blanks: [StoryEvent] = [
        .began(story: "", seat: "", feedback: .now), .chose(""), .wentOn(to: ""), .wentBack(to: ""), .restarted,
        .thoughtKept(""), .left,
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> StoryEvent {
        switch self {
        case .began(let story, let seat, let feedback):
            fields.kind("storyBegan")
            return .began(
                story: try fields("story", story),
                seat: try fields("seat", seat),
                feedback: try fields("feedback", feedback)
            )
        case .chose(let choice):
            fields.kind("storyChoiceMade")
            return .chose(try fields("choice", choice))
        case .wentOn(let place):
            fields.kind("storyWentOn")
            return .wentOn(to: try fields("place", place))
        case .wentBack(let place):
            fields.kind("storyWentBack")
            return .wentBack(to: try fields("place", place))
        case .thoughtKept(let text):
            fields.kind("storyThoughtKept")
            return .thoughtKept(try fields("text", text))
        case .restarted: fields.kind("storyRestarted")
        case .left: fields.kind("storyLeft")
        }
        return self
    }
}

extension PitchPracticeEvent {
    static let blanks: [PitchPracticeEvent] = [
        .began(
            deck: "",
            seat: "",
            plan: PitchPractice.Plan(skills: 0, preparationSeconds: 0, pitchSeconds: 0),
            practisedBefore: []
        ), .drawn(skills: [], job: ""), .started(.aloud), .paused, .resumed, .extended(seconds: 0), .written(""), .done,
        .rated(.named, level: 0), .thoughtKept(""), .left,
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> PitchPracticeEvent {
        switch self {
        case .began(let deck, let seat, let plan, let times):
            fields.kind("practiceBegan")
            return .began(
                deck: try fields("deck", deck),
                seat: try fields("seat", seat),
                plan: PitchPractice.Plan(
                    skills: try fields("skills", plan.skills, in: Limits.counts),
                    preparationSeconds: try fields("preparationSeconds", plan.preparationSeconds, in: Limits.counts),
                    pitchSeconds: try fields("pitchSeconds", plan.pitchSeconds, in: Limits.counts)
                ),
                practisedBefore: try fields("practisedBefore", times)
            )
        case .drawn(let skills, let job):
            fields.kind("practiceDrawn")
            return .drawn(skills: try fields("skills", skills), job: try fields("job", job))
        case .started(let manner):
            fields.kind("practiceStarted")
            return .started(try fields("manner", manner))
        case .extended(let seconds):
            fields.kind("practiceExtended")
            return .extended(seconds: try fields("seconds", seconds, in: Limits.counts))
        case .written(let text):
            fields.kind("practiceLineWritten")
            return .written(try fields("text", text))
        case .rated(let criterion, let level):
            fields.kind("practiceRated")
            return .rated(
                try fields("criterion", criterion),
                level: try fields("level", level, in: PitchPractice.levels)
            )
        case .thoughtKept(let text):
            fields.kind("practiceThoughtKept")
            return .thoughtKept(try fields("text", text))
        case .paused: fields.kind("practicePaused")
        case .resumed: fields.kind("practiceResumed")
        case .done: fields.kind("practiceDone")
        case .left: fields.kind("practiceLeft")
        }
        return self
    }
}

extension PitchPractice.Times: Described {
    static let blank = PitchPractice.Times(skill: "", count: 0)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> PitchPractice.Times {
        PitchPractice.Times(
            skill: try fields("skill", skill),
            count: try fields("count", count, in: Limits.counts)
        )
    }
}
