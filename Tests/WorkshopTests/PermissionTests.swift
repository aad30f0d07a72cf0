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
}
