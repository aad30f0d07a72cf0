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
        rules.grouping = .teams(2)
        var script = try Script(players: 4, observers: 1, rules: rules)
        try script.goToVote()
        let teams = try #require(script.session.state.game?.entrants.map(\.id))
        try script.vote(["s5": teams[0]])
        try script.people(.changeKind("s5", to: .participant))
        let own = try #require(script.session.state.game?.entrant(of: "s5")?.id)
        #expect(script.game()?.vote?.voted == [])
        #expect(script.refusal(of: .castBallot("s5", Ballot(.single(own))), by: .seat("s5")) == .ownPitch(own))
    }
}
