import TestKit
import Testing
import Workshop

@Suite("A role-play")
struct RolePlayTests {
    private func scene(players: Int = 4, observers: Int = 0) throws -> Script {
        var script = try Script(rolePlay: .small, players: players, observers: observers)
        try script.goToScene()
        return script
    }

    // MARK: Who plays

    @Test("Roles that are needed are drawn first, and one that can be left out only if enough people watch")
    func drawing() throws {
        var four = try Script(rolePlay: .small)
        try four.act(.castAtRandom)
        #expect(four.session.state.rolePlay?.cast.count == 3)
        #expect(four.rolePlay()?.observers.count == 1)
        var three = try Script(rolePlay: .small, players: 3)
        try three.act(.advance)
        #expect(three.session.state.rolePlay?.cast.values.sorted() == ["manager", "trainee"])
        #expect(three.refusal(inPlay: .castAtRandom) == .nobodyToCast)
    }

    @Test("Over a session everybody plays as often as everybody else, but for one time", arguments: UInt64(1)...20)
    func balance(seed: UInt64) throws {
        var script = Script(seed: seed)
        try script.gather(players: 7)
        var times: [ID<Seat>: Int] = [:]
        for _ in 0..<7 {
            try script.ask(.beginRolePlay(.bare))
            try script.act(.advance)
            try script.act(.startTake(from: nil))
            for seat in script.session.state.rolePlay?.played ?? [] { times[seat, default: 0] += 1 }
            try script.act(.endPlay)
            try script.leaveRoles()
        }
        #expect(times.count == 7)
        #expect(Set(times.values) == [2])
    }

