/// Several lines to write into, such as a list of names or an answer.
public struct TextArea: Drawing {
    /// What stands in the empty field.
    public let placeholder: String
    /// The text and the caret.
    public let state: FieldState
    /// Whether the keys go to it; then the terminal's cursor stands at the caret.
    public let isFocused: Bool

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

    /// The rows, broken between words, and the caret in them.
    private static func rows(of state: FieldState, columns: Int) -> (rows: [String], caret: Point) {
        let content = state.content
        var rows: [String] = []
        var caret = Point(row: 0, column: 0)
        var start = 0
        while true {
            let (end, next) = rowEnd(from: start, in: content, columns: columns)
            let isLast = next == nil
            if state.caret >= start, isLast || state.caret < (next ?? 0) {
                let before = content[start..<min(state.caret, end)]
                caret = Point(row: rows.count, column: before.reduce(0) { $0 + TextWidth.columns(of: $1) })
            }
            rows.append(String(content[start..<end]))
            guard let next else { return (rows, caret) }
            start = next
        }
    }

    /// Where a row ends and where the next one begins; there is none after the end of the text.
    private static func rowEnd(from start: Int, in content: [Character], columns: Int) -> (end: Int, next: Int?) {
        var used = 0
        var lastBlank: Int?
        for index in start..<content.count {
            if content[index] == "\n" { return (index, index + 1) }
            if content[index] == " " { lastBlank = index }
            used += TextWidth.columns(of: content[index])
            // The last column is for the caret behind the last letter; a blank may fall into it unseen.
            if used > columns - 1, content[index] != " ", index > start {
                let end = lastBlank.map { $0 + 1 } ?? index
                return (end, end)
            }
        }
        return (content.count, nil)
    }
}
