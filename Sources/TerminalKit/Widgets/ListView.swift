/// A list with one row selected, and a line to narrow it.
public struct ListView: Drawing {
    /// The rows.
    public let rows: [ListRow]
    /// What is selected and what is filtered by.
    public let state: ListState
    /// Whether the keys go to it.
    public let isFocused: Bool
    /// The label of the line that narrows, and what is said when nothing is left.
    public let words: Words

    /// The words a list needs.
    public struct Words: Hashable, Sendable {
        /// Before what is typed to narrow the list.
        public let filter: String
        /// Where no row is left.
        public let nothingFound: String
        /// Where there was no row in the first place.
        public let empty: String

        public init(
            filter: String = "Find:",
            nothingFound: String = "Nothing found. Esc shows everything again.",
            empty: String = "Nothing here yet."
        ) {
            self.filter = filter
            self.nothingFound = nothingFound
            self.empty = empty
        }
    }

    public init(_ rows: [ListRow], state: ListState, isFocused: Bool = true, words: Words = Words()) {
        self.rows = rows
        self.state = state
        self.isFocused = isFocused
        self.words = words
    }

    /// Where one is, such as `3/12`.
    public var position: String {
        let visible = state.visible(rows)
        let place = visible.firstIndex(of: state.selected).map { $0 + 1 } ?? 0
        return "\(place)/\(visible.count)"
    }

    /// Which row of the list lies at a row of the screen; `nil` for none.
    public func row(at screenRow: Int, in area: Area) -> Int? {
        let visible = state.visible(rows)
        let list = listArea(area)
        let index = top(visible, height: list.rows) + screenRow - list.row
        guard (list.row..<list.endRow).contains(screenRow), visible.indices.contains(index) else { return nil }
        return visible[index]
    }

    /// Draws the rows in sight; the terminal's cursor stands on the selected row or in the filter.
    public func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty else { return }
        let visible = state.visible(rows)
        let list = listArea(area)
        if visible.isEmpty {
            frame.draw(Paragraph(rows.isEmpty ? words.empty : words.nothingFound, role: .remark), in: list)
            if isFocused { frame.placeCursor(at: list.origin) }
        }
        let keyColumns = rows.map { TextWidth.columns(of: $0.key) }.max() ?? 0
        let first = top(visible, height: list.rows)
        for (index, row) in visible.dropFirst(first).prefix(list.rows).enumerated() {
            let line = Area(row: list.row + index, column: list.column, columns: list.columns, rows: 1)
            draw(rows[row], isSelected: row == state.selection, keyColumns: keyColumns, in: line, of: &frame)
        }
        if let filter = state.filter {
            let line = Area(row: area.endRow - 1, column: area.column, columns: area.columns, rows: 1)
            frame.draw(TextField(words.filter, state: filter, isFocused: isFocused), in: line)
        }
    }

    private func listArea(_ area: Area) -> Area {
        Area(
            row: area.row,
            column: area.column,
            columns: area.columns,
            rows: area.rows - (state.isFiltering && area.rows > 1 ? 1 : 0)
        )
    }

    private func top(_ visible: [Int], height: Int) -> Int {
        let selected = visible.firstIndex(of: state.selected) ?? 0
        return ListState.top(state.top, showing: selected, of: visible.count, height: height)
    }

    private func draw(_ row: ListRow, isSelected: Bool, keyColumns: Int, in line: Area, of frame: inout Frame) {
        let isPossible = row.reason == nil
        let role: Role = isPossible ? row.role : .unavailable
        if isSelected { frame.put(frame.glyphs.pointer, at: line.origin, role: .strong) }
        var column = line.column + 2
        if keyColumns > 0 {
            let start = column + keyColumns - TextWidth.columns(of: row.key)
            frame.put(row.key, at: Point(row: line.row, column: start), role: isPossible ? .key : .unavailable)
            column += keyColumns + 2
        }
        let title = role.signed(row.title, glyphs: frame.glyphs)
        let titleColumns = TextWidth.columns(of: title)
        let detailColumns = row.detail.isEmpty ? 0 : TextWidth.columns(of: row.detail) + 2
        // The title has the first claim on the room, the detail what is left of it.
        let room = line.endColumn - column
        let titleRoom = min(titleColumns, max(room - detailColumns, min(room, room * 2 / 3)))
        let end = frame.put(
            title,
            at: Point(row: line.row, column: column),
            role: isSelected && isFocused ? .selection : role,
            columns: titleRoom
        )
        if !row.detail.isEmpty, line.endColumn - end > 4 {
            let text = TextLayout.truncated(
                row.detail,
                columns: line.endColumn - end - 2,
                ellipsis: frame.glyphs.ellipsis
            )
            let start = line.endColumn - TextWidth.columns(of: text)
            frame.put(text, at: Point(row: line.row, column: start), role: .remark)
        }
        if isSelected, isFocused, !state.isFiltering { frame.placeCursor(at: Point(row: line.row, column: column)) }
    }
}
