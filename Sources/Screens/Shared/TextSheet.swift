import TerminalKit

/// Something to read, laid over a screen.
struct TextSheet: Drawing {
    let title: String
    let text: String
    let offset: Int

    func draw(in area: Area, of frame: inout Frame) {
        let box = box(in: area)
        let inside = box.inset(rows: 1, columns: 2)
        frame.fill(box)
        frame.box(box, title: title, isFocused: true)
        frame.draw(Paragraph(text, offset: min(offset, lastOffset(in: area))), in: inside)
        frame.placeCursor(at: inside.origin)
    }

    /// The most that ``offset`` can be in an area.
    func lastOffset(in area: Area) -> Int {
        let box = box(in: area)
        return max(0, Paragraph(text).rows(columns: box.columns - 4) - (box.rows - 2))
    }

    private func box(in area: Area) -> Area {
        let columns = min(area.columns, 76)
        return area.centered(
            Size(columns: columns, rows: min(Paragraph(text).rows(columns: columns - 4) + 2, area.rows))
        )
    }
}
