import Journal
import Presentation
import TerminalKit
import Testing
import Workshop

@testable import Screens

/// What the screen does where a step cannot be saved for a moment, or is refused.
@Suite("A step that is not taken, on the screen")
struct ObstacleScreenTests {
    private func begun() throws -> Keyboard {
        var keyboard = try Keyboard()
        keyboard.type("p1Zoë")
        return keyboard
    }

    @Test("A passing obstacle is told, the same is asked again, and what was typed stays to be sent once more")
    func passing() throws {
        var keyboard = try begun()
        for obstacle in ["busy", "full", "gone", "other"] {
            let prompt = keyboard.model.question.prompt
            guard case .perform? = keyboard.model.press(.enter) else {
                Issue.record("nothing is to be done")
                return
            }
            keyboard.model.notSaved(try #require(.init(rawValue: obstacle)), at: keyboard.model.session)
            #expect(keyboard.model.notice?.text.hasPrefix("This could not be saved.") == true)
            #expect(keyboard.model.question.prompt == prompt)
            #expect(keyboard.screen(60, 18).contains("> Zoë"))
        }
        keyboard.press(.enter)
        #expect(keyboard.model.table.people.map(\.name).contains("Zoë"))
    }

    @Test("What is refused stays to be mended")
    func refused() throws {
        var keyboard = try begun()
        _ = keyboard.model.press(.enter)
        keyboard.model.refused(.full(limit: 40), at: keyboard.model.session)
        #expect(keyboard.model.notice?.role == .warning)
        keyboard.type("lle ")
        #expect(keyboard.model.table.people.map(\.name).contains("Zoëlle"))
    }

    @Test("A ballot that could not be sealed is asked again with nothing of it in the box")
    func ballot() throws {
        var keyboard = try Keyboard()
        keyboard.type("111 1 1 1 111111111 1")
        let prompt = keyboard.model.question.prompt
        guard case .perform? = keyboard.model.press(.character("0")) else {
            Issue.record("nothing is to be done")
            return
        }
        keyboard.model.notSaved(.busy, at: keyboard.model.session)
        #expect(keyboard.model.question.prompt == prompt && keyboard.model.handOverTo == nil)
        keyboard.type("0")
        #expect(keyboard.sealed.count == 1)
    }
}
