import TestKit
import Testing
import Workshop

@Suite("Who may ask")
struct PermissionTests {
    @Test("The rules themselves ask for nothing")
    func rulesActor() throws {
        var script = try Script(players: 3)
        try script.advance(to: .research)
        #expect(script.refusal(of: .revealSkills, by: .rules) == .onlyOneself("s1"))
        #expect(script.refusal(of: .writeJob("e1", title: "Own"), by: .rules) == .onlyOneself("s1"))
    }

    @Test("What leads the session is the facilitator's alone", arguments: [Actor.seat("s1"), .rules])
    func facilitatorOnly(_ actor: Actor) throws {
        var script = try Script(players: 3)
        #expect(script.refusal(of: .game(.end), by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .game(.advance), by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .rewind(to: 0), by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .close, by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .beginDebrief(.short), by: actor) == .onlyFacilitator)
        #expect(
            script.refusal(of: .beginGame(rules: RoundRules(), deck: .small, teams: nil), by: actor) == .onlyFacilitator
        )
        try script.goToVote()
        #expect(script.refusal(of: .game(.enterTotals([:])), by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .game(.reopenVote), by: actor) == .onlyFacilitator)
        try script.play(.end)
        try script.ask(.beginDebrief(.short))
        #expect(script.refusal(of: .debrief(.advance), by: actor) == .onlyFacilitator)
        #expect(script.refusal(of: .debrief(.end), by: actor) == .onlyFacilitator)
    }

    @Test("Who asked stands with the first event, and what followed by itself is done by the rules")
    func authors() throws {
        var script = try Script(players: 3)
        try script.goToVote()
        try script.vote(["s1": nil, "s2": nil, "s3": nil])
        #expect(script.session.log.suffix(4).map(\.by) == [.seat("s1"), .seat("s2"), .seat("s3"), .rules])
    }
}
