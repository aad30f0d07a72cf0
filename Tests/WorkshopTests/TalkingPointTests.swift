import TestKit
import Testing
import Workshop

@Suite("Moments worth talking about, as rules")
struct TalkingPointTests {
    private func oneRound(_ change: (inout RoundRules) -> Void = { _ in }) -> RoundRules {
        var rules = RoundRules()
        rules.rounds = 1
        change(&rules)
        return rules
    }

    @Test("A split vote and a tie hold counts and those who pitched, once the game is over and no sooner")
    func votes() throws {
        var split = try Script(players: 5, rules: oneRound())
        try split.goToVote()
        try split.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e1", "s5": "e4"])
        #expect(TalkingPoint.points(in: split.session) == [])
        try split.play(.end)
        #expect(TalkingPoint.points(in: split.session) == [.splitVote(round: 1, votes: [2, 1, 1, 1])])
        var tie = try Script(players: 5, rules: oneRound())
        try tie.goToVote()
        try tie.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e3", "s5": nil])
        try tie.play(.end)
        let points = TalkingPoint.points(in: tie.session)
        #expect(points.first == .tieAtEnd(who: [["s2"], ["s3"]], points: 2))
        guard case .tie(1, let who)? = points.last else {
            Issue.record("\(points)")
            return
        }
        #expect(Set(who) == [["s2"], ["s3"]])
    }

    @Test("A split is one of single votes: approvals and scores that go many ways are none")
    func otherMethods() throws {
        for method in [BallotMethod.approval, .score] {
            var script = try Script(players: 4, rules: oneRound { $0.ballot = method })
            try script.goToVote()
            func ballot(_ entrants: [ID<Entrant>]) -> Ballot {
                method == .approval
                    ? Ballot(.any(entrants)) : Ballot(.levels(entrants.map { Ballot.Rating($0, nil, 2) }))
            }
            try script.vote(["s1": ballot(["e2", "e3"]), "s2": ballot(["e3", "e4"]), "s3": ballot(["e4"])])
            try script.vote(["s4": ballot(["e3"])])
            try script.play(.end)
            #expect(TalkingPoint.points(in: script.session) == [])
        }
    }

    /// A finished round in which the first skill was noted in a pitch, with these levels beside each vote.
    private func noted(feedback: Bool, level: Int) throws -> [TalkingPoint] {
        var script = try Script(players: 5, rules: oneRound { $0.rubricFeedback = feedback })
        try script.goToInterview()
        let skills = try #require(script.game()?.skills.map(\.id))
        try script.play(.startPitch("e1"))
        try script.play(.takeNote("e1", skills[0], "Called them"))
        try script.play(.endPitch)
        try script.pitchAll()
        let ratings = feedback ? skills.map { Ballot.Rating("e5", $0, level) } : []
        for seat in ["s1", "s2", "s3", "s4"] as [ID<Seat>] {
            try script.vote([seat: Ballot(.one("e5"), feedback: ratings)])
        }
        try script.vote(["s5": Ballot(.one("e1"))])
        try script.play(.end)
        return TalkingPoint.points(in: script.session)
    }

    @Test(
        "Ratings beside a vote are their speakers' alone: they are in no moment, and none is told that they could belie"
    )
    func sealedRatings() throws {
        guard case .skillsNotShown(1, let skills, 1)? = try noted(feedback: false, level: 0).first else {
            Issue.record("a skill nobody noted is not remarked on")
            return
        }
        #expect(skills.count == 2)
        #expect(try noted(feedback: true, level: 0) == [])
        #expect(try noted(feedback: true, level: 3) == noted(feedback: true, level: 0))
    }

    @Test("A replay that came to another moment than the first take is one to talk about")
    func replay() throws {
        var script = try Script(rolePlay: .small, players: 4, observers: 1)
        try script.goToScene()
        let beats = try #require(script.session.state.rolePlay?.beats)
        try script.act(.markBeat(beats[0].id))
        try script.act(.endTake)
        try script.act(.startTake(from: nil))
        try script.act(.markBeat(beats[0].id))
        try script.act(.markBeat(beats[1].id))
        try script.act(.endPlay)
        while script.session.state.rolePlay != nil { try script.act(.advance) }
        let points = TalkingPoint.points(in: script.session)
        #expect(points == [.replayChanged(take: 2, before: beats[0].cue, after: beats[1].cue)])
    }
}
