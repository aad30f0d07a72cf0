public import Wording
public import Workshop

/// How a session that can be gone on with is told apart from others of its name.
public enum ResumeTelling {
    /// When something last happened in it, where it stands, and how many people are in it.
    public static func detail(of session: Session, when: Message) -> Message {
        let view = session.view(for: .table)
        return Message.resumeDetail(
            when: when,
            place: place(in: view),
            count: view.people.count { $0.presence != .gone }
        )
    }

    /// A moment as people say it.
    ///
    /// - Parameters:
    ///   - time: The time of day.
    ///   - day: The day as it is written.
    ///   - daysAgo: How many days it is past.
    public static func moment(_ time: String, on day: String, daysAgo: Int) -> Message {
        switch daysAgo {
        case 0: .momentToday(time: time)
        case 1: .momentYesterday(time: time)
        default: .momentOnDay(day: day, time: time)
        }
    }

    /// Going on with it, or beginning another.
    public static var offers: [Choosable] {
        [Message.resumeGoOn, Message.resumeBeginNew].map {
            Choosable(title: $0, detail: Message.plain(text: .text("")))
        }
    }

    private static func place(in view: View) -> Message {
        switch view.scene {
        case .lobby: Message.resumeNotBegun
        case .rolePlay(let play): RolePlayTelling.place(of: play)
        case .debrief: Message.placeDebrief
        case .story(let story): Message.placeStoryStep(step: story.step)
        case .pitchPractice(let practice): PitchPracticeTelling.name(of: practice.stage)
        case .game(let game):
            game.roundNumber > 0 && game.stage != .finished
                ? Message.resumeRound(round: game.roundNumber) : StageTelling.name(of: game.stage)
        }
    }
}
