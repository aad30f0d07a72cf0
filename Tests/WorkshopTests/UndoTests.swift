import TestKit
import Testing
import Workshop

@Suite("Undo and redo")
struct UndoTests {
    @Test("In every stage the last step can be taken back and done again", arguments: Game.Stage.allCases)
    func everyStage(_ stage: Game.Stage) throws {
        var script = try Stages.script(in: stage)
        let before = script.session.state
        try script.people(.rename("s3", to: "Zoe"))
        let after = script.session.state
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.state == before)
        try script.ask(.rewind(to: try #require(script.session.redoTarget)))
        #expect(script.session.state == after)
        #expect(script.session.redoTarget == nil)
    }

    @Test("A whole game can be taken back step by step to nothing, and done again to its end")
    func allTheWay() throws {
        var script = try Stages.script(in: .result)
        try script.play(.advance)
        let end = script.session.state
        var steps = 0
        while let target = script.session.undoTarget {
            try script.ask(.rewind(to: target))
            steps += 1
        }
        #expect(script.session.state == Script().session.state)
        for _ in 0..<steps { try script.ask(.rewind(to: try #require(script.session.redoTarget))) }
        #expect(script.session.redoTarget == nil)
        #expect(script.session.state == end)
    }

    @Test("Nothing is deleted by going back, and the effective history tells what counts")
    func nothingDeleted() throws {
        var script = Script()
        try script.people(.join(name: "Ann", kind: .participant))
        try script.people(.join(name: "Bob", kind: .participant))
        try script.ask(.rewind(to: 1))
        try script.people(.join(name: "Ben", kind: .participant))
        #expect(script.session.log.map(\.number) == [1, 2, 3, 4])
        #expect(script.session.history(until: 4).map(\.number) == [1, 4])
        #expect(script.session.history(until: 2).map(\.number) == [1, 2])
        #expect(script.session.state.roster.seats.map(\.name) == ["Ann", "Ben"])
    }

    @Test("Doing something else forgets what could be done again")
    func redoIsForgotten() throws {
        var script = Script()
        #expect(script.session.undoTarget == nil)
        #expect(script.session.redoTarget == nil)
        try script.people(.join(name: "Ann", kind: .participant))
        try script.people(.join(name: "Ben", kind: .participant))
        try script.ask(.rewind(to: 1))
        #expect(script.session.redoTarget == 2)
        try script.people(.join(name: "Cleo", kind: .participant))
        #expect(script.session.redoTarget == nil)
    }

    @Test("Only moments that were can be gone to")
    func moments() throws {
        var script = Script()
        try script.people(.join(name: "Ann", kind: .participant))
        #expect(script.refusal(of: .rewind(to: 2)) == .noSuchMoment(2, last: 1))
        #expect(script.refusal(of: .rewind(to: -1)) == .noSuchMoment(-1, last: 1))
    }

    @Test("A step of several events is taken back as one")
    func wholeSteps() throws {
        var script = try Script(players: 3)
        let before = script.session.state
        try script.advance(to: .choosing)
        let choosing = script.session.state
        try script.play(.advance)
        #expect(script.game()?.stage == .result)
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.state == choosing)
        for _ in 0..<3 { try script.ask(.rewind(to: try #require(script.session.undoTarget))) }
        #expect(script.session.state == before)
    }

    @Test("A step taken back inside a vote leaves every ballot in the box")
    func insideVote() throws {
        var script = try Script(players: 4)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1"])
        try script.people(.goAway("s4"))
        try script.vote(["s1": "e3"])
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.game()?.vote?.voters == ["s1", "s2", "s3", "s4"])
        #expect(script.game()?.vote?.voted == ["s1", "s2"])
        try script.vote(["s3": nil, "s4": nil])
        #expect(script.game()?.rounds.first?.points == ["e1": 1, "e2": 0, "e3": 1, "e4": 0])
    }

    @Test("Undo passes over ballots, and a vote that is left and found again has an empty box")
    func outOfVote() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        let open = script.session.log.count
        try script.vote(["s1": "e2", "s2": "e1"])
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.game()?.stage == .interview)
        try script.ask(.rewind(to: try #require(script.session.redoTarget)))
        #expect(script.game()?.stage == .recruitment)
        #expect(script.game()?.vote?.voted == [])
        #expect(script.session.log.count == open + 4)
        try script.vote(["s1": "e3", "s2": "e3", "s3": nil])
        #expect(script.game()?.rounds.first?.points == ["e1": 0, "e2": 0, "e3": 2])
    }

    @Test("A closed session takes nothing but a step back")
    func closed() throws {
        var script = Script()
        try script.people(.join(name: "Ann", kind: .participant))
        try script.ask(.close)
        #expect(script.session.view(for: .table).isClosed)
        #expect(script.refusal(of: .people(.goAway("s1"))) == .sessionClosed)
        #expect(script.refusal(of: .close) == .sessionClosed)
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(!script.session.view(for: .table).isClosed)
    }

    @Test("What follows an undo by itself takes no redo away")
    func redoAfterRules() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.people(.join(name: "Zoe", kind: .observer))
        try script.vote(["s4": "e1"])
        let joined = script.session.log.count
        let events = try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(events.last == .game(.ballotWithdrawn("s4")))
        #expect(script.session.redoTarget == joined)
        try script.ask(.rewind(to: joined))
        #expect(script.session.view(for: .table).people.count == 4)
        #expect(script.game()?.vote?.voted == [])
    }

    @Test("Every moment that undos left can be gone to again, the last one first, also after a restart")
    func everyMomentLeft() throws {
        var script = try Script(players: 3)
        try script.advance(to: .choosing)
        let far = script.session.log.count
        let near = try #require(script.session.undoTarget)
        try script.ask(.rewind(to: near))
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.redoTargets == [near, far])
        let resumed = Session(header: script.session.header, replaying: script.session.log, box: SealedBox())
        #expect(resumed.redoTargets == [near, far])
        try script.ask(.rewind(to: far))
        #expect(script.session.redoTargets.isEmpty)
        #expect(script.game()?.stage == .choosing)
    }
}
