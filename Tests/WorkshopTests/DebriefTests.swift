import TestKit
import Testing
import Workshop

@Suite("A debriefing")
struct DebriefTests {
    @Test("Answers of the whole group are typed by the facilitator, so that the record names nobody")
    func groupAnswersAreNameless() throws {
        var script = try Script(players: 3)
        try script.play(.end)
        try script.ask(.beginDebrief(.short))
        #expect(script.refusal(of: .debrief(.answer(nil, "Fine")), by: .seat("s1")) == .onlyFacilitator)
        try script.debrief(.answer(nil, "Fine"))
    }
}
