/// Text broken into lines between words.
public struct Paragraph: Drawing {
    /// The text; its line breaks stay.
    public let text: String
    /// What it is for.
    public let role: Role
    /// Where its lines stand.
    public let alignment: Alignment
    /// How many lines are scrolled away at the top.
    public let offset: Int

    public init(_ text: String, role: Role = .text, alignment: Alignment = .leading, offset: Int = 0) {
        self.text = text
        self.role = role
        self.alignment = alignment
        self.offset = max(offset, 0)
    }

    /// How many rows it takes at a width.
    public func rows(columns: Int) -> Int {
        TextLayout.wrapped(text, columns: columns).count
    }

    /// Draws as many lines as there is room for; an ellipsis ends the last one where more follow.
    public func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty else { return }
        let lines = TextLayout.wrapped(text, columns: area.columns)
        let shown = lines.dropFirst(min(offset, max(lines.count - area.rows, 0))).prefix(area.rows)
        for (index, line) in shown.enumerated() {
            let isCut = index == area.rows - 1 && shown.endIndex < lines.count
            let text = isCut ? cut(line, columns: area.columns, glyphs: frame.glyphs) : line
            let row = Area(row: area.row + index, column: area.column, columns: area.columns, rows: 1)
            frame.draw(PlainLine(text: text, role: role, alignment: alignment), in: row)
        }
    }

    private func cut(_ line: String, columns: Int, glyphs: Glyphs) -> String {
        let room = columns - TextWidth.columns(of: glyphs.ellipsis) - 1
        let words = TextLayout.wrapped(line, columns: max(room, 1))[0]
        return words + " " + glyphs.ellipsis
    }
}

/// A line without the sign of its role: the lines of a paragraph have none of their own.
struct PlainLine: Drawing {
    let text: String
    let role: Role
    let alignment: Alignment

    func draw(in area: Area, of frame: inout Frame) {
        let spare = area.columns - TextWidth.columns(of: text)
        let column = area.column + TextLayout.margin(alignment, spare: spare)
        frame.put(text, at: Point(row: area.row, column: column), role: role)
    }
}
