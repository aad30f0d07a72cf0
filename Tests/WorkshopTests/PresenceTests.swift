import TestKit
import Testing
import Workshop

@Suite("People come and go in every stage")
struct PresenceTests {
    private static let running = Game.Stage.allCases.filter { $0 != .finished }

    /// Goes on until the game is over; fails if it takes more steps than any game can have.
    private func finish(_ script: Script) throws {
        var script = script
        for _ in 0..<300 where script.game()?.stage != .finished { try script.play(.advance) }
        #expect(script.game()?.stage == .finished)
    }

    @Test(
        "Whoever goes out, leaves, comes, comes back or changes her part, the game can be finished",
        arguments: running
    )
    func nothingFreezes(_ stage: Game.Stage) throws {
        let changes: [[PeopleCommand]] = [
            [.goAway("s1")], [.leave("s1")], [.goAway("s1"), .comeBack("s1")], [.leave("s1"), .comeBack("s1")],
            [.changeKind("s1", to: .observer)], [.changeKind("s1", to: .facilitator)],
            [.changeKind("s5", to: .participant)], [.rename("s1", to: "Zoe")],
            [.join(name: "Late", kind: .participant)], [.join(name: "Guest", kind: .observer)],
            [.join(name: "Late", kind: .participant), .leave("s6")],
            [.goAway("s1"), .goAway("s2"), .goAway("s3")],
            [.changeKind("s1", to: .observer), .changeKind("s1", to: .participant)],
        ]
        for change in changes {
            for grouping in [Grouping.alone, .pairs, .teams(2)] {
                var rules = RoundRules()
                rules.grouping = grouping
                var script = try Stages.script(in: stage, rules: rules)
                for command in change { try script.people(command) }
                let waiting = script.session.view(for: .table).waitingFor
                #expect(waiting.allSatisfy { script.session.state.roster[$0]?.presence == .present })
                try finish(script)
            }
        }
    }

    @Test(
        "With nobody left the game waits, and the facilitator can still go on, end it or see somebody back",
        arguments: running
    )
    func everybodyOut(_ stage: Game.Stage) throws {
        var script = try Stages.script(in: stage)
        for seat in script.session.state.roster.seats where seat.kind == .participant {
            try script.people(.leave(seat.id))
        }
        #expect(script.session.view(for: .table).waitingFor.allSatisfy { $0 == "s5" })
        #expect(script.refusal(of: .end) == nil)
        var alone = script
        while let stage = alone.game()?.stage, stage != .opening && stage != .result { try alone.play(.advance) }
        #expect(alone.refusal(of: .advance) == .tooFewParticipants(needed: 1, present: 0))
        try alone.people(.comeBack("s3"))
        try finish(alone)
        try script.people(.comeBack("s3"))
        try finish(script)
    }

    @Test("A person renamed is called so everywhere at once, with her votes and points")
    func renamed() throws {
        var script = try Stages.script(in: .recruitment)
        try script.people(.rename("s1", to: "Zoe"), by: .seat("s1"))
        #expect(script.session.view(for: .table).person("s1")?.name == "Zoe")
        #expect(script.game()?.vote?.voted == ["s1"])
    }

    @Test("Somebody who goes out while choosing is not waited for and may still pitch when she is back in time")
    func outWhileChoosing() throws {
        var script = try Script(players: 3)
        try script.advance(to: .choosing)
        let job = try #require(script.session.state.game?.hand(of: "e1")?.jobs[0])
        try script.play(.chooseJob("e1", job))
        try script.people(.goAway("s1"))
        try script.chooseForAll()
        #expect(script.game()?.order.contains("e1") == true)
        #expect(script.game()?.next != "e1")
        try script.people(.comeBack("s1"))
        #expect(script.refusal(of: .startPitch("e1")) == nil)
    }

    @Test("When the last one who has not voted leaves, the votes are counted")
    func lastVoterLeaves() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1"])
        try script.people(.leave("s3"))
        #expect(script.game()?.stage == .result)
    }

    @Test("When those who have not chosen leave, the order is drawn")
    func lastChooserLeaves() throws {
        var script = try Script(players: 4)
        try script.advance(to: .choosing)
        for entrant in ["e1", "e2"] as [ID<Entrant>] {
            let job = try #require(script.session.state.game?.hand(of: entrant)?.jobs[0])
            try script.play(.chooseJob(entrant, job))
        }
        try script.people(.leave("s3"))
        #expect(script.game()?.stage == .choosing)
        try script.people(.changeKind("s4", to: .observer))
        #expect(script.game()?.stage == .interview)
    }
}
