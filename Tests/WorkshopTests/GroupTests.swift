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
}
