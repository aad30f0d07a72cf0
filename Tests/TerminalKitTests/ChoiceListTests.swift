import TerminalKit
import Testing

@Suite("Answers to choose from")
struct ChoiceListTests {
    private static func list(_ titles: [String], selected: Int? = nil) -> ChoiceList {
        let rows = titles.enumerated().map { ListRow($1, key: String($0 + 1)) }
        return ChoiceList(rows, selected: selected) { "\($0) \($1) more" }
    }

    private static func text(_ list: ChoiceList, _ columns: Int, _ rows: Int) -> String {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.draw(list, in: frame.area)
        return FramePrinter.text(frame)
    }

    private static let people = (1...12).map { "Person \($0)" }

    @Test("What fits below each other stands in one column, and in two where only so all is in sight")
    func columns() {
        let tall = Self.text(Self.list(Self.people), 60, 12).split(separator: "\n")
        #expect(tall.count == 12 && tall[11].hasPrefix("  12  Person 12"))
        let low = Self.text(Self.list(Self.people), 60, 6)
        for person in Self.people { #expect(low.contains(person)) }
        #expect(low.split(separator: "\n").count == 6)
    }

    @Test("What there is no room for is counted, above and below, and the selected answer is in sight")
    func marks() {
        let top = Self.text(Self.list(Self.people), 30, 5)
        #expect(top.contains("▼ 8 more") && !top.contains("▲"))
        for selected in Self.people.indices {
            let shown = Self.text(Self.list(Self.people, selected: selected), 30, 5)
            #expect(shown.contains("▸"))
            #expect(shown.contains("Person \(selected + 1)"))
        }
        let end = Self.text(Self.list(Self.people, selected: 11), 30, 5)
        #expect(end.contains("▲ 8 more") && !end.contains("▼"))
    }

    @Test("A long answer has as many lines as it needs, and a click on any of them finds it")
    func wraps() {
        let list = Self.list(["There is a lamp on a stand in room 4, and we take that one.", "No."])
        let text = Self.text(list, 30, 6)
        let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("and we take that one.") && !text.contains("…"))
        let area = Area(columns: 30, rows: 6)
        #expect(list.row(at: Point(row: 0, column: 6), in: area) == 0)
        #expect(list.row(at: Point(row: 1, column: 6), in: area) == 0)
        #expect(list.row(at: Point(row: 5, column: 6), in: area) == nil)
        #expect(list.lines(columns: 30, most: 20) == text.split(separator: "\n").count)
    }

    @Test("Why something is not possible now is told to its end")
    func reasons() {
        let reason = "2 votes are in the box already. Totals would count these people twice."
        let rows = [ListRow("type the totals", detail: reason, key: "4", reason: reason)]
        let list = ChoiceList(rows, selected: nil) { "\($0) \($1) more" }
        let words = Self.text(list, 40, 6).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains(reason))
    }

    @Test("Where no answer is selected, the first arrow selects the one at the end it comes from")
    func unselected() {
        let rows = Self.people.map { ListRow($0) }
        for (key, place) in [(Key.down, 0), (.up, 11), (.home, 0), (.end, 11)] {
            var state = ListState.unselected
            #expect(state.selection == nil)
            #expect(state.handle(.enter, rows: rows, height: 8) == .unchanged)
            #expect(state.handle(key, rows: rows, height: 8) == .changed)
            #expect(state.selection == place)
        }
    }
}
