public import Workshop

/// The commands without what they carry, to count what was tried.
public enum CommandKind: String, CaseIterable, Hashable, Sendable {
    case join
    case rename
    case changeKind
    case goAway
    case comeBack
    case leave
    case beginGame
    case revealSkills
    case redrawSkill
    case writeSkill
    case swapJob
    case writeJob
    case chooseJob
    case pass
    case startPitch
    case pausePitch
    case resumePitch
    case extendPitch
    case endPitch
    case takeNote
    case castBallot
    case withdrawBallot
    case noteTotal
    case enterTotals
    case reopenVote
    case advance
    case end
    case beginRolePlay
    case castRole
    case castAtRandom
    case uncast
    case handOverRole
    case swapRoles
    case optOut
    case confirmBrief
    case advanceRolePlay
    case startTake
    case endTake
    case markBeat
    case fireInject
    case freeze
    case resumePlay
    case hotSeat
    case stop
    case goOn
    case endPlay
    case tick
    case quote
    case leaveRole
    case assessOneself
    case rate
    case passInRolePlay
    case beginDebrief
    case debriefAnswer
    case debriefPass
    case parkTopic
    case countFaces
    case keepFace
    case debriefAdvance
    case debriefEnd
    case note
    case storyBegin
    case storyChoose
    case storyGoOn
    case storyGoBack
    case storyRestart
    case storyKeep
    case storyLeave
    case practiceBegin
    case practiceDraw
    case practiceStart
    case practicePause
    case practiceResume
    case practiceExtend
    case practiceWrite
    case practiceDone
    case practiceRate
    case practiceKeep
    case practiceLeave
    case rewind
    case putDown
    case takeUp
    case close

    /// The kind of a command.
    public init(_ command: Command) {
        switch command {
        case .people(let command): self.init(command)
        case .beginGame: self = .beginGame
        case .game(let command): self.init(command)
        case .beginRolePlay: self = .beginRolePlay
        case .rolePlay(let command): self.init(command)
        case .beginDebrief: self = .beginDebrief
        case .debrief(let command): self.init(command)
        case .note: self = .note
        case .story(let command): self.init(command)
        case .pitchPractice(let command): self.init(command)
        case .rewind: self = .rewind
        case .putDown: self = .putDown
        case .takeUp: self = .takeUp
        case .close: self = .close
        }
    }

    private init(_ command: PeopleCommand) {
        switch command {
        case .join: self = .join
        case .rename: self = .rename
        case .changeKind: self = .changeKind
        case .goAway: self = .goAway
        case .comeBack: self = .comeBack
        case .leave: self = .leave
        }
    }

    private init(_ command: GameCommand) {
        switch command {
        case .revealSkills: self = .revealSkills
        case .redrawSkill: self = .redrawSkill
        case .writeSkill: self = .writeSkill
        case .swapJob: self = .swapJob
        case .writeJob: self = .writeJob
        case .chooseJob: self = .chooseJob
        case .pass: self = .pass
        case .startPitch: self = .startPitch
        case .pausePitch: self = .pausePitch
        case .resumePitch: self = .resumePitch
        case .extendPitch: self = .extendPitch
        case .endPitch: self = .endPitch
        case .takeNote: self = .takeNote
        case .castBallot: self = .castBallot
        case .withdrawBallot: self = .withdrawBallot
        case .noteTotal: self = .noteTotal
        case .enterTotals: self = .enterTotals
        case .reopenVote: self = .reopenVote
        case .advance: self = .advance
        case .end: self = .end
        }
    }

    private init(_ command: StoryCommand) {
        switch command {
        case .begin: self = .storyBegin
        case .choose: self = .storyChoose
        case .goOn: self = .storyGoOn
        case .goBack: self = .storyGoBack
        case .restart: self = .storyRestart
        case .keep: self = .storyKeep
        case .leave: self = .storyLeave
        }
    }

    private init(_ command: PitchPracticeCommand) {
        switch command {
        case .begin: self = .practiceBegin
        case .draw: self = .practiceDraw
        case .start: self = .practiceStart
        case .pause: self = .practicePause
        case .resume: self = .practiceResume
        case .extend: self = .practiceExtend
        case .write: self = .practiceWrite
        case .done: self = .practiceDone
        case .rate: self = .practiceRate
        case .keep: self = .practiceKeep
        case .leave: self = .practiceLeave
        }
    }

    private init(_ command: DebriefCommand) {
        switch command {
        case .answer: self = .debriefAnswer
        case .pass: self = .debriefPass
        case .park: self = .parkTopic
        case .countFaces: self = .countFaces
        case .keepFace: self = .keepFace
        case .advance: self = .debriefAdvance
        case .end: self = .debriefEnd
        }
    }

    private init(_ command: RolePlayCommand) {
        switch command {
        case .cast: self = .castRole
        case .castAtRandom: self = .castAtRandom
        case .uncast: self = .uncast
        case .handOver: self = .handOverRole
        case .swap: self = .swapRoles
        case .optOut: self = .optOut
        case .confirmBrief: self = .confirmBrief
        case .advance: self = .advanceRolePlay
        case .startTake: self = .startTake
        case .endTake: self = .endTake
        case .markBeat: self = .markBeat
        case .fire: self = .fireInject
        case .freeze: self = .freeze
        case .resume: self = .resumePlay
        case .hotSeat: self = .hotSeat
        case .stop: self = .stop
        case .goOn: self = .goOn
        case .endPlay: self = .endPlay
        case .tick: self = .tick
        case .quote: self = .quote
        case .leaveRole: self = .leaveRole
        case .assessOneself: self = .assessOneself
        case .rate: self = .rate
        case .pass: self = .passInRolePlay
        }
    }
}
