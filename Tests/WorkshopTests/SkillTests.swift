import TestKit
import Testing
import Workshop

@Suite("Skills")
struct SkillTests {
    @Test("A deck without skills freezes nothing: the round goes on with an empty table")
    func deckWithoutSkills() throws {
        var script = try Script(players: 3, deck: .numbered(skills: 0, realistic: 20, silly: 0))
        try script.advance(to: .choosing)
        #expect(script.game()?.skills == [])
        #expect(script.game()?.missingSkills == 3)
    }

    @Test("Skills written before the reveal take their places on the table and the deck fills the rest")
    func writtenBeforeReveal() throws {
        var script = try Script(players: 3)
        try script.advance(to: .research)
        let skill = GameCommand.writeSkill(name: "Own", dimension: .social, definition: "", inPlaceOf: nil)
        try script.play(skill)
        #expect(script.game()?.missingSkills == 0)
        try script.play(.revealSkills)
        #expect(script.game()?.skills.count == 3)
        #expect(script.refusal(of: .revealSkills) == .alreadyRevealed)
    }
}
