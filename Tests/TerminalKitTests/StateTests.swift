import Testing

@testable import TerminalKit

@Suite("What fields, lists and palettes make of keys")
struct StateTests {
    private func typed(_ text: String, into state: FieldState = FieldState()) -> FieldState {
        var state = state
        for character in text { _ = state.handle(.character(character)) }
        return state
    }

    @Test("A field edits where the caret is")
    func editing() {
        var field = typed("hello big world")
        let steps: [(Key, String, Int)] = [
            (.wordLeft, "hello big world", 10), (.control("w"), "hello world", 6), (.left, "hello world", 5),
            (.delete, "helloworld", 5), (.home, "helloworld", 0), (.delete, "elloworld", 0),
            (.character("J"), "Jelloworld", 1), (.control("k"), "J", 1), (.backspace, "", 0),
        ]
        for (key, text, caret) in steps {
            #expect(field.handle(key) == .changed)
            #expect(field.text == text)
            #expect(field.caret == caret)
        }
        #expect(field.handle(.backspace) == .unchanged)
        #expect(field.handle(.enter) == .submitted)
        #expect(field.handle(.escape) == .ignored)
        #expect(field.handle(.function(1)) == .ignored)
    }

    @Test("One undo takes back what was typed in a row, or one paste")
    func undo() {
        var field = typed("abc")
        field.paste("1\n2\n3")
        #expect(field.text == "abc1 2 3")
        #expect(field.handle(.control("_")) == .changed)
        #expect(field.text == "abc")
        field.undo()
        #expect(field.text == "")
        #expect(field.undo() == .unchanged)
    }

    @Test("A mark that arrives after its letter joins it")
    func combining() {
        var field = typed("e")
        _ = field.handle(.character("\u{301}"))
        #expect(field.text == "é")
        #expect(field.caret == 1)
        #expect(field.handle(.backspace) == .changed)
        #expect(field.isEmpty)
    }

    @Test("A field of several lines keeps pasted lines and moves between them")
    func lines() {
        var field = FieldState(allowsLineBreaks: true)
        field.paste("Ann\r\nBenedict\rEve")
        #expect(field.text == "Ann\nBenedict\nEve")
        _ = field.handle(.up)
        #expect(field.caret == 7)
        _ = field.handle(.end)
        _ = field.handle(.up)
        #expect(field.caret == 3)
        _ = field.handle(.enter)
        #expect(field.text == "Ann\n\nBenedict\nEve")
        _ = field.handle(.down)
        _ = field.handle(.control("k"))
        #expect(field.text == "Ann\n\n\nEve")
    }

    @Test("A field takes no more than its limit")
    func limit() {
        var field = FieldState("abc", limit: 5)
        field.paste("defgh")
        #expect(field.text == "abcde")
        #expect(field.handle(.character("x")) == .unchanged)
    }

    @Test("A list moves with arrows, letters and pages, and stops at its ends")
    func moving() {
        var list = ListState()
        let steps: [(Key, Int)] = [
            (.down, 1), (.character("j"), 2), (.character("k"), 1), (.up, 0), (.end, 13), (.pageUp, 9), (.pageDown, 13),
            (.home, 0),
        ]
        for (key, selected) in steps {
            #expect(list.handle(key, rows: Gallery.rows, height: 5) == .changed)
            #expect(list.selected == selected)
        }
        #expect(list.handle(.up, rows: Gallery.rows, height: 5) == .unchanged)
        #expect(list.handle(.enter, rows: Gallery.rows, height: 5) == .chosen(0))
        #expect(list.handle(.escape, rows: Gallery.rows, height: 5) == .ignored)
    }

    @Test("A row that cannot be chosen says why")
    func refusal() {
        var list = ListState(selected: 4)
        #expect(list.handle(.enter, rows: Gallery.rows, height: 5) == .refused(reason: "No one has voted yet."))
    }

    @Test("A filter narrows as one types, and Escape brings the old selection back")
    func filtering() {
        var list = ListState(selected: 2)
        for character in "/seat 7" {
            #expect(list.handle(.character(character), rows: Gallery.rows, height: 5) == .changed)
        }
        #expect(list.visible(Gallery.rows) == [11])
        #expect(list.selected == 11)
        #expect(list.handle(.escape, rows: Gallery.rows, height: 5) == .changed)
        #expect(list.selected == 2)
        #expect(list.visible(Gallery.rows).count == 14)
        for character in "/seat 7" { _ = list.handle(.character(character), rows: Gallery.rows, height: 5) }
        #expect(list.handle(.enter, rows: Gallery.rows, height: 5) == .chosen(11))
        #expect(!list.isFiltering)
    }

    @Test("Nothing is chosen where nothing is found")
    func nothingFound() {
        var list = ListState(selected: 2)
        for character in "/zzz" { _ = list.handle(.character(character), rows: Gallery.rows, height: 5) }
        #expect(list.handle(.enter, rows: Gallery.rows, height: 5) == .unchanged)
        #expect(list.isFiltering)
    }

    @Test("The palette chooses, refuses and closes")
    func palette() {
        var palette = PaletteState()
        for character in "reop" { _ = palette.handle(.character(character), items: Gallery.palette) }
        guard case .refused(let reason) = palette.handle(.enter, items: Gallery.palette) else {
            Issue.record("It should be refused.")
            return
        }
        #expect(reason == "No one has voted yet.")
        palette = PaletteState()
        _ = palette.handle(.down, items: Gallery.palette)
        guard case .chosen(1) = palette.handle(.enter, items: Gallery.palette) else {
            Issue.record("The second one should be chosen.")
            return
        }
        guard case .closed = palette.handle(.escape, items: Gallery.palette) else {
            Issue.record("It should close.")
            return
        }
    }
}
