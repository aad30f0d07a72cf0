import TestKit
import Testing
import Workshop

/// The refusals of a role-play: four people, the roles of a trainee, a manager and a colleague for the first three.
extension RefusalTests {
    private func example(
        _ script: Script,
        _ command: RolePlayCommand,
        by actor: Actor = .facilitator,
        _ refusal: Refusal
    ) -> Example {
        Example(script, .rolePlay(command), by: actor, refusal)
    }

    func exampleInPlay(_ kind: RefusalKind) throws -> Example {
        var script = try Script(rolePlay: .small)
        if kind == .notInThisPart { return example(script, .markBeat("enter"), .notInThisPart(.casting)) }
        if kind == .nobodyInHotSeat || kind == .noTake {
            try script.advance(to: "scene")
            return kind == .noTake
                ? example(script, .endTake, .noTake) : example(script, .hotSeat(nil), .nobodyInHotSeat)
        }
        try script.goToScene()
        switch kind {
        case .noRolePlay: return example(Script(), .advance, .noRolePlay)
        case .scenarioUnplayable:
            let scenario = RolePlayScenario(
                id: "none",
                title: "None",
                minutes: 1,
                skills: [],
                group: RolePlayScenario.small.group,
                safety: RolePlayScenario.small.safety,
                roles: [],
                phases: [
                    .init(id: "talk", kind: .debrief([]), minutes: 1), .init(id: "late", kind: .pause, minutes: 1),
                ],
                deroling: RolePlayScenario.small.deroling
            )
            let refusal = Refusal.scenarioUnplayable([.noRoles, .noPlay, .afterDebrief("late")])
            return Example(try Stages.script(in: .finished), .beginRolePlay(scenario), refusal)
        case .playStopped:
            try script.act(.stop)
            return example(script, .markBeat("enter"), .playStopped)
        case .alreadyStopped:
            try script.act(.stop)
            return example(script, .stop, by: .seat("s4"), .alreadyStopped)
        case .notStopped: return example(script, .goOn, .notStopped)
        case .noSuchBeat: return example(script, .startTake(from: "none"), .noSuchBeat("none"))
        case .beatMarked:
            try script.act(.markBeat("enter"))
            return example(script, .markBeat("enter"), .beatMarked("enter"))
        case .noSuchInject: return example(script, .fire("none"), .noSuchInject("none"))
        case .injectFired:
            try script.act(.fire("phone"))
            return example(script, .fire("phone"), .injectFired("phone"))
        case .roleNotPlayed:
            try script.act(.uncast("s3"))
            return example(script, .fire("aside"), .roleNotPlayed("colleague"))
        case .alreadyFrozen:
            try script.act(.freeze)
            return example(script, .freeze, by: .seat("s4"), .alreadyFrozen)
        case .notFrozen: return example(script, .resume, .notFrozen)
        default:
            try script.act(.hotSeat("s1"))
            return example(script, .hotSeat("s1"), .alreadyInHotSeat("s1"))
        }
    }

    func exampleWithRoles(_ kind: RefusalKind) throws -> Example {
        var script = try Script(rolePlay: .small, observers: 1)
        try script.castAndBrief()
        switch kind {
        case .noSuchRole: return example(script, .cast("s4", "none"), .noSuchRole("none"))
        case .roleIsFull: return example(script, .cast("s4", "manager"), .roleIsFull("manager"))
        case .playsAlready: return example(script, .handOver(from: "s1", to: "s2"), .playsAlready("s2"))
        case .playsNoRole: return example(script, .optOut("s4"), by: .seat("s4"), .playsNoRole("s4"))
        case .doesNotPlay: return example(script, .handOver(from: "s1", to: "s5"), .doesNotPlay("s5"))
        case .sameSeatTwice: return example(script, .swap("s1", "s1"), .sameSeatTwice)
        case .nobodyToCast: return example(script, .castAtRandom, .nobodyToCast)
        default: return example(script, .confirmBrief("s1"), by: .seat("s1"), .alreadyReady("s1"))
        }
    }

    func exampleAfterPlay(_ kind: RefusalKind) throws -> Example {
        var script = try Script(rolePlay: .small)
        try script.goToScene()
        switch kind {
        case .playsARole: return example(script, .tick("s1", "sorry"), by: .seat("s1"), .playsARole("s1"))
        case .noSuchItem: return example(script, .tick("s4", "time"), by: .seat("s4"), .noSuchItem("time"))
        default: break
        }
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try script.goToLeaving()
        if kind == .notAsked { return example(script, .leaveRole("s4"), by: .seat("s4"), .notAsked("s4")) }
        try script.leaveRoles()
        let rate = RolePlayCommand.rate("s4", "sorry", take: 1, level: 1)
        switch kind {
        case .selfAssessmentFirst: return example(script, rate, by: .seat("s4"), .selfAssessmentFirst)
        case .notYourBehaviour:
            let command = RolePlayCommand.assessOneself("s1", "restates", level: 0)
            return example(script, command, by: .seat("s1"), .notYourBehaviour("s1"))
        case .noSuchLevel:
            let command = RolePlayCommand.assessOneself("s1", "sorry", level: 3)
            return example(script, command, by: .seat("s1"), .noSuchLevel(3, levels: 3))
        default:
            try script.passAll()
            let command = RolePlayCommand.rate("s4", "restates", take: 1, level: 1)
            return example(script, command, by: .seat("s4"), .noEvidence("s4"))
        }
    }
}
