import Workshop

extension StoryEvent {
    static let blanks: [StoryEvent] = [
        .began(story: "", seat: "", feedback: .now), .chose(""), .wentOn(to: ""), .wentBack(to: ""), .restarted,
        .thoughtKept(""), .left,
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> StoryEvent {
        switch self {
        case .began(let story, let seat, let feedback):
            .began(
                story: try fields("story", story, of: "storyBegan"),
                seat: try fields("seat", seat),
                feedback: try fields("feedback", feedback)
            )
        case .chose(let choice): .chose(try fields("choice", choice, of: "storyChoiceMade"))
        case .wentOn(let place): .wentOn(to: try fields("place", place, of: "storyWentOn"))
        case .wentBack(let place): .wentBack(to: try fields("place", place, of: "storyWentBack"))
        case .thoughtKept(let text): .thoughtKept(try fields("text", text, of: "storyThoughtKept"))
        case .restarted: fields.none(self, of: "storyRestarted")
        case .left: fields.none(self, of: "storyLeft")
        }
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
            .began(
                deck: try fields("deck", deck, of: "practiceBegan"),
                seat: try fields("seat", seat),
                plan: PitchPractice.Plan(
                    skills: try fields("skills", plan.skills, in: Limits.counts),
                    preparationSeconds: try fields("preparationSeconds", plan.preparationSeconds, in: Limits.counts),
                    pitchSeconds: try fields("pitchSeconds", plan.pitchSeconds, in: Limits.counts)
                ),
                practisedBefore: try fields("practisedBefore", times)
            )
        case .drawn(let skills, let job):
            .drawn(skills: try fields("skills", skills, of: "practiceDrawn"), job: try fields("job", job))
        case .started(let manner): .started(try fields("manner", manner, of: "practiceStarted"))
        case .extended(let seconds):
            .extended(seconds: try fields("seconds", seconds, in: Limits.counts, of: "practiceExtended"))
        case .written(let text): .written(try fields("text", text, of: "practiceLineWritten"))
        case .rated(let criterion, let level):
            .rated(
                try fields("criterion", criterion, of: "practiceRated"),
                level: try fields("level", level, in: PitchPractice.levels)
            )
        case .thoughtKept(let text): .thoughtKept(try fields("text", text, of: "practiceThoughtKept"))
        case .paused: fields.none(self, of: "practicePaused")
        case .resumed: fields.none(self, of: "practiceResumed")
        case .done: fields.none(self, of: "practiceDone")
        case .left: fields.none(self, of: "practiceLeft")
        }
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
