import TestKit
import Testing
import Workshop

@Suite("Pairs and teams")
struct GroupTests {
    @Test("Members of a group stand in seat order, whenever they joined it")
    func seatOrder() throws {
        var rules = RoundRules()
        rules.grouping = .teams(2)
        var script = Script()
        try script.people(.join(name: "Early", kind: .observer))
        for name in ["Ann", "Ben", "Cleo", "Dan"] {
            try script.people(.join(name: name, kind: .participant))
        }
        try script.ask(.beginGame(rules: rules, deck: .small, teams: [["s2", "s3"], ["s4", "s5"]]))
        try script.people(.changeKind("s1", to: .participant))
        #expect(script.game()?.players[0].members == ["s1", "s2", "s3"])
        try script.advance(to: .research)
        #expect(script.game()?.players[0].speaker == "s1")
    }

    @Test(
        "Pairs are two by two, and an odd one out makes a group of three",
        arguments: [(3, [2, 1]), (4, [2, 2]), (5, [3, 2]), (6, [2, 2, 2]), (7, [3, 2, 2]), (9, [3, 2, 2, 2])]
    )
    func pairs(players: Int, expected: [Int]) throws {
        var rules = RoundRules()
        rules.grouping = .pairs
        let script = try Script(players: players, rules: rules)
        #expect(script.game()?.players.map(\.members.count).sorted(by: >) == expected)
    }

    @Test("Teams are as even as can be, and no more than there are people")
    func teams() throws {
        var rules = RoundRules()
        rules.grouping = .teams(3)
        #expect(try Script(players: 8, rules: rules).session.state.game?.entrants.map(\.members.count) == [3, 3, 2])
        rules.grouping = .teams(9)
        #expect(try Script(players: 4, rules: rules).session.state.game?.entrants.count == 4)
    }

    @Test("Teams made by hand hold every participant once, in seat order")
    func byHand() throws {
        var script = Script()
        for number in 0..<4 { try script.people(.join(name: Script.name(number), kind: .participant)) }
        func begin(_ teams: [[ID<Seat>]]) -> Command { .beginGame(rules: RoundRules(), deck: .small, teams: teams) }
        for teams in [
            [["s1", "s2"], ["s3"]], [["s1", "s2", "s3", "s4"]], [["s1", "s2"], ["s3", "s4", "s1"]],
            [["s1", "s2", "s3", "s4"], []], [["s1", "s2", "s3"], ["s9"]], [],
        ] as [[[ID<Seat>]]] {
            #expect(script.refusal(of: begin(teams)) == .teamsDoNotFit)
        }
        try script.ask(begin([["s4", "s1"], ["s3", "s2"]]))
        #expect(script.game()?.players.map(\.members) == [["s1", "s4"], ["s2", "s3"]])
    }

    @Test("The speaker rotates round by round in seat order, skipping the absent")
    func speakers() throws {
        var rules = RoundRules()
        rules.rounds = 6
        var script = Script()
        for number in 0..<4 { try script.people(.join(name: Script.name(number), kind: .participant)) }
        try script.ask(.beginGame(rules: rules, deck: .small, teams: [["s1", "s2", "s3"], ["s4"]]))
        var speakers: [ID<Seat>?] = []
        for round in 0..<6 {
            if round == 3 { try script.people(.goAway("s1")) }
            try script.goToVote()
            speakers.append(script.game()?.players[0].speaker)
            try script.play(.advance)
        }
        #expect(speakers == ["s1", "s2", "s3", "s2", "s2", "s3"])
    }

    @Test("A latecomer fills the smallest group, plays with it from the next round, and may not vote for it")
    func latecomer() throws {
        var rules = RoundRules()
        rules.grouping = .teams(2)
        var script = Script()
        for number in 0..<5 { try script.people(.join(name: Script.name(number), kind: .participant)) }
        try script.ask(.beginGame(rules: rules, deck: .small, teams: [["s1", "s2", "s3"], ["s4", "s5"]]))
        try script.goToVote()
        let events = try script.people(.join(name: "Late", kind: .participant))
        #expect(events.last == .game(.memberJoined("e2", Entrant.Member("s6", playsFrom: 2))))
        #expect(script.game(for: .seat("s6"))?.own?.candidates == ["e1"])
    }

    @Test("In pairs a latecomer takes an empty place, else plays alone with a hand of her own")
    func latecomerInPairs() throws {
        var rules = RoundRules()
        rules.grouping = .pairs
        var script = try Script(players: 4, rules: rules)
        try script.people(.join(name: "Fifth", kind: .participant))
        #expect(script.game()?.players.map(\.members.count) == [2, 2, 1])
        try script.people(.join(name: "Sixth", kind: .participant))
        #expect(script.game()?.players.last?.members == ["s5", "s6"])
        try script.people(.leave("s1"))
        try script.people(.join(name: "Seventh", kind: .participant))
        #expect(script.session.state.game?.entrant(of: "s7") == script.session.state.game?.entrant(of: "s1"))
    }
}
