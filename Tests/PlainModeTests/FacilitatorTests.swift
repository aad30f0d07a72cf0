import PlainMode
import Testing
import Workshop

@Suite("The facilitator line by line")
struct FacilitatorTests {
    @Test("What to say, the time and the notes are told on request, and a note is only for her")
    func side() throws {
        let stage = Stage(answers: ["m", "Dan is shy", "s"], isInteractive: false)
        let session = try stage.play()
        #expect(session.view(for: .facilitator).notes.map(\.text) == ["Dan is shy"])
        let start = try #require(stage.lines.firstIndex(of: "What to say now"))
        #expect(stage.lines[start + 1].hasPrefix("Everyone has job cards."))
        #expect(stage.lines.last { $0 == "Dan is shy" } != nil)
    }

    @Test("What is not possible now is left out of the short question, and told in the list and when it is typed")
    func notNow() throws {
        let stage = Stage(answers: ["?", "r"], isInteractive: false)
        _ = try stage.play()
        #expect(stage.lines.contains("4 or r: redo, not now. Nothing to redo."))
        #expect(stage.lines.contains("Nothing to redo."))
        #expect(!stage.asked.contains { $0.prompt.contains("redo") })
    }

    @Test("Her notes have left the screen before the keyboard is passed")
    func notesLeave() throws {
        let stage = Stage(answers: ["m", "Dan is shy", "s", "1", "1", "1", ""])
        _ = try stage.play()
        let note = try #require(stage.lines.lastIndex(of: "Dan is shy"))
        let handOver = try #require(stage.lines.firstIndex { $0.hasPrefix("Pass the keyboard to Ana.") })
        #expect(stage.lines[note..<handOver].contains(Stage.cleared))
    }

    @Test("The facilitator takes the keyboard that is being passed without a hand being shown")
    func atHandOver() throws {
        let stage = Stage(answers: ["1", "1", "1", "f", "2"])
        let session = try stage.play()
        #expect(!stage.lines.contains { $0.hasPrefix("Ana, choose a job.") })
        #expect(session.state.game?.stage != .choosing)
    }

    @Test("A skill is noted by its letter and Enter alone")
    func tag() throws {
        let answers = ["1", "1", "1"] + ["1", "1", "1"] + ["1", "a", "", "b", "clear"]
        let session = try Stage(answers: answers, isInteractive: false).play()
        #expect(session.state.game?.notes.map(\.text) == ["", "clear"])
    }

    @Test("What was taken back in several steps comes back from a list")
    func redo() throws {
        let stage = Stage(answers: ["1", "1", "u", "1", "u", "1", "r", "2"], isInteractive: false)
        let session = try stage.play()
        #expect(session.state.game?.round?.isRevealed == true)
        #expect(stage.lines.contains { $0.hasPrefix("Go forward to just after which step?") })
    }
}
