import TestKit
import Testing
import Workshop

@Suite("Typed totals")
struct TotalsTests {
    private func vote(_ collection: BallotCollection, _ ballot: BallotMethod = .single) throws -> Script {
        var rules = RoundRules()
        rules.collection = collection
        rules.ballot = ballot
        var script = try Script(players: 3, observers: 1, rules: rules)
        try script.goToVote()
        return script
    }

    @Test(
        "A show of hands and paper ballots are typed as totals, which closes the vote",
        arguments: [BallotCollection.hands, .paper]
    )
    func typed(_ collection: BallotCollection) throws {
        var script = try vote(collection)
        #expect(script.refusal(of: .castBallot("s1", Ballot(.abstain)), by: .seat("s1")) == .totalsExpected)
        #expect(script.session.view(for: .table).waitingFor == [])
        try script.play(.enterTotals(["e1": 1, "e2": 3]))
        let round = try #require(script.game()?.rounds.first)
        #expect(round.points == ["e1": 1, "e2": 3, "e3": 0])
        #expect(round.winners == ["e2"])
        #expect(round.results[0].count.ballots == 0)
        #expect(round.results[0].count.marks == [.init("e1", .typed, 1), .init("e2", .typed, 3)])
    }

    @Test("The sum may not exceed the number of seats that may vote, times three for medals")
    func limit() throws {
        let single = try vote(.hands)
        #expect(single.refusal(of: .enterTotals(["e1": 3, "e2": 1])) == nil)
        #expect(single.refusal(of: .enterTotals(["e1": 4, "e2": 1])) == .totalsTooHigh(sum: 5, limit: 4))
        #expect(single.refusal(of: .enterTotals(["e1": Int.max])) == .totalsTooHigh(sum: Int.max, limit: 4))
        let huge = [ID<Entrant>("e1"): 1, "e2": Int.max]
        #expect(single.refusal(of: .enterTotals(huge)) == .totalsTooHigh(sum: Int.max, limit: 4))
        let medals = try vote(.paper, .medals)
        #expect(medals.refusal(of: .enterTotals(["e1": 6, "e2": 6])) == nil)
        #expect(medals.refusal(of: .enterTotals(["e1": 6, "e2": 7])) == .totalsTooHigh(sum: 13, limit: 12))
    }

    @Test("Nobody can have more than those give who may vote for her")
    func limitOfOne() throws {
        let single = try vote(.hands)
        #expect(single.refusal(of: .enterTotals(["e1": 4])) == .totalTooHigh("e1", limit: 3))
        let medals = try vote(.paper, .medals)
        #expect(medals.refusal(of: .enterTotals(["e2": 7])) == .totalTooHigh("e2", limit: 6))
    }

    @Test("Under a score a total is bounded by five from each who may rate, and the sum by nothing else")
    func limitOfScores() throws {
        var script = try vote(.hands, .score)
        #expect(script.refusal(of: .enterTotals(["e1": 16])) == .totalTooHigh("e1", limit: 15))
        try script.play(.enterTotals(["e1": 15, "e2": 15, "e3": 14]))
        #expect(script.game()?.rounds.first?.points == ["e1": 15, "e2": 15, "e3": 14])
        #expect(Set(script.game()?.rounds.first?.winners ?? []) == ["e1", "e2"])
    }

    @Test("The sum is that of all totals, in whatever order they come")
    func wholeSum() throws {
        let script = try vote(.hands)
        #expect(
            script.refusal(of: .enterTotals(["e1": 99, "e2": 2, "e3": 2])) == .totalsTooHigh(sum: 103, limit: 4)
        )
    }

    @Test("Each total is noted as it is counted, seen by all, refused at once where impossible, and can be corrected")
    func noted() throws {
        var script = try vote(.hands)
        let candidates = try #require(script.game()?.vote?.terms.candidates)
        #expect(script.game()?.vote?.nextTotal == candidates[0])
        #expect(script.refusal(of: .noteTotal(candidates[0], 9)) == .totalsTooHigh(sum: 9, limit: 4))
        #expect(try script.play(.noteTotal(candidates[0], 2)) == [.game(.totalNoted(candidates[0], 2))])
        #expect(script.game()?.vote?.nextTotal == candidates[1])
        #expect(script.refusal(of: .noteTotal(candidates[1], 3)) == .totalsTooHigh(sum: 5, limit: 4))
        try script.play(.noteTotal(candidates[0], 1))
        try script.play(.noteTotal(candidates[1], 3))
        try script.play(.noteTotal(candidates[2], 0))
        #expect(script.game()?.vote?.nextTotal == nil)
        try script.play(.enterTotals(try #require(script.game()?.vote?.totals)))
        #expect(script.game()?.rounds.first?.winners == [candidates[1]])
    }

    @Test("Once totals are noted in place of secret ballots, nobody is asked for a ballot")
    func notedInSecret() throws {
        var script = try vote(.secret)
        try script.play(.noteTotal("e1", 1))
        #expect(script.session.view(for: .table).waitingFor == [])
        #expect(script.refusal(of: .castBallot("s1", Ballot(.abstain)), by: .seat("s1")) == .totalsExpected)
    }

    @Test("Totals are of candidates and not below zero")
    func refusals() throws {
        let script = try vote(.hands)
        #expect(script.refusal(of: .enterTotals(["e9": 1])) == .notACandidate("e9"))
        #expect(script.refusal(of: .enterTotals(["e1": -1])) == .negativeTotal("e1"))
        #expect(try Script(players: 3).refusal(of: .enterTotals([:])) == .noVote)
    }

    @Test("Totals may stand in for the keyboard as long as nobody has voted there")
    func insteadOfKeyboard() throws {
        var script = try vote(.secret)
        #expect(script.refusal(of: .enterTotals(["e1": 1])) == nil)
        try script.vote(["s1": "e2"])
        #expect(script.refusal(of: .enterTotals(["e1": 1])) == .ballotsInBox(1))
        let ranked = try vote(.secret, .ranked)
        #expect(ranked.refusal(of: .enterTotals(["e1": 1])) == .ballotsExpected)
    }
}
