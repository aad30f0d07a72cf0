/// Every action there is, found by a few letters of its name.
public struct CommandPalette: Drawing {
    /// One row: what happens, the key, and whether it is possible now.
    private struct Row: Sendable {
        let title: String
        let key: String
        let reason: String?

        var isPossible: Bool { reason == nil }
    }

    /// The title of the box.
    public let title: String
    /// What is said when nothing matches.
    public let nothingFound: String
    /// What is typed and selected.
    public let state: PaletteState
    private let rows: [Row]

    public init<Action>(
        _ items: [PaletteItem<Action>],
        state: PaletteState,
        title: String = "What do you want to do?",
        nothingFound: String = "No action has these letters."
    ) {
        self.title = title
        self.nothingFound = nothingFound
        self.state = state
        rows = items.map { Row(title: $0.title, key: $0.key, reason: $0.reason) }
    }

    /// Draws a box at the top of the area: the query, and the actions that match it.
    public func draw(in area: Area, of frame: inout Frame) {
        let box = box(in: area)
        let found = state.matches(rows.map(\.title))
        let note = found.isEmpty ? "" : "\(state.selected + 1)/\(found.count)"
        frame.fill(box)
        frame.box(box, title: title, note: note, isFocused: true)
        let parts = parts(of: box)
        frame.draw(TextField(frame.glyphs.pointer, state: state.query), in: parts[0])
        frame.rule(row: parts[1].row, in: parts[1])
        if found.isEmpty { frame.draw(Paragraph(nothingFound, role: .remark), in: parts[2]) }
        let top = ListState.top(0, showing: state.selected, of: found.count, height: parts[2].rows)
        for (index, match) in found.dropFirst(top).prefix(parts[2].rows).enumerated() {
            let line = Area(row: parts[2].row + index, column: box.column + 2, columns: parts[2].columns, rows: 1)
            draw(
                rows[match.index],
                positions: Set(match.positions),
                isSelected: top + index == state.selected,
                in: line,
                of: &frame
            )
        }
    }

    /// Which of the found items lies at a point of the screen; `nil` for none.
    public func place(at point: Point, in area: Area) -> Int? {
        let list = parts(of: box(in: area))[2]
        let count = state.matches(rows.map(\.title)).count
        let place = ListState.top(0, showing: state.selected, of: count, height: list.rows) + point.row - list.row
        return list.contains(point) && place < count ? place : nil
    }

    private func box(in area: Area) -> Area {
        let columns = min(area.columns, 70)
        let height = min(area.rows, rows.count + 4, 16)
        return Area(
            row: area.row + min(2, area.rows - height),
            column: area.column + (area.columns - columns) / 2,
            columns: columns,
            rows: height
        )
    }

    /// The query, the line below it, and the list.
    private func parts(of box: Area) -> [Area] {
        box.inset(rows: 1, columns: 2).rows([.fixed(1), .fixed(1), .flexible()])
    }

    private func draw(_ row: Row, positions: Set<Int>, isSelected: Bool, in line: Area, of frame: inout Frame) {
        let keyColumns = row.key.isEmpty ? 0 : TextWidth.columns(of: row.key) + 2
        let role: Role = isSelected ? .selection : row.isPossible ? .text : .unavailable
        if isSelected { frame.put(frame.glyphs.pointer, at: line.origin, role: .strong) }
        let sign = row.isPossible ? "" : "\(frame.glyphs.unavailable) "
        let title = TextLayout.truncated(
            sign + TextWidth.drawable(row.title) + (row.reason.map { " \(frame.glyphs.unavailable) \($0)" } ?? ""),
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
