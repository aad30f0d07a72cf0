import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("Large type")
struct LargeTypeTests {
    private static let sizes = [(60, 18), (80, 24), (120, 36), (200, 60)]

    @Test("It takes no row from what can be chosen", arguments: WorkshopScreenTests.ways.map(\.name))
    func choices(name: String) throws {
        let way = try #require(WorkshopScreenTests.ways.first { $0.name == name })
        for (columns, rows) in Self.sizes {
            var shown: [Bool: Int] = [:]
            for isLarge in [false, true] {
                var keyboard = try Keyboard(preferences: Preferences(usesLargeType: isLarge))
                keyboard.type(way.keys)
                let screen = keyboard.screen(columns, rows)
                shown[isLarge] = keyboard.model.rows.count { screen.contains($0.title) }
            }
            #expect(shown[true] == shown[false], "\(columns) by \(rows)")
        }
    }

    @Test("The speaker is at least as large with it as without, on the screen and on the wall", arguments: sizes)
    func speaker(columns: Int, rows: Int) throws {
        for names in [["Ana", "Ben", "Zoé (1)"], ["Jean-Baptiste", "Ana-Sofía", "Øyvind"]] {
            var blocks: [Bool: [Int]] = [:]
            for isLarge in [false, true] {
                var keyboard = try Keyboard(names, preferences: Preferences(usesLargeType: isLarge))
                keyboard.type("111 1 1 11")
                blocks[isLarge] = [keyboard.screen(columns, rows), keyboard.table(columns, rows)].map { screen in
                    screen.count { "█▀▄".contains($0) }
                }
            }
            let (with, without) = (blocks[true] ?? [], blocks[false] ?? [])
            for (large, ordinary) in zip(with, without) { #expect(large >= ordinary, "\(names)") }
        }
    }

    @Test("No text that was whole is cut by it", arguments: WorkshopScreenTests.ways.map(\.name))
    func cuts(name: String) throws {
        let way = try #require(WorkshopScreenTests.ways.first { $0.name == name })
        for (columns, rows) in Self.sizes {
            let cut = try [false, true].map { isLarge in
                var keyboard = try Keyboard(preferences: Preferences(usesLargeType: isLarge))
                keyboard.type(way.keys)
                return [keyboard.screen(columns, rows), keyboard.table(columns, rows)].map { text in
                    text.split(separator: "\n").count { $0.contains("…") }
                }
            }
            #expect(cut[1] == cut[0], "\(columns) by \(rows)")
        }
    }

    @Test("It is told whether it is on, and where it changes nothing")
    func told() throws {
        var keyboard = try Keyboard()
        keyboard.press(.function(6))
        #expect(keyboard.model.notice?.text == keyboard.model.text(.largeTypeUnseen))
        keyboard.press(.function(6))
        #expect(keyboard.model.notice?.text == "Large type: off.")
        keyboard.type("111 1 1 1 11")
        keyboard.model.size = Size(columns: 120, rows: 60)
        keyboard.press(.function(6))
        #expect(keyboard.model.notice?.text == "Large type: on.")
        var table = TableModel(.led(keyboard.model.session), voices: Voices(Wording(.english)), now: keyboard.model.now)
        _ = table.press(.character("l"))
        #expect(table.notice?.text.hasPrefix("Large type: on.") == true)
    }
}
