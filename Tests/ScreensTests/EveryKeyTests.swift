import Presentation
import TerminalKit
import Testing
import Wording

@testable import Screens

/// The help is made from the key table; this holds the other half: no key works that is not in the table.
@Suite("Every key that works is in the help")
struct EveryKeyTests {
    private static let keys: [Key] =
        [
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .enter, .escape, .tab,
            .backTab, .backspace, .delete, .insert,
        ] + (1...12).map { .function($0) } + "abcdefghijklmnopqrstuvwxyz_".map { .control($0) }
        + "abcdefghijklmnopqrstuvwxyz0123456789".map { .alt($0) }

    /// Letters, where none is written.
    private static let letters: [Key] = "abcdefghijklmnopqrstuvwxyzU0123456789+-?/!= ".map { .character($0) }

    @Test("Where a session is led", arguments: WorkshopScreenTests.ways.map(\.name))
    func workshop(name: String) throws {
        let way = try #require(WorkshopScreenTests.ways.first { $0.name == name })
        var keyboard = try Keyboard()
        keyboard.type(way.keys)
        let table = keyboard.model.keys
        let isWriting = keyboard.model.question.entry != nil
        for key in Self.keys + (isWriting ? [] : Self.letters) {
            var pressed = keyboard.model
            _ = pressed.press(key)
            let isUnknown = pressed.notice.map { $0.text.contains("does nothing here") } ?? false
            expect(key, isUnknown: isUnknown, in: table, on: name)
        }
    }

    @Test("On every other screen")
    func others() {
        for situation in KeyedScreens.all { press(situation.screen, situation.name) }
    }

    private func press(_ screen: some KeyedScreen, _ name: String) {
        for key in Self.keys + (screen.isWriting ? [] : Self.letters) {
            var pressed = screen
            _ = pressed.press(key)
            let isUnknown = pressed.notice.map { $0.text.contains("does nothing here") } ?? false
            expect(key, isUnknown: isUnknown, in: screen.keys, on: name)
        }
    }

    private func expect<Action>(_ key: Key, isUnknown: Bool, in table: KeyTable<Action>, on name: String) {
        let isBound = table.bindings.contains { binding in
            binding.keys.contains(key) || binding.number.map { key == .character($0.first ?? " ") } ?? false
        }
        #expect(isUnknown || isBound, "\(name): \(key) works and is not in the help")
    }

    @Test("A help that fits does not offer to scroll")
    func noScrolling() throws {
        var keyboard = try Keyboard()
        keyboard.type("?")
        keyboard.model.size = Size(columns: 120, rows: 60)
        #expect(!keyboard.screen(120, 60).contains("↓ scroll"))
        keyboard.model.size = Size(columns: 60, rows: 18)
        #expect(keyboard.screen(60, 18).contains("↓ scroll"))
    }
}
