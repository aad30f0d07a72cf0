import Testing

@testable import TerminalKit

@Suite("Widgets")
struct WidgetTests {
    @Test("Every widget looks as it should at 60, 80 and 120 columns", arguments: Gallery.pieces)
    func golden(piece: Gallery.Piece) throws {
        try expectGolden(printed(Layers([piece.drawing]), rows: piece.rows), named: piece.name)
    }

    @Test("Every widget looks as it should in ASCII", arguments: Gallery.pieces)
    func ascii(piece: Gallery.Piece) throws {
        let drawn = text(Layers([piece.drawing]), 60, piece.rows, glyphs: .ascii)
        #expect(!drawn.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) || $0 == "…" })
        try expectGolden(drawn, named: "ascii-" + piece.name)
    }

    @Test("No widget draws outside its area, whatever its size", arguments: Gallery.pieces)
    func stays(piece: Gallery.Piece) {
        for columns in [0, 1, 2, 3, 5, 8, 13, 21, 34, 60] {
            for rows in [0, 1, 2, 3, 5, 8, 12] {
                var frame = Frame(size: Size(columns: 64, rows: 16))
                frame.fill(frame.area, with: "#")
                let area = Area(row: 2, column: 2, columns: columns, rows: rows)
                frame.draw(Layers([piece.drawing]), in: area)
                for row in 0..<16 {
                    for (column, cell) in frame.row(row).enumerated() {
                        let isOutside = !area.contains(Point(row: row, column: column))
                        if isOutside, cell.character != "#" {
                            Issue.record("\(columns)x\(rows): drew at \(row),\(column)")
                        }
                    }
                }
                if let cursor = frame.cursor { #expect(area.contains(cursor)) }
            }
        }
    }

    @Test("A wide character never loses a half", arguments: Gallery.pieces)
    func halves(piece: Gallery.Piece) {
        for columns in 1...40 {
            let frame = frame(Layers([piece.drawing]), columns, 6)
            for row in 0..<6 {
                let cells = Array(frame.row(row))
                for (column, cell) in cells.enumerated() {
                    let width = cell.character.map { TextWidth.columns(of: $0) } ?? 0
                    if width == 2 { #expect(column + 1 < columns && cells[column + 1].character == nil) }
                    if cell.character == nil {
                        #expect(column > 0 && cells[column - 1].character.map { TextWidth.columns(of: $0) } == 2)
                    }
                }
            }
        }
    }

    @Test("The footer never cuts a hint in half and always keeps the way to the help")
    func footerFits() {
        for columns in 14...140 {
            let kept = Footer.fitting(Gallery.hints, columns: columns, glyphs: .unicode)
            #expect(kept.last?.label == "all keys")
            let drawn = text(Footer(Gallery.hints), columns, 1)
            #expect(!drawn.contains("…"))
            #expect(drawn.hasSuffix("? all keys"))
            for hint in kept { #expect(drawn.contains(hint.label)) }
        }
    }

    @Test("The footer keeps every hint when labels are a third longer and the window has 120 columns")
    func pseudoLocale() {
        let longer = Gallery.hints.map {
            KeyHint(
                key: $0.key,
                label: $0.label + String(repeating: "~", count: ($0.label.count + 2) / 3),
                reason: $0.reason,
                isPinned: $0.isPinned
            )
        }
        #expect(Footer.fitting(longer, columns: 120, glyphs: .unicode) == longer)
    }

    @Test("A bar that has begun is not empty, and one that is not done is not full")
    func barEnds() {
        #expect(text(ProgressBar(0, label: ""), 6, 1) == "░░░░░░")
        #expect(text(ProgressBar(0.001, label: ""), 6, 1) == "█░░░░░")
        #expect(text(ProgressBar(0.999, label: ""), 6, 1) == "█████░")
        #expect(text(ProgressBar(7, label: ""), 6, 1) == "██████")
        #expect(text(ProgressBar(.nan, label: "?"), 9, 1) == "░░░░░░  ?")
    }

    @Test("A toast with more words stays longer")
    func toastDuration() {
        #expect(Toast("Saved.").duration == .seconds(4))
        #expect(Toast("one two three four five six seven eight").duration == .milliseconds(4800))
    }

    @Test("A click finds the row that is drawn under it")
    func click() {
        let area = Area(row: 3, column: 0, columns: 40, rows: 4)
        let view = ListView(Gallery.rows, state: ListState(selected: 12))
        #expect(view.row(at: 2, in: area) == nil)
        #expect(view.row(at: 3, in: area) == 9)
        #expect(view.row(at: 6, in: area) == 12)
        #expect(view.row(at: 7, in: area) == nil)
        #expect(view.position == "13/14")
    }
}
