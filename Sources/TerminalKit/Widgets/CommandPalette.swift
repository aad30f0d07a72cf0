/// Every action there is, found by a few letters of its name.
public struct CommandPalette: Drawing {
    /// One row: what happens, the key, and whether it is possible now.
    private struct Row: Sendable {
        let title: String
        let key: String
        let isPossible: Bool
    }

    /// The title of the box.
    public let title: String
    /// What is said when nothing matches.
    public let nothingFound: String
    /// What is typed and selected.
    public let state: PaletteState
    private let rows: [Row]

    /// Creates a palette.
    public init<Action>(
        _ items: [PaletteItem<Action>],
        state: PaletteState,
        title: String = "What do you want to do?",
        nothingFound: String = "No action has these letters."
    ) {
        self.title = title
        self.nothingFound = nothingFound
        self.state = state
        rows = items.map { Row(title: $0.title, key: $0.key, isPossible: $0.reason == nil) }
    }

    /// Draws a box at the top of the area: the query, and the actions that match it.
    public func draw(in area: Area, of frame: inout Frame) {
        let columns = min(area.columns, 70)
        let height = min(area.rows, rows.count + 4, 16)
        let box = Area(
            row: area.row + min(2, area.rows - height),
            column: area.column + (area.columns - columns) / 2,
            columns: columns,
            rows: height
        )
        let found = state.matches(rows.map(\.title))
        let note = found.isEmpty ? "" : "\(state.selected + 1)/\(found.count)"
        frame.fill(box)
        frame.box(box, title: title, note: note, isFocused: true)
        let inside = box.inset(rows: 1, columns: 2)
        let parts = inside.rows([.fixed(1), .fixed(1), .flexible()])
        frame.draw(TextField(frame.glyphs.pointer, state: state.query), in: parts[0])
        frame.rule(row: parts[1].row, in: parts[1])
        if found.isEmpty { frame.draw(Paragraph(nothingFound, role: .remark), in: parts[2]) }
        let top = ListState.top(0, showing: state.selected, of: found.count, height: parts[2].rows)
        for (index, match) in found.dropFirst(top).prefix(parts[2].rows).enumerated() {
            let line = Area(row: parts[2].row + index, column: inside.column, columns: inside.columns, rows: 1)
            draw(
                rows[match.index],
                positions: Set(match.positions),
                isSelected: top + index == state.selected,
                in: line,
                of: &frame
            )
        }
    }

    private func draw(_ row: Row, positions: Set<Int>, isSelected: Bool, in line: Area, of frame: inout Frame) {
        let keyColumns = row.key.isEmpty ? 0 : TextWidth.columns(of: row.key) + 2
        let role: Role = isSelected ? .selection : row.isPossible ? .text : .unavailable
        if isSelected { frame.put(frame.glyphs.pointer, at: line.origin, role: .strong) }
        let sign = row.isPossible ? "" : "\(frame.glyphs.unavailable) "
        let title = TextLayout.truncated(
            sign + TextWidth.drawable(row.title),
            columns: line.columns - 2 - keyColumns,
            ellipsis: frame.glyphs.ellipsis
        )
        var column = line.column + 2
        for (index, character) in title.enumerated() {
            let isMatch = positions.contains(index - sign.count) && !isSelected
            let point = Point(row: line.row, column: column)
            column = frame.put(String(character), at: point, role: isMatch ? .match : role)
        }
        let start = line.endColumn - TextWidth.columns(of: row.key)
        frame.put(row.key, at: Point(row: line.row, column: start), role: row.isPossible ? .key : .unavailable)
    }
}
