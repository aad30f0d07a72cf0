import Presentation
import TerminalKit
import TestKit
import Testing
import Wording
import Workshop

@testable import Screens

@Suite("A role-play on a full screen")
struct RolePlayScreenTests {
    /// What is pressed to come to each screen; a space is Enter.
    static let ways: [(name: String, keys: String)] = [
        ("casting", "1"),
        ("brief-hand-over", "11"),
        ("brief", "11 "),
        ("briefing", "11 1 1 1"),
        ("scene", "11 1 1 1111"),
        ("playing", "11 1 1 111111"),
        ("frozen", "11 1 1 111112"),
        ("stopped", "11 1 1 11111!"),
        ("note", "11 1 1 11111n "),
        ("leaving", "11 1 1 11111e1"),
    ]

    @Test("Every screen at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        let screens = WorkshopScreenTests.sizes.map { columns, rows in
            (try? keyboard(at: name)).map { "\(columns) x \(rows)\n" + $0.screen(columns, rows) } ?? ""
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: "role-play-\(name)")
    }

    @Test("No key means two things, and every key has a line in the help", arguments: ways.map(\.name))
    func keys(name: String) throws {
        let keys = try keyboard(at: name).model.keys
        #expect(keys.conflicts.isEmpty, "\(keys.conflicts)")
        #expect(keys.helpHints().count == keys.bindings.count)
    }

    @Test(
        "One key stops the play on every screen, also before somebody has taken the keyboard",
        arguments: ways.map(\.name)
    )
    func stopEverywhere(name: String) throws {
        var keyboard = try keyboard(at: name)
        let wasStopped = keyboard.model.session.state.rolePlay?.isStopped
        keyboard.press(.character("!"))
        #expect(keyboard.model.session.state.rolePlay?.isStopped == true)
        #expect(keyboard.model.session.state.rolePlay?.stops == 1)
        #expect(wasStopped != true || name == "stopped")
        #expect(keyboard.table().contains("STOP") || keyboard.table().contains("█"))
    }

    @Test("The table never shows a brief, nor does the facilitator's screen but to whoever took the keyboard")
    func secrecy() throws {
        for way in Self.ways {
            let keyboard = try keyboard(at: way.name)
            #expect(!keyboard.table(120, 36).contains("canary"), "\(way.name)")
            #expect(keyboard.screen(120, 36).contains("canary") == (way.name == "brief"), "\(way.name)")
        }
    }

    @Test(
        "At the smallest size every row of a menu can be brought into sight and chosen by its number",
        arguments: ways.map(\.name)
    )
    func everyRow(name: String) throws {
        let (columns, rows) = (60, 18)
        var keyboard = try keyboard(at: name)
        guard keyboard.model.handOverTo == nil, keyboard.model.question.entry == nil else { return }
        keyboard.model.size = Size(columns: columns, rows: rows)
        let all = keyboard.model.rows
        for _ in 0..<all.count { keyboard.press(.up) }
        for row in all {
            let screen = keyboard.screen(columns, rows)
            // A row that has to be broken begins with what it says.
            #expect(screen.contains("\(row.key)  ") && screen.contains(row.title.prefix(12)), "\(row.title): \(screen)")
            #expect(keyboard.model.list.selection == all.firstIndex(of: row))
            keyboard.press(.down)
        }
        for (place, row) in all.enumerated() where row.key.allSatisfy(\.isNumber) {
            var pressed = keyboard
            pressed.type(row.key)
            // A figure that begins a longer number selects; any other acts, or says why it cannot.
            let isSelected = pressed.model.number.isBegun && pressed.model.list.selection == place
            let isDone =
                pressed.model.question.prompt != keyboard.model.question.prompt
                || pressed.model.session.log.count > keyboard.model.session.log.count
            #expect(isSelected || isDone || row.reason != nil && pressed.model.notice != nil, "\(row.title)")
        }
    }

    @Test("Where one is, is named once, also where the session is called after it", arguments: ["Role-play", "Monday"])
    func place(title: String) throws {
        var session = Session(
            header: SessionHeader(id: "named", seed: 7, title: title, openedAt: Instant(milliseconds: 0))
        )
        let people = ["Ana", "Ben", "Chloé", "Dan"].map { Workshop.Command.people(.join(name: $0, kind: .participant)) }
        for command in people + [.beginRolePlay(.small)] {
            session.apply(try session.decide(Request(command, by: .facilitator, at: Instant(milliseconds: 0))))
        }
        let heading = SceneHeading(view: session.view(for: .table), wording: Wording(.english))
        #expect(heading.place == (title == "Monday" ? ["role-play"] : []) + ["giving out roles"])
    }

    @Test("The clock runs while it is played, stands frozen, and the space bar does both")
    func clock() throws {
        var keyboard = try keyboard(at: "playing")
        keyboard.wait(milliseconds: 61_000)
        #expect(keyboard.screen(80, 24).contains("1:01 of 5:00"))
        keyboard.press(.space)
        keyboard.wait(milliseconds: 60_000)
        #expect(keyboard.screen(80, 24).contains("1:01 of 5:00"))
        keyboard.press(.space)
        keyboard.wait(milliseconds: 240_000)
        #expect(keyboard.screen(80, 24).contains("5:01 of 5:00"))
        #expect(keyboard.screen(80, 24).contains("The time for this part is up."))
    }

    private func keyboard(at name: String) throws -> Keyboard {
        let way = try #require(Self.ways.first { $0.name == name })
        var keyboard = try Keyboard(rolePlay: .small)
        keyboard.type(way.keys)
        return keyboard
    }
}
