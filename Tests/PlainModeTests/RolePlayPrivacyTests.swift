import PlainMode
import TestKit
import Testing
import Workshop

@Suite("A role-play at one keyboard")
struct RolePlayPrivacyTests {
    /// The three people get the two roles that are needed; the briefing begins.
    private static let toTheBriefs = ["1", "1"]

    @Test("The keyboard is handed over before a brief is shown, and the brief leaves the screen once it was read")
    func briefsAreHandedOver() throws {
        let stage = Stage(answers: Self.toTheBriefs + ["", "1"])
        _ = try stage.play(first: .beginRolePlay(.small))
        let handOver = try #require(stage.lines.firstIndex { $0.hasPrefix("Pass the keyboard to ") })
        let brief = try #require(stage.lines.firstIndex { $0.hasPrefix("canary-brief-") })
        let thanks = try #require(stage.lines.firstIndex(of: "Thank you. Pass the keyboard on."))
        #expect(handOver < brief && brief < thanks)
        #expect(stage.lines[(brief + 1)..<thanks].contains(Stage.cleared))
        #expect(stage.lines.count { $0.hasPrefix("canary-brief-") } == 1)
    }

    @Test("The stop word works instead of taking the keyboard, by its key and by itself", arguments: ["!", "pause"])
    func stopInsteadOfTaking(word: String) throws {
        let stage = Stage(answers: Self.toTheBriefs + [word])
        let session = try stage.play(first: .beginRolePlay(.small))
        #expect(session.state.rolePlay?.isStopped == true)
        #expect(stage.lines.contains("Stop. Everything stands still. No one has to say why."))
        #expect(!stage.lines.contains { $0.contains("canary") })
    }

    @Test("While a phase goes on a reminder waits for its time, and for an inject once its beat was reached")
    func reminders() throws {
        let stage = Stage(answers: Self.toTheBriefs + ["", "1", "", "1", "1", "1", "1", "1", "2"])
        _ = try stage.play(first: .beginRolePlay(.small))
        #expect(Set(stage.reminders.map(\.milliseconds)) == [180_000, 120_000, 60_000])
    }
}
