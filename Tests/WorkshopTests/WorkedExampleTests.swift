import TestKit
import Testing
import Workshop

/// The worked example of the rules, to the letter.
@Suite("The worked example")
struct WorkedExampleTests {
    private func counted(
        _ scoring: Scoring,
        observer: ID<Entrant>? = nil
    ) throws -> GameView.RoundResult {
        var rules = RoundRules()
        rules.scoring = scoring
        var script = try Script(players: 4, observers: observer == nil ? 0 : 1, rules: rules)
        try script.goToVote()
        try script.vote(["s1": "e2", "s2": "e3", "s3": "e2", "s4": "e2"])
        if let observer { try script.vote(["s5": observer]) }
        return try #require(script.game()?.rounds.first)
    }

    private func tally(_ result: GameView.RoundResult) -> [Int] {
        let count = result.results[0].count
        return (["e1", "e2", "e3", "e4"] as [ID<Entrant>]).map { count.tally(of: $0).numerator }
    }

    @Test("A→B, B→C, C→B, D→B gives B three and C one; points are the same and B wins")
    func votes() throws {
        let result = try counted(.votes)
        #expect(tally(result) == [0, 3, 1, 0])
        #expect(result.points == ["e1": 0, "e2": 3, "e3": 1, "e4": 0])
        #expect(result.winners == ["e2"])
    }

    @Test("Under winner B has one point")
    func winner() throws {
        #expect(try counted(.winner).points == ["e1": 0, "e2": 1, "e3": 0, "e4": 0])
    }

    @Test("Under rank B has three and C two")
    func rank() throws {
        #expect(try counted(.rank).points == ["e1": 0, "e2": 3, "e3": 2, "e4": 0])
    }

    @Test("An observer who votes C brings C to two")
    func observer() throws {
        #expect(tally(try counted(.votes, observer: "e3")) == [0, 3, 2, 0])
    }

    @Test("The ranked ballots of the example give B eight, C seven, D four and A one")
    func ranked() throws {
        var rules = RoundRules()
        rules.ballot = .ranked
        var script = try Script(players: 4, observers: 1, rules: rules)
        try script.goToVote()
        try script.vote([
            "s1": Ballot(.order(["e2", "e3", "e4"])), "s2": Ballot(.order(["e3"])),
            "s3": Ballot(.order(["e4", "e2"])), "s4": Ballot(.abstain),
            "s5": Ballot(.order(["e2", "e3", "e1", "e4"])),
        ])
        let result = try #require(script.game()?.rounds.first)
        #expect(tally(result) == [1, 8, 7, 4])
        #expect(result.results[0].count.ballots == 5)
        #expect(result.results[0].count.abstentions == 1)
    }

    @Test("The scores of the example give B and C twelve, D one and A nothing, and both win")
    func score() throws {
        var rules = RoundRules()
        rules.ballot = .score
        var script = try Script(players: 4, observers: 1, rules: rules)
        try script.goToVote()
        func ballot(_ scores: KeyValuePairs<ID<Entrant>, Int>) -> Ballot {
            Ballot(.levels(scores.map { Ballot.Rating($0.key, nil, $0.value) }))
        }
        try script.vote([
            "s1": ballot(["e2": 5, "e3": 3]), "s2": ballot(["e3": 4]), "s3": ballot(["e2": 2, "e4": 0]),
            "s4": Ballot(.abstain), "s5": ballot(["e2": 5, "e3": 5, "e4": 1]),
        ])
        let result = try #require(script.game()?.rounds.first)
        #expect(tally(result) == [0, 12, 12, 1])
        #expect(Set(result.winners) == ["e2", "e3"])
    }
}
