/// One line to write into.
public struct TextField: Drawing {
    /// What is to be written, before the field.
    public let label: String
    /// What stands in the empty field.
    public let placeholder: String
    /// The text and the caret.
    public let state: FieldState
    /// Whether the keys go to it; then the terminal's cursor stands at the caret.
    public let isFocused: Bool

    public init(_ label: String = "", placeholder: String = "", state: FieldState, isFocused: Bool = true) {
        self.label = label
        self.placeholder = placeholder
        self.state = state
        self.isFocused = isFocused
    }

    /// Draws the label and as much of the text as there is room for, always with the caret in sight.
    public func draw(in area: Area, of frame: inout Frame) {
        var column = area.column
        if !label.isEmpty {
            column = frame.put(label, at: area.origin, role: isFocused ? .strong : .text, columns: area.columns / 2) + 1
        }
        let room = Area(row: area.row, column: column, columns: area.endColumn - column, rows: 1)
        guard !room.isEmpty else { return }
        if state.isEmpty, !placeholder.isEmpty {
            frame.put(placeholder, at: room.origin, role: .remark, columns: room.columns)
        }
        let shown = Self.visible(state, columns: room.columns)
        frame.put(shown.text, at: room.origin, columns: room.columns)
        if isFocused { frame.placeCursor(at: Point(row: room.row, column: room.column + shown.caretColumn)) }
    }

    /// The part of the text around the caret that fits, and the column of the caret in it.
    static func visible(_ state: FieldState, columns: Int) -> (text: String, caretColumn: Int) {
        let characters = state.content
        // One column stays free for the caret behind the last letter.
        var start = state.caret
        var used = 0
        while start > 0 {
            let width = TextWidth.columns(of: characters[start - 1])
            guard used + width <= max(columns - 1, 0) else { break }
            used += width
            start -= 1
        }
        let caretColumn = used
        var end = state.caret
        while end < characters.count {
            let width = TextWidth.columns(of: characters[end])
            guard used + width <= columns else { break }
            used += width
            end += 1
        }
        return (String(characters[start..<end].map { $0 == "\n" ? " " : $0 }), caretColumn)
    }
}
