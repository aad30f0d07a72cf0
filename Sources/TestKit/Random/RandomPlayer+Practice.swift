public import Workshop

extension RandomPlayer {
    /// The beginning of a practice.
    mutating func practice(in state: SessionState) -> Command {
        let seat = someSeat(in: state)
        if chance.flip() { return .story(.begin(story(), by: seat, feedback: chance.case())) }
        let times = chance.below(3) > 0 ? [] : [PitchPractice.Times(skill: "k1", count: chance.below(3))]
        return .pitchPractice(.begin(deck(), by: seat, plan: plan(), practisedBefore: times))
    }

    private mutating func plan() -> PitchPractice.Plan {
        PitchPractice.Plan(
            skills: chance.number(1...5, mischief: 5),
            preparationSeconds: chance.number(10...300, mischief: 2),
            pitchSeconds: chance.number(10...300, mischief: 2)
        )
    }

    private mutating func story() -> Story {
        if chance.below(30) == 0 {
            return .broken
        }
        return chance.pick([.parcel, .parcel, .rooms, .stuck]) ?? .parcel
    }

    /// Something that fits the story.
    mutating func inStory(_ walk: StoryWalk) -> (Command, Actor) {
        let actor: Actor = chance.flip() ? .facilitator : .seat(walk.seat)
        let command: StoryCommand =
            switch chance.below(20) {
            case 0: .restart
            case 1: .keep(words())
            case 2, 3: .goBack(to: chance.pick(walk.checkpoints)?.place ?? "nowhere")
            case 4 where chance.below(4) == 0: .leave
            default: walk.canGoOn ? .goOn : .choose(chance.pick(walk.choices)?.id ?? "nothing")
            }
        return (.story(command), actor)
    }

    /// Something that fits the stage of the pitch practice.
    mutating func inPractice(_ practice: PitchPractice) -> (Command, Actor) {
        let actor: Actor = chance.flip() ? .facilitator : .seat(practice.seat)
        if chance.below(40) == 0 { return (.pitchPractice(.leave), actor) }
        let command: PitchPracticeCommand =
            switch practice.stage {
            case .opening: .draw(amongLeastPractised: chance.below(3) == 0)
            case .preparing:
                switch chance.below(6) {
                case 0: .draw(amongLeastPractised: false)
                case 1: clockCommand()
                default: .start(chance.case())
                }
            case .pitching:
                switch chance.below(5) {
                case 0: .done
                case 1, 2: clockCommand()
                default: .write(words())
                }
            case .assessing, .finished:
                chance.below(6) == 0
                    ? .keep(words()) : .rate(practice.nextCriterion ?? chance.case(), level: chance.below(4))
            }
        return (.pitchPractice(command), actor)
    }

    private mutating func clockCommand() -> PitchPracticeCommand {
        switch chance.below(3) {
        case 0: .pause
        case 1: .resume
        default: .extend(seconds: chance.number(5...600, mischief: 20))
        }
    }

    /// Any command of a practice, with anything in it; `nil` for a command of another kind.
    mutating func practiceNonsense(_ kind: CommandKind, in state: SessionState) -> Command? {
        let walk = state.storyWalk
        switch kind {
        case .storyBegin, .practiceBegin: return practice(in: state)
        case .storyChoose:
            return .story(.choose(chance.flip() ? "nothing" : chance.pick(walk?.choices ?? [])?.id ?? "nothing"))
        case .storyGoOn: return .story(.goOn)
        case .storyGoBack: return .story(.goBack(to: chance.pick(walk?.checkpoints ?? [])?.place ?? "nowhere"))
        case .storyRestart: return .story(.restart)
        case .storyKeep: return .story(.keep(words()))
        case .storyLeave: return .story(.leave)
        case .practiceDraw: return .pitchPractice(.draw(amongLeastPractised: chance.flip()))
        case .practiceStart: return .pitchPractice(.start(chance.case()))
        case .practicePause: return .pitchPractice(.pause)
        case .practiceResume: return .pitchPractice(.resume)
        case .practiceExtend: return .pitchPractice(.extend(seconds: chance.number(5...600, mischief: 50)))
        case .practiceWrite: return .pitchPractice(.write(words()))
        case .practiceDone: return .pitchPractice(.done)
        case .practiceRate: return .pitchPractice(.rate(chance.case(), level: chance.below(6) - 1))
        case .practiceKeep: return .pitchPractice(.keep(words()))
        case .practiceLeave: return .pitchPractice(.leave)
        default: return nil
        }
    }
}

extension SessionState {
    /// What leads on to the end of whatever goes on.
    public var wayOn: Command {
        switch current {
        case .debrief: .debrief(.advance)
        case .rolePlay: .rolePlay(.advance)
        case .storyWalk: .story(.leave)
        case .pitchPractice: .pitchPractice(.leave)
        case .game, nil: .game(.advance)
        }
    }
}