    @Test("Whoever gives a role back is not drawn again; a needed role goes to somebody else at once")
    func optingOut() throws {
        var script = try scene(players: 5)
        #expect(
            try script.act(.optOut("s1"), by: .seat("s1")).prefix(2) == [
                .rolePlay(.optedOut("s1")), .rolePlay(.frozen),
            ]
        )
        let play = try #require(script.session.state.rolePlay)
        #expect(play.cast["s1"] == nil)
        #expect(play.cast.first { $0.value == "trainee" }.map { ["s4", "s5"].contains($0.key) } == true)
        try script.act(.optOut("s3"), by: .seat("s3"))
        #expect(script.rolePlay()?.role("colleague")?.players == [])
        #expect(script.refusal(inPlay: .optOut("s2"), by: .seat("s4")) == .onlyOneself("s2"))
    }

    @Test("Where a scenario does not let players give a role back, the facilitator still can for them")
    func optingOutByTheFacilitator() throws {
        var script = try Script(rolePlay: .bare)
        try script.act(.advance)
        let seat = try #require(script.session.state.rolePlay?.cast.keys.sorted().first)
        #expect(script.refusal(inPlay: .optOut(seat), by: .seat(seat)) == .onlyFacilitator)
        #expect(script.refusal(inPlay: .optOut(seat)) == nil)
    }

    @Test("Roles are left right after the last take, before a break that follows it, and nobody takes one up again")
    func breakAfterLeaving() throws {
        let small = RolePlayScenario.small
        let scenario = RolePlayScenario(
            id: "coffee",
            title: small.title,
            minutes: small.minutes,
            skills: small.skills,
            group: small.group,
            safety: small.safety,
            roles: small.roles,
            phases: small.phases.filter { $0.id != "again" },
            injects: [],
            observation: small.observation,
            deroling: small.deroling
        )
        var script = try Script(rolePlay: scenario)
        try script.goToScene()
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try script.act(.endTake)
        #expect(script.rolePlay()?.nextPhase == nil)
        #expect(try script.act(.advance) == [.rolePlay(.leavingBegan)])
        #expect(script.rolePlay()?.nextPhase == .pause)
        try script.leaveRoles()
        #expect(script.session.state.rolePlay?.phase?.id == "break")
        #expect(script.rolePlay()?.rolesAreLeft == true && script.rolePlay()?.free == [])
        #expect(script.rolePlay(for: .seat("s1"))?.own?.role == nil)
        #expect(script.session.view(for: .table).waitingFor == [])
        #expect(script.refusal(inPlay: .handOver(from: "s1", to: "s4")) == .notInThisPart(.phase("break")))
        try script.act(.stop, by: .seat("s2"))
        #expect(script.refusal(inPlay: .advance) == nil)
        try script.act(.goOn)
        #expect(try script.act(.advance) == [.rolePlay(.selfAssessmentBegan)])
    }

    @Test("Where the play is ended before its last take, no break is held after everyone leaves their role")
    func noBreakAfterTheEnd() throws {
        var script = try scene()
        try script.act(.endPlay)
        try script.leaveRoles()
        #expect(script.session.state.rolePlay?.stage == .selfAssessment)
    }

    @Test("Whoever leaves for good or stops playing has no role any more, and the play goes on without")
    func leaving() throws {
        var script = try scene()
        #expect(try script.people(.leave("s1")).last == .rolePlay(.rolePutDown("s1")))
        #expect(try script.people(.changeKind("s2", to: .observer)).last == .rolePlay(.rolePutDown("s2")))
        try script.people(.goAway("s3"))
        #expect(script.rolePlay()?.role("colleague")?.players == ["s3"])
        #expect(script.session.view(for: .table).waitingFor == [])
        #expect(script.refusal(inPlay: .markBeat("enter")) == nil)
        try script.people(.goAway("s4"))
        try script.act(.advance)
        #expect(script.session.state.rolePlay?.phase?.id == "break")
    }

    @Test("Somebody who comes late watches, and can take over a role")
    func latecomer() throws {
        var script = try scene()
        try script.people(.join(name: "Late", kind: .participant))
        #expect(script.rolePlay()?.observers == ["s4", "s5"])
        #expect(try script.act(.handOver(from: "s1", to: "s5")).first == .rolePlay(.frozen))
        #expect(script.session.view(for: .table).waitingFor == ["s5"])
        try script.act(.resume)
        #expect(script.session.state.rolePlay?.takes.last?.parts.map(\.seat) == ["s1", "s2", "s3", "s5"])
    }

    @Test("Before it is played again the roles are swapped, and everybody whose role is new reads its brief")
    func replay() throws {
        var script = try scene()
        try script.advance(to: "again")
        #expect(script.session.state.rolePlay?.cast == ["s1": "manager", "s2": "trainee", "s3": "colleague"])
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s2"])
        try script.act(.startTake(from: nil))
        #expect(script.rolePlay()?.take?.next?.id == "why")
        #expect(script.session.state.rolePlay?.takes.last?.from == "why")
    }

    // MARK: Time

    @Test("An inject is due by the clock of the take, which stands while the play is frozen")
    func due() throws {
        var script = try scene()
        func due(_ inject: ID<Inject>) -> Int64?? {
            script.rolePlay(for: .facilitator)?.injects.first { $0.id == inject }.map(\.due)
        }
        #expect(due("phone") == .some(nil))
        #expect(due("bell") == 120_000)
        script.wait(milliseconds: 5_000)
        try script.act(.freeze, by: .seat("s4"))
        script.wait(milliseconds: 60_000)
        try script.act(.resume)
        script.wait(milliseconds: 5_000)
        try script.act(.markBeat("enter"))
        #expect(due("phone") == 70_000)
        #expect(due("aside") == .some(nil))
        #expect(script.rolePlay(for: .facilitator)?.injects.map(\.id) == ["phone", "bell", "aside"])
        #expect(script.rolePlay()?.injects == [])
        #expect(script.refusal(inPlay: .fire("bell")) == nil)
    }

    @Test("A card reaches those who play its role, and nobody else sees its words")
    func card() throws {
        var script = try scene()
        try script.act(.fire("phone"))
        for audience in script.audiences {
            let received = script.rolePlay(for: audience)?.own?.received.map(\.id) ?? []
            #expect(received == (audience == .seat("s2") ? ["phone"] : []), "\(audience)")
        }
        try script.act(.fire("bell"))
        #expect(script.rolePlay()?.take?.announcements == ["The bell rings."])
    }

    // MARK: The stop word

    @Test("Anybody stops everything at once, from every part, and the record does not say who")
    func stop() throws {
        var script = try Script(rolePlay: .small, observers: 1)
        func stopAndGoOn() throws {
            try script.act(.stop, by: .seat("s5"))
            #expect(script.session.log.last?.by == .facilitator)
            #expect(script.rolePlay()?.isStopped == true)
            #expect(script.session.view(for: .table).waitingFor == [] || script.rolePlay()?.phase == nil)
            try script.act(.goOn)
        }
        try stopAndGoOn()
        try script.castAndBrief()
        try stopAndGoOn()
        try script.advance(to: "scene")
        try script.act(.startTake(from: nil))
        try stopAndGoOn()
        #expect(script.rolePlay()?.take?.isRunning == false)
        try script.act(.tick("s5", "sorry"), by: .seat("s5"))
        try script.goToLeaving()
        try stopAndGoOn()
        try script.leaveRoles()
        try stopAndGoOn()
        try script.passAll()
        try stopAndGoOn()
        #expect(script.session.state.rolePlay?.stops == 6)
        try script.act(.stop, by: .seat("s1"))
        try script.act(.advance)
        #expect(script.session.state.debrief != nil)
        #expect(script.refusal(inPlay: .stop) == .noRolePlay)
        #expect(script.refusal(of: .rolePlay(.stop), by: .rules) == .noRolePlay)
    }

    @Test("Going on after the stop word without playing on leads to leaving the roles")
    func endingAfterStop() throws {
        var script = try scene()
        try script.act(.stop)
        try script.act(.advance)
        #expect(script.session.state.rolePlay?.stage == .leaving)
        #expect(script.rolePlay()?.isStopped == false)
    }

    // MARK: What is said afterwards

    @Test("Roles are left first, then players speak of themselves, then observers, then all: no debriefing before")
    func order() throws {
        var script = try scene()
        try script.act(.quote("s4", "sorry", "I am  sorry"), by: .seat("s4"))
        #expect(script.refusal(of: .beginDebrief(.short)) == .activityRunning)
        try script.goToLeaving()
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s2", "s3"])
        try script.act(.leaveRole("s1"), by: .seat("s1"))
        try script.act(.pass("s2"), by: .seat("s2"))
        #expect(script.rolePlay(for: .facilitator)?.findings == nil)
        #expect(try script.act(.leaveRole("s3")).last == .rolePlay(.selfAssessmentBegan))
        // The colleague has no behaviour in the grid; the item of anybody's belongs to a phase and is hers, too.
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s2", "s3"])
        try script.act(.assessOneself("s1", "sorry", level: 2), by: .seat("s1"))
        try script.act(.assessOneself("s1", "time", level: 0), by: .seat("s1"))
        try script.act(.pass("s2"), by: .seat("s2"))
        #expect(try script.act(.pass("s3")).last == .rolePlay(.reviewBegan))
        #expect(script.rolePlay()?.findings?.behaviours[0].own == [2])
        let events = try script.act(.rate("s4", "sorry", take: 1, level: 1), by: .seat("s4"))
        #expect(events.suffix(2) == [.rolePlay(.ended), .debrief(.began(RolePlayScenario.small.guide))])
        guard case .debrief(let debrief) = script.session.view(for: .table).scene else {
            return #expect(Bool(false), "no debriefing")
        }
        #expect(debrief.findings?.behaviours[0].takes.map(\.quotes) == [["I am sorry"]])
        #expect(debrief.findings?.behaviours[0].takes.map(\.ratings) == [[0, 1, 0]])
    }

    @Test("A debriefing asks those who played, those who watched, everybody or the group, by its own words")
    func guide() throws {
        var script = try scene()
        try script.goToLeaving()
        try script.act(.advance)
        try script.act(.advance)
        func waiting() -> [ID<Seat>] { script.session.view(for: .table).waitingFor }
        #expect(waiting() == ["s1", "s2", "s3"])
        #expect(script.refusal(of: .debrief(.answer("s4", "Fine")), by: .seat("s4")) == .notAsked("s4"))
        try script.debrief(.advance)
        #expect(waiting() == ["s4"])
        #expect(script.session.state.debrief?.question?.text == "What did you see?")
        try script.debrief(.answer("s4", "Eyes down"), by: .seat("s4"))
        #expect(script.session.state.debrief?.question?.asked == .group)
        try script.debrief(.advance)
        #expect(waiting() == ["s1", "s2", "s3", "s4"])
    }

    @Test("Takes stand beside each other: what was seen in each, and only where it was looked for")
    func comparison() throws {
        var script = try scene()
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try script.advance(to: "again")
        try script.act(.startTake(from: nil))
        try script.act(.quote("s4", "time", "At eight"), by: .seat("s4"))
        try script.goToLeaving()
        try script.leaveRoles()
        try script.passAll()
        let behaviours = try #require(script.rolePlay()?.findings?.behaviours)
        #expect(behaviours[0].takes.map(\.ticks) == [2, 0])
        #expect(behaviours[2].takes.map(\.take) == [2])
        #expect(behaviours[2].takes[0].quotes == ["At eight"])
        #expect(behaviours.allSatisfy { $0.takes.allSatisfy(\.ratings.isEmpty) })
    }

    @Test("Nothing is asked of anybody who is not there, and the facilitator can always go on")
    func nobodyFreezes() throws {
        var script = try scene()
        try script.goToLeaving()
        try script.act(.leaveRole("s1"), by: .seat("s1"))
        try script.people(.goAway("s2"))
        #expect(try script.people(.leave("s3")).last == .rolePlay(.selfAssessmentBegan))
        #expect(script.session.view(for: .table).waitingFor == ["s1"])
        try script.people(.goAway("s1"))
        #expect(script.session.state.rolePlay?.stage == .selfAssessment)
        try script.act(.advance)
        #expect(script.session.state.debrief != nil)
    }

    @Test("A scenario without grid and questions ends with the roles left, and leaves the debriefing open")
    func bare() throws {
        var script = try Script(rolePlay: .bare)
        try script.act(.advance)
        try script.act(.startTake(from: nil))
        try script.goToLeaving()
        try script.leaveRoles()
        #expect(script.session.state.rolePlay?.stage == .finished)
        #expect(script.refusal(of: .beginDebrief(.short)) == nil)
        #expect(script.refusal(of: .close) == nil)
    }

    @Test("A play that ends before anybody was in a role asks nobody to leave one")
    func endedAtOnce() throws {
        var script = try Script(rolePlay: .small)
        #expect(try script.act(.endPlay).first == .rolePlay(.ended))
    }

    @Test("Undo takes back a take, a tick and the end of the play like every other step")
    func undo() throws {
        var script = try scene()
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        let before = script.session.state
        try script.goToLeaving()
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.state == before)
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.state.rolePlay?.evidence == [])
        try script.ask(.rewind(to: try #require(script.session.redoTarget)))
        #expect(script.session.state == before)
    }

    @Test("The facilitator alone leads the play", arguments: [Actor.seat("s1"), .rules])
    func permission(actor: Actor) throws {
        let script = try scene()
        let commands: [RolePlayCommand] = [
            .cast("s4", "trainee"), .castAtRandom, .uncast("s1"), .handOver(from: "s1", to: "s4"), .swap("s1", "s2"),
            .advance, .startTake(from: nil), .endTake, .markBeat("enter"), .fire("bell"), .resume, .hotSeat("s1"),
            .goOn, .endPlay,
        ]
        for command in commands { #expect(script.refusal(inPlay: command, by: actor) == .onlyFacilitator) }
    }

    // MARK: Secrets

    @Test("A brief, a goal, a card is in no view but that of whoever it is for, in every part")
    func briefs() throws {
        var script = try Script(rolePlay: .small, observers: 1)
        try check(script)
        try script.goToScene()
        try script.act(.fire("phone"))
        try script.act(.fire("aside"))
        try script.act(.tick("s4", "sorry"), by: .seat("s4"))
        try check(script)
        try script.act(.swap("s1", "s2"))
        try check(script)
        try script.goToLeaving()
        try check(script)
        try script.leaveRoles()
        try script.passAll()
        try check(script)
        try script.act(.advance)
        try check(script)
    }

    private func check(_ script: Script) throws {
        let play = try #require(script.session.state.lastRolePlay)
        for audience in script.audiences {
            let text = String(reflecting: script.session.view(for: audience))
            for role in play.scenario.roles {
                let isOwn = script.session.state.rolePlay.map { play in
                    if case .phase = play.stage, case .seat(let seat) = audience {
                        play.cast[seat] == role.id
                    } else {
                        false
                    }
                }
                #expect(text.contains(role.brief) == (isOwn ?? false), "\(audience), \(role.id)")
                #expect(text.contains(role.goal) == (isOwn ?? false), "\(audience), \(role.id)")
            }
            for inject in play.scenario.injects where inject.channel != .announcement && text.contains(inject.text) {
                guard case .seat(let seat) = audience else { return #expect(Bool(false), "\(audience)") }
                #expect(play.takes.last?.firings.contains { $0.inject == inject.id && $0.seats.contains(seat) } == true)
            }
        }
    }
}
