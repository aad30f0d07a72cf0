import Testing

@testable import TerminalKit

@Suite("Frames")
struct FrameTests {
    @Test("A box has its title and note in its lines")
    func box() {
        var frame = Frame(size: Size(columns: 16, rows: 3))
        frame.box(frame.area, title: "É日", note: "1/2")
        #expect(
            FramePrinter.text(frame) == """
                ┌─ É日 ────────┐
                │              │
                └──────── 1/2 ─┘
                """
        )
    }

    @Test("Half of a wide character that is drawn over leaves a blank")
    func overwriting() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        frame.put("日本語", at: Point(row: 0, column: 0))
        frame.put("x", at: Point(row: 0, column: 1))
        frame.put("y", at: Point(row: 0, column: 4))
        #expect(FramePrinter.text(frame) == " x本y")
        #expect(frame.row(0).map(\.character) == [" ", "x", "本", nil, "y", " "])
    }

    @Test("A wide character that has only half its room is left out")
    func edge() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        frame.put("日本", at: Point(row: 0, column: 0))
        #expect(FramePrinter.text(frame) == "日…")
        frame.put("日", at: Point(row: 0, column: 2))
        #expect(FramePrinter.text(frame) == "日…")
    }

    @Test("Frames of the same drawing are equal, and a moved cursor makes them differ")
    func equality() {
        let one = frame(TextField(state: FieldState("ab")), 10, 1)
        var state = FieldState("ab")
        #expect(one == frame(TextField(state: state), 10, 1))
        _ = state.handle(.left)
        #expect(one != frame(TextField(state: state), 10, 1))
    }

    @Test("A row is sent as few stretches of the same looks, without colour as with it")
    func runs() {
        var frame = Frame(size: Size(columns: 20, rows: 1))
        frame.put("two words", at: Point(row: 0, column: 1), role: .success)
        frame.put("日", at: Point(row: 0, column: 14), role: .selection)
        let bold = Style.Emphasis.bold
        for (theme, color) in [(Theme.standard, Color.green), (.plain, nil)] as [(Theme, Color?)] {
            #expect(
                frame.styledRuns(ofRow: 0, theme: theme) == [
                    StyledRun(column: 0, text: " ", style: Style(), columns: 1),
                    StyledRun(column: 1, text: "two words", style: Style(color, bold), columns: 9),
                    StyledRun(column: 10, text: "    ", style: Style(), columns: 4),
                    StyledRun(column: 14, text: "日", style: Style(nil, .reverse), columns: 2),
                    StyledRun(column: 16, text: "    ", style: Style(), columns: 4),
                ]
            )
        }
    }

    @Test("Every role can be told from every other without colour")
    func rolesWithoutColor() {
        var seen: [String: Role] = [:]
        for role in Role.allCases {
            // Borders are lines, which no text is.
            let isLine = role == .border || role == .focusBorder
            for glyphs in [Glyphs.unicode, .ascii] {
                let name = glyphs == .ascii ? "ascii" : "unicode"
                let look = "\(name) \(Theme.plain[role].emphasis.rawValue) \(role.sign(glyphs)) \(isLine)"
                #expect(seen.updateValue(role, forKey: look) == nil, "\(role) looks like another role")
            }
        }
    }

    @Test("Themes differ in colour alone, and use neither black nor white")
    func themes() {
        for role in Role.allCases {
            #expect(Theme.standard[role].emphasis == Theme.plain[role].emphasis)
            #expect(Theme.plain[role].color == nil)
        }
        #expect(!Color.allCases.map(\.rawValue).contains { [0, 7, 8, 15].contains($0) })
    }

    @Test("What is pale has a sign as well")
    func dimHasSign() {
        for role in Role.allCases where Theme.standard[role].emphasis.contains(.dim) {
            #expect(!role.sign(.unicode).isEmpty && !role.sign(.ascii).isEmpty)
        }
    }

    @Test("An area divides without losing a column")
    func division() {
        let area = Area(columns: 80, rows: 24)
        let parts = area.columns([.flexible(), .flexible(), .flexible()], gap: 1)
        #expect(parts.map(\.columns) == [26, 26, 26])
        #expect(parts.map(\.column) == [0, 27, 54])
        #expect(area.columns([.flexible(1), .flexible(2)]).map(\.columns) == [26, 54])
        #expect(area.rows([.fixed(1), .flexible(), .fixed(2)]).map(\.rows) == [1, 21, 2])
        #expect(Area(columns: 5, rows: 2).rows([.fixed(1), .flexible(), .fixed(2)]).map(\.rows) == [1, 0, 1])
        #expect(area.centered(Size(columns: 40, rows: 99)) == Area(row: 0, column: 20, columns: 40, rows: 24))
    }

    @Test("The picture of a frame holds its text, colours and lines")
    func picture() throws {
        var frame = Frame(size: Size(columns: 12, rows: 3))
        frame.box(frame.area)
        frame.put("a < b 日", at: Point(row: 1, column: 2), role: .selection)
        frame.placeCursor(at: Point(row: 1, column: 2))
        try expectGolden(SVGRenderer.svg(frame, title: "A box & a line"), named: "picture.svg")
    }
}
