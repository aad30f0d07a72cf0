import TestKit
import Testing
import Workshop

@Suite("The cooperative variant")
struct CooperativeTests {
    @Test("In the cooperative variant nobody is shown a score of her own")
    func cooperativeHasNoStandings() throws {
        var rules = RoundRules()
        rules.variant = .cooperative
        rules.showRunningScores = true
        var script = try Script(players: 3, rules: rules)
        #expect(script.game()?.standings == nil)
        try script.play(.end)
        #expect(script.game()?.standings == nil)
        #expect(script.game()?.groupScore == GroupScore(shown: 0, revealed: 0))
    }
}
