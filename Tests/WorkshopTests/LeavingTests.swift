import TestKit
import Testing
import Workshop

@Suite("Whoever leaves for good")
struct LeavingTests {
    @Test("Whoever is gone lays no skills on the table: the next in turn does")
    func firstPlayer() throws {
        var script = try Script(players: 3)
        try script.play(.advance)
        #expect(script.game()?.firstPlayer == "e1")
        try script.people(.leave("s1"))
        #expect(script.game()?.firstPlayer == "e2")
        #expect(script.refusal(of: .revealSkills, by: .seat("s2")) == nil)
        try script.people(.comeBack("s1"))
        #expect(script.game()?.firstPlayer == "e1")
        for seat in ["s1", "s2", "s3"] as [ID<Seat>] { try script.people(.leave(seat)) }
        #expect(script.game()?.firstPlayer == nil)
    }

    @Test("Whoever is gone is in no count of those who choose, also when she had chosen")
    func choosing() throws {
        var script = try Script(players: 4)
        try script.advance(to: .choosing)
        let job = try #require(script.session.state.game?.hand(of: "e1")?.jobs[0])
        try script.play(.chooseJob("e1", job))
        #expect(script.game()?.players.filter(\.takesPart).count == 4)
        try script.people(.leave("s1"))
        #expect(script.game()?.players.filter(\.takesPart).map(\.id) == ["e2", "e3", "e4"])
        try script.chooseForAll()
        #expect(script.game()?.order.contains("e1") == false)
    }

    @Test("Whoever voted and left is not counted among those who have voted, and her ballot stays")
    func voted() throws {
        var script = try Script(players: 4)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e1"])
        try script.people(.leave("s1"))
        let vote = try #require(script.game()?.vote)
        #expect(vote.voted == ["s2"] && vote.voters == ["s2", "s3", "s4"] && vote.ballots == 2)
        try script.vote(["s3": "e1", "s4": "e1"])
        #expect(script.session.state.game?.round?.main.count?.ballots == 4)
    }

    @Test("Whoever leaves before her turn is out of the speaking order; whoever has spoken stays in it")
    func order() throws {
        var script = try Script(players: 4)
        try script.goToInterview()
        let order = try #require(script.game()?.order)
        try script.play(.startPitch(nil))
        try script.play(.endPitch)
        let members = Dictionary(uniqueKeysWithValues: script.game()?.players.map { ($0.id, $0.members[0]) } ?? [])
        for entrant in [order[0], order[3]] { try script.people(.leave(try #require(members[entrant]))) }
        #expect(script.game()?.order == Array(order[..<3]))
    }

    @Test("A tie is broken among those who stayed; with one of them there is nothing to break")
    func ties() throws {
        for (leaving, tied) in [(["s1"], ["e2", "e3"]), (["s1", "s2"], [])] as [([ID<Seat>], [ID<Entrant>])] {
            var rules = RoundRules()
            rules.tie = .revote
            rules.finalTie = .pitchOff
            rules.rounds = 1
            var script = try Script(players: 3, observers: 1, rules: rules)
            try script.goToVote()
            try script.vote(["s1": "e2", "s2": "e3", "s3": "e1", "s4": nil])
            for seat in leaving { try script.people(.leave(seat)) }
            #expect(script.game()?.rounds.last?.tieToBreak == tied)
            try script.play(.advance)
            #expect(script.session.state.game?.round?.tieBreak?.order.sorted() ?? [] == tied)
        }
    }

    @Test("Somebody took part who did something, or was there when a round, a take or a question was done")
    func tookPart() throws {
        var script = try Script(players: 4)
        #expect(script.session.tookPart.isEmpty)
        try script.people(.leave("s4"))
        try script.goToVote()
        #expect(!script.session.tookPart.contains("s4"))
        try script.vote(["s1": "e2", "s2": "e1", "s3": "e1"])
        #expect(script.session.tookPart == ["s1", "s2", "s3"])
        try script.people(.join(name: "Late", kind: .participant))
        try script.play(.end)
        #expect(!script.session.tookPart.contains("s5"))
    }
}
