import TestKit
import Testing
import Workshop

@Suite("The speaking order")
struct SpeakingOrderTests {
    @Test(
        "With a constant table nobody speaks first, nor last, more than one time oftener than anybody else",
        arguments: 2...12
    )
    func fairness(entrants: Int) throws {
        var rules = RoundRules()
        rules.rounds = 20
        rules.handSize = 1
        rules.grouping = entrants == 2 ? .teams(2) : .alone
        for seed in 0..<(entrants < 6 ? 12 : 4) as Range<UInt64> {
            var script = try Script(players: max(3, entrants), rules: rules, seed: seed)
            var firsts: [ID<Entrant>: Int] = [:]
            var lasts: [ID<Entrant>: Int] = [:]
            for entrant in script.session.state.game?.entrants ?? [] {
                firsts[entrant.id] = 0
                lasts[entrant.id] = 0
            }
            for _ in 0..<20 {
                try script.goToInterview()
                let order = try #require(script.game()?.order)
                #expect(order.count == entrants)
                #expect(Set(order).count == entrants)
                firsts[try #require(order.first), default: 0] += 1
                lasts[try #require(order.last), default: 0] += 1
                for counts in [firsts, lasts] {
                    #expect((counts.values.max() ?? 0) - (counts.values.min() ?? 0) <= 1)
                }
                try script.advance(to: .result)
            }
        }
    }

    @Test("The places between first and last are drawn too")
    func middle() throws {
        var seen: Set<[ID<Entrant>]> = []
        for seed in 0..<200 as Range<UInt64> {
            var script = try Script(players: 4, seed: seed)
            try script.goToInterview()
            seen.insert(try #require(script.game()?.order))
        }
        #expect(seen.count == 24)
    }
}
