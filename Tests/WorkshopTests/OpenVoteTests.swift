import TestKit
import Testing
import Workshop

@Suite("An open vote")
struct OpenVoteTests {
    @Test("A person undone during a vote takes her ballot along, so that whoever gets the seat next votes anew")
    func undoneNewcomerLeavesNoBallot() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.people(.join(name: "Zoe", kind: .observer))
        try script.vote(["s4": "e1"])
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.game()?.vote?.voted == [])
        try script.people(.join(name: "Yan", kind: .observer))
        #expect(script.game()?.vote?.voted == [])
        try script.vote(["s1": nil, "s2": nil, "s3": nil, "s4": nil])
        #expect(script.game()?.rounds.first?.results.first?.count.abstentions == 4)
    }

    @Test("An observer who becomes a player during a vote votes anew, so that no ballot can speak for her own team")
    func changedPartVotesAnew() throws {
        var rules = RoundRules()
        rules.grouping = .teams(3)
        var script = try Script(players: 5, observers: 1, rules: rules)
        try script.goToVote()
        let teams = try #require(script.session.state.game?.entrants.map(\.id))
        try script.vote(["s6": teams[0]])
        try script.people(.changeKind("s6", to: .participant))
        let own = try #require(script.session.state.game?.entrant(of: "s6")?.id)
        #expect(script.game()?.vote?.voted == [])
        #expect(script.refusal(of: .castBallot("s6", Ballot(.one(own))), by: .seat("s6")) == .ownPitch(own))
    }

    @Test("Until the count anybody sees who has voted and nothing else, and the last ballot counts")
    func untilTheCount() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s2", "s3"])
        #expect(
            try script.play(.castBallot("s2", Ballot(.one("e1"))), by: .seat("s2")) == [.game(.ballotCast("s2"))]
        )
        #expect(script.game()?.vote?.voted == ["s2"])
        #expect(script.session.view(for: .table).waitingFor == ["s1", "s3"])
        #expect(script.game()?.rounds == [])
        try script.vote(["s1": nil])
        let events = try script.play(.castBallot("s3", Ballot(.one("e1"))), by: .seat("s3"))
        #expect(events.count == 2)
        #expect(script.game()?.stage == .result)
        #expect(script.game()?.rounds.first?.winners == ["e1"])
    }

    @Test("A ballot may be changed and withdrawn until the count, by the voter alone")
    func changed() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        #expect(script.refusal(of: .withdrawBallot("s1"), by: .seat("s1")) == .hasNotVoted("s1"))
        try script.vote(["s1": "e2", "s2": "e1"])
        try script.vote(["s1": "e3"])
        #expect(script.game()?.vote?.voted == ["s1", "s2"])
        for actor in [Actor.facilitator, .seat("s2"), .rules] {
            #expect(script.refusal(of: .withdrawBallot("s1"), by: actor) == .onlyTheVoter("s1"))
            #expect(script.refusal(of: .castBallot("s1", Ballot(.abstain)), by: actor) == .onlyTheVoter("s1"))
        }
        try script.play(.withdrawBallot("s2"), by: .seat("s2"))
        #expect(script.game()?.vote?.voted == ["s1"])
        try script.vote(["s2": "e3", "s3": nil])
        let count = try #require(script.game()?.rounds.first?.results.first?.count)
        #expect(count.marks == [Count.Marks("e3", .vote, 2)])
        #expect(count.ballots == 3)
    }

    @Test("Observers vote unless the rules say no; facilitators do not; nobody votes who is out")
    func whoMayVote() throws {
        var rules = RoundRules()
        for observersVote in [true, false] {
            rules.observersVote = observersVote
            var script = try Script(players: 3, observers: 1, rules: rules)
            try script.people(.join(name: "Lead", kind: .facilitator))
            try script.people(.join(name: "Late", kind: .participant))
            try script.goToVote()
            try script.people(.goAway("s2"))
            #expect(script.game()?.vote?.voters == (observersVote ? ["s1", "s3", "s4", "s6"] : ["s1", "s3", "s6"]))
            let ballot = Ballot(.abstain)
            for seat in ["s2", "s5"] + (observersVote ? [] : ["s4"]) {
                let seat = ID<Seat>(seat)
                #expect(script.refusal(of: .castBallot(seat, ballot), by: .seat(seat)) == .mayNotVote(seat))
                #expect(script.game(for: .seat(seat))?.own?.mayVote == false)
            }
            #expect(script.refusal(of: .castBallot("s9", ballot), by: .seat("s9")) == .noSuchSeat("s9"))
        }
    }

    @Test("An entrant who passed cannot receive votes and may vote")
    func passedMayVote() throws {
        var script = try Script(players: 4)
        try script.advance(to: .choosing)
        try script.play(.pass("e4"))
        try script.chooseForAll()
        try script.pitchAll()
        #expect(script.refusal(of: .castBallot("s1", Ballot(.one("e4"))), by: .seat("s1")) == .notACandidate("e4"))
        #expect(script.refusal(of: .castBallot("s4", Ballot(.one("e1"))), by: .seat("s4")) == nil)
        #expect(Set(script.game(for: .seat("s1"))?.own?.candidates ?? []) == ["e2", "e3"])
        #expect(Set(script.game(for: .seat("s4"))?.own?.candidates ?? []) == ["e1", "e2", "e3"])
    }

    @Test("The ballot of somebody who goes out after voting counts, and nobody waits for those who are out")
    func leavingVoters() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": "e2"])
        try script.people(.leave("s1"))
        try script.vote(["s2": nil])
        let events = try script.people(.goAway("s3"))
        #expect(events.count == 2)
        #expect(script.game()?.rounds.first?.points["e2"] == 1)
    }

    @Test("The facilitator counts without waiting, and a vote nobody cast gives nobody a point")
    func closedEarly() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.play(.advance)
        #expect(script.game()?.rounds.first?.winners == [])
        #expect(script.game()?.rounds.first?.points == ["e1": 0, "e2": 0, "e3": 0])
        #expect(script.refusal(of: .castBallot("s1", Ballot(.abstain)), by: .seat("s1")) == .noVote)
    }
}
