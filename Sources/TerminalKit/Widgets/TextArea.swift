/// Several lines to write into, such as a list of names or an answer.
public struct TextArea: Drawing {
    /// What stands in the empty field.
    public let placeholder: String
    /// The text and the caret.
    public let state: FieldState
    /// Whether the keys go to it; then the terminal's cursor stands at the caret.
    public let isFocused: Bool

    /// Creates an area to write into.
    public init(placeholder: String = "", state: FieldState, isFocused: Bool = true) {
        self.placeholder = placeholder
        self.state = state
        self.isFocused = isFocused
    }

    /// Draws the rows around the caret; lines that are too long go on in the next row.
    public func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty else { return }
        if state.isEmpty { frame.draw(Paragraph(placeholder, role: .remark), in: area) }
        let (rows, caret) = Self.rows(of: state, columns: area.columns)
        let first = min(max(caret.row - area.rows + 1, 0), max(rows.count - 1, 0))
        for (index, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
            frame.put(row, at: Point(row: area.row + index, column: area.column), columns: area.columns)
        }
        if isFocused {
            frame.placeCursor(at: Point(row: area.row + caret.row - first, column: area.column + caret.column))
        }
    }

    private static func rows(of state: FieldState, columns: Int) -> (rows: [String], caret: Point) {
        var rows = [""]
        var used = 0
        var caret = Point(row: 0, column: 0)
        for (index, character) in state.content.enumerated() {
            let width = character == "\n" ? 0 : TextWidth.columns(of: character)
            if used + width > columns - 1 {
                rows.append("")
                used = 0
            }
            if index == state.caret { caret = Point(row: rows.count - 1, column: used) }
            if character == "\n" {
                rows.append("")
                used = 0
            } else {
                rows[rows.count - 1].append(character)
                used += width
            }
        }
        if state.caret == state.content.count { caret = Point(row: rows.count - 1, column: used) }
        return (rows, caret)
    }
}
