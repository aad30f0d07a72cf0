import TestKit
import Testing
import Workshop

@Suite("Dealing")
struct DealingTests {
    private func hands(of script: Script) -> [[ID<JobCard>]] {
        (script.session.state.game?.entrants ?? []).map { script.session.state.game?.hand(of: $0.id)?.jobs ?? [] }
    }

    private func silly(_ hand: [ID<JobCard>]) -> Int {
        hand.count { $0.text.hasPrefix("x") }
    }

    @Test(
        "The share of silly jobs holds for the whole deal, rounded half up, and no hand has two more than another",
        arguments: [
            (3, 5, 30, 5), (6, 5, 30, 9), (5, 1, 50, 3), (3, 1, 50, 2), (4, 3, 0, 0), (4, 2, 100, 8), (3, 3, 5, 0),
        ]
    )
    func share(players: Int, handSize: Int, percent: Int, expected: Int) throws {
        var rules = RoundRules()
        rules.handSize = handSize
        rules.sillyPercent = percent
        for seed in 0..<20 as Range<UInt64> {
            let script = try Script(players: players, rules: rules, seed: seed)
            let hands = hands(of: script)
            #expect(hands.map(\.count) == Array(repeating: handSize, count: players))
            #expect(Set(hands.joined()).count == players * handSize)
            #expect(hands.map(silly).reduce(0, +) == expected)
            let counts = hands.map(silly)
            #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
        }
    }

    @Test("A small deck is dealt out as evenly as can be, and one kind stands in for the other")
    func smallDeck() throws {
        let few = try Script(players: 3, deck: .numbered(skills: 3, realistic: 5, silly: 2))
        #expect(hands(of: few).map(\.count).sorted() == [2, 2, 3])
        #expect(hands(of: few).map(silly).sorted() == [0, 1, 1])
        let jokes = try Script(players: 3, deck: .numbered(skills: 3, realistic: 0, silly: 30))
        #expect(hands(of: jokes).map(silly) == [5, 5, 5])
        let serious = try Script(players: 3, deck: .numbered(skills: 3, realistic: 30, silly: 0))
        #expect(hands(of: serious).map(silly) == [0, 0, 0])
        let none = try Script(players: 3, deck: .numbered(skills: 3, realistic: 0, silly: 0))
        #expect(hands(of: none) == [[], [], []])
    }

    @Test("Another seed deals other hands")
    func seeds() throws {
        let one = hands(of: try Script(players: 3, seed: 1))
        #expect(one == hands(of: try Script(players: 3, seed: 1)))
        #expect(one != hands(of: try Script(players: 3, seed: 2)))
    }

    @Test("Somebody who comes late gets a fresh hand, plays from the next round and has no points")
    func latecomer() throws {
        var rules = RoundRules()
        rules.showRunningScores = true
        var script = try Script(players: 3, rules: rules)
        try script.goToVote()
        let events = try script.people(.join(name: "Late", kind: .participant))
        #expect(events.count == 3)
        #expect(events[1] == .game(.entrantJoined(Entrant(id: "e4", members: [.init("s4", playsFrom: 2)]))))
        #expect(script.session.state.game?.hand(of: "e4")?.jobs.count == 5)
        #expect(hands(of: script).map { Set($0) }.reduce(Set()) { $0.union($1) }.count == 20)
        #expect(script.game()?.standings?["e4"] == 0)
        #expect(script.game()?.players[3].status == .waiting)
        #expect(script.game()?.players[3].playsFrom == 2)
        try script.vote(["s4": "e1"])
        try script.play(.advance)
        try script.advance(to: .choosing)
        try script.chooseForAll()
        #expect(script.game()?.order.count == 4)
    }

    @Test("Somebody who comes before the first round plays in it")
    func earlyLatecomer() throws {
        var script = try Script(players: 3)
        try script.people(.join(name: "Late", kind: .participant))
        #expect(script.session.state.game?.entrants.last?.playsFrom == 1)
        try script.goToInterview()
        #expect(script.game()?.order.count == 4)
    }

    @Test("A latecomer's hand takes what was given back when the pile is short, and is short itself if need be")
    func lateHandFromShortPile() throws {
        var rules = RoundRules()
        rules.sillyPercent = 0
        var script = try Script(players: 3, rules: rules, deck: .numbered(skills: 3, realistic: 17, silly: 0))
        let given = try #require(script.session.state.game?.hand(of: "e1")?.jobs.first)
        try script.play(.swapJob("e1", given))
        let events = try script.people(.join(name: "Late", kind: .participant))
        #expect(events.contains(.game(.jobsReshuffled)))
        #expect(script.session.state.game?.hand(of: "e4")?.jobs.count == 2)
        try script.people(.join(name: "Later", kind: .participant))
        #expect(script.session.state.game?.hand(of: "e5")?.jobs == [])
    }
}
