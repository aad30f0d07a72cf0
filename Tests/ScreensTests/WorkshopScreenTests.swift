import TerminalKit
import Testing
import Workshop

@testable import Screens

@Suite("The workshop on a full screen")
struct WorkshopScreenTests {
    /// What is pressed to come to each screen; a space is Enter.
    static let ways: [(name: String, keys: String)] = [
        ("opening", ""),
        ("research", "1"),
        ("skills", "11"),
        ("hand-over", "111"),
        ("hand", "111 "),
        ("interview", "111 1 1 1 1"),
        ("pitch", "111 1 1 1 11"),
        ("vote", "111 1 1 1 111111111"),
        ("ballot", "111 1 1 1 111111111 "),
        ("because", "111 1 1 1 111111111 1"),
        ("result", "111 1 1 1 111111111 10 10 30 00"),
        ("people", "p"),
        ("name", "p1"),
        ("undo", "11u"),
        ("help", "11?"),
        ("explanation", "1121"),
    ]

    static let sizes = [(60, 18), (80, 24), (120, 36)]

    @Test("Every screen at every size is as it was approved", arguments: ways.map(\.name))
    func frames(name: String) throws {
        let way = try #require(Self.ways.first { $0.name == name })
        var keyboard = try Keyboard()
        keyboard.type(way.keys)
        let screens = Self.sizes.map { columns, rows in
            "\(columns) x \(rows)\n" + keyboard.screen(columns, rows)
        }
        try Golden.expect(screens.joined(separator: "\n\n"), is: name)
    }

    @Test("The last row tells the keys that work now, and no hint is cut", arguments: ways.map(\.name))
    func footer(name: String) throws {
        let way = try #require(Self.ways.first { $0.name == name })
        var keyboard = try Keyboard()
        keyboard.type(way.keys)
        let hints = keyboard.model.keys.footerHints().map { "\($0.key) \($0.label)" }
        for (columns, rows) in Self.sizes {
            let lines = keyboard.screen(columns, rows).split(separator: "\n", omittingEmptySubsequences: false)
            let last = lines[rows - 1].trimmingPrefix { $0 == " " }
            let shown = last.split(separator: "   ").map(String.init)
            #expect(!shown.isEmpty && shown.allSatisfy(hints.contains), "\(last)")
        }
    }

    @Test("Every key that works has a line in the help")
    func helpTellsEveryKey() throws {
        for way in Self.ways {
            var keyboard = try Keyboard()
            keyboard.type(way.keys)
            let keys = keyboard.model.keys
            #expect(keys.conflicts.isEmpty, "\(way.name): \(keys.conflicts)")
            #expect(keys.helpHints().count == keys.bindings.count, "\(way.name)")
        }
    }

    @Test("From 1 by 1 to 300 by 100 nothing breaks, and too small a window says what it needs")
    func anySize() throws {
        for way in Self.ways {
            var keyboard = try Keyboard()
            keyboard.type(way.keys)
            for (columns, rows) in [(1, 1), (10, 3), (59, 18), (60, 17), (300, 100)] {
                let screen = keyboard.screen(columns, rows)
                #expect(screen.split(separator: "\n").count <= rows)
                if (columns, rows) == (59, 18) {
                    #expect(screen.contains("This window is 59 columns by 18 rows."))
                }
            }
        }
    }

    @Test("Forty people with long names in every script fit")
    func manyPeople() throws {
        let names = (1...40).map { ["Ana-Sofía de los Ángeles \($0)", "日本太郎\($0)", "👩‍💻 \($0)", "محمد \($0)"][$0 % 4] }
        var keyboard = try Keyboard(names)
        keyboard.type("11")
        for (columns, rows) in Self.sizes {
            for line in keyboard.screen(columns, rows).split(separator: "\n") {
                #expect(TextWidth.columns(of: String(line)) <= columns)
            }
        }
    }

    @Test("The clock runs, stands with the space bar, and says when the time is over")
    func clock() throws {
        var keyboard = try Keyboard()
        keyboard.type("111 1 1 1 11")
        keyboard.wait(milliseconds: 61_000)
        #expect(keyboard.screen(80, 24).contains("1:01 of 1:15"))
        keyboard.press(.space)
        keyboard.wait(milliseconds: 60_000)
        #expect(keyboard.screen(80, 24).contains("1:01 of 1:15, clock stopped"))
        keyboard.press(.space)
        keyboard.wait(milliseconds: 20_000)
        #expect(keyboard.screen(80, 24).contains("1:21 of 1:15, time’s up"))
    }

    @Test("Words typed are not lost by one Esc")
    func discard() throws {
        var keyboard = try Keyboard()
        keyboard.type("p1Eve")
        keyboard.press(.escape)
        #expect(keyboard.screen(80, 24).contains("Press Esc again to discard it."))
        #expect(keyboard.screen(80, 24).contains("> Eve"))
        keyboard.press(.escape)
        #expect(!keyboard.screen(80, 24).contains("Eve"))
    }

    @Test("Typing into a field never triggers a command, and a paste is one edit")
    func typing() throws {
        var keyboard = try Keyboard()
        keyboard.type("p1")
        let before = keyboard.model.session.log.count
        keyboard.type("qup?")
        keyboard.paste("1\nq\nu\n")
        #expect(keyboard.model.session.log.count == before)
        #expect(!keyboard.isLeft)
        #expect(keyboard.screen(80, 24).contains("> qup?"))
    }

    @Test("Enter alone on a ballot's last question gives no reason")
    func enterMeansNoReason() throws {
        var keyboard = try Keyboard()
        keyboard.type("111 1 1 1 111111111 1 ")
        #expect(keyboard.model.session.state.game?.contest?.vote?.roll.count == 1)
        keyboard.type(" 1  2  1 ")
        #expect(keyboard.model.session.state.game?.round?.main.count?.reasons.isEmpty == true)
    }

    @Test("The table never shows a hand, a job not yet revealed, or a ballot")
    func tableKeepsSecrets() throws {
        var first = try Keyboard()
        var second = try Keyboard()
        first.type("111 1")
        second.type("111 2")
        #expect(first.table() == second.table())
        for card in first.model.session.state.game?.hand(of: "e1")?.jobs ?? [] {
            let title = try #require(first.model.session.state.game?.job(card)?.title)
            #expect(!first.table(200, 60).contains(title))
        }
        first.type(" 1 1 111111111 10")
        var third = try Keyboard()
        third.type("111 1 1 1 111111111 30")
        #expect(first.table() == third.table())
    }
}
