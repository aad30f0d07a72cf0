import TestKit
import Testing
import Workshop

@Suite("What the facilitator notes for her own eyes")
struct PrivateNoteTests {
    @Test("It is in her view alone, in every stage", arguments: Game.Stage.allCases)
    func onlyHers(_ stage: Game.Stage) throws {
        var script = try Stages.script(in: stage)
        let before = script.audiences.map { script.session.view(for: $0) }
        try script.ask(.note("Dan  is shy today"))
        let notes = script.session.view(for: .facilitator).notes
        #expect(notes.map(\.text) == ["Dan is shy today"])
        for (audience, view) in zip(script.audiences, before) where audience != .facilitator {
            #expect(script.session.view(for: audience) == view)
        }
    }

    @Test("It can be taken before anything begins and in a debriefing, and no more once the session is closed")
    func anyMoment() throws {
        var script = try Script(players: 3)
        try script.play(.end)
        try script.ask(.beginDebrief(.short))
        try script.ask(.note("Ask Ana about the market"))
        try script.debrief(.end)
        try script.ask(.close)
        #expect(script.refusal(of: .note("Too late")) == .sessionClosed)
        #expect(script.session.view(for: .facilitator).notes.count == 1)
    }

    @Test("Nobody else may write one, and it has words")
    func refused() throws {
        let script = try Script(players: 3)
        #expect(script.refusal(of: .note("x"), by: .seat("s1")) == .onlyFacilitator)
        #expect(script.refusal(of: .note(" ")) == .text(.empty))
    }

    @Test("An undo takes it back, and a redo brings it again")
    func undo() throws {
        var script = try Script(players: 3)
        try script.ask(.note("x"))
        try script.ask(.rewind(to: try #require(script.session.undoTarget)))
        #expect(script.session.view(for: .facilitator).notes.isEmpty)
        try script.ask(.rewind(to: try #require(script.session.redoTarget)))
        #expect(script.session.view(for: .facilitator).notes.count == 1)
    }
}
