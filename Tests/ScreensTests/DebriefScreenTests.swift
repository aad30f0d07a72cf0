import TerminalKit
import TestKit
import Testing
import Workshop

@testable import Screens

@Suite("A debriefing by a guide on a full screen")
struct DebriefScreenTests {
    private static let guide = DebriefGuide(
        title: "A small guide",
        questions: [
            .init(
                id: "felt",
                asked: .group,
                text: "How was it?",
                phase: "Feelings",
                manner: .round,
                minutes: 2,
                ifSilent: "One word?"
            ),
            .init(
                id: "happened",
                asked: .group,
                text: "What happened, and what did you notice about the way you chose?",
                phase: "Facts",
                manner: .writeFirst,
                minutes: 3,
                ifSilent: "What came first?"
            ),
            .init(
                id: "next",
                asked: .each,
                text: "What will you try?",
                phase: "Next",
                manner: .pairs,
                minutes: 4,
                ifSilent: "And tomorrow?",
                commitment: .byDay
            ),
        ]
    )

    /// What is pressed to come to each screen; a space is Enter.
    private static let toEnd = "111 1 1 1 111111111 10 20 00 001"
    static let ways: [(name: String, keys: String, then: [Key], last: String)] = [
        ("choosing", toEnd + "g", [], ""),
        ("first", toEnd + "1", [], ""),
        ("moment", toEnd + "1 ", [], ""),
        ("moments", toEnd + "1 ", [.alt("w")], ""),
        ("day", toEnd + "1  call ", [], ""),
        ("faces", toEnd + "1", [.alt("f")], "1"),
        ("ended", toEnd + "1", [.alt("k")], "lift   call 2026-12-24    "),
    ]

    @Test("Every screen at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        let way = try #require(Self.ways.first { $0.name == name })
        var rules = RoundRules()
        rules.rounds = 1
        var keyboard = try Keyboard(rules: rules, guides: [Self.guide, .short])
        keyboard.type(way.keys)
        for key in way.then { keyboard.press(key) }
        keyboard.type(way.last)
        let screens = WorkshopScreenTests.sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + keyboard.screen(columns, rows)
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "guided-\(name)")
        let keys = keyboard.model.keys
        #expect(keys.conflicts.isEmpty, "\(keys.conflicts)")
        #expect(keys.helpHints().count == keys.bindings.count)
    }
}
