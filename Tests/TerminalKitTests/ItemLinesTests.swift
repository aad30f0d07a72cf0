import Testing

@testable import TerminalKit

@Suite("Short things beside each other")
struct ItemLinesTests {
    private let items = (1...14).map {
        "○ \(["Ana", "Jean-Baptiste-Emmanuel de la Tour", "日本太郎", "Léa"][$0 % 4]) \($0)"
    }

    @Test("Each stays whole with its sign, and what there is no room for is counted", arguments: 1...9)
    func whole(rows: Int) {
        for columns in [40, 58, 78, 198] {
            var frame = Frame(size: Size(columns: columns, rows: rows))
            frame.draw(ItemLines(items) { "\($0) \($1) more" }, in: frame.area)
            let shown = FramePrinter.text(frame).split(separator: "\n").flatMap { $0.split(separator: "   ") }.map(
                String.init
            )
            let whole = shown.filter { items.contains($0) }
            #expect(whole == Array(items.prefix(whole.count)))
            let rest = shown.filter { !items.contains($0) }
            let left = items.count - whole.count
            #expect(rest == (left == 0 ? [] : ["\(frame.glyphs.moreBelow) \(left) more"]), "\(columns) x \(rows)")
        }
    }
}
