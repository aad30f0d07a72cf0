extension Frame {
    /// Draws the line around an area, with a title in its top line and a note in its bottom line.
    public mutating func box(
        _ area: Area,
        title: String = "",
        note: String = "",
        role: Role = .border,
        isFocused: Bool = false
    ) {
        guard area.columns >= 2, area.rows >= 2 else { return }
        let box = isFocused ? glyphs.focusBox : glyphs.box
        let line = isFocused ? Role.focusBorder : role
        let right = area.endColumn - 1
        let bottom = area.endRow - 1
        for row in [area.row, bottom] {
            fill(Area(row: row, column: area.column, columns: area.columns, rows: 1), with: box.horizontal, role: line)
        }
        for column in [area.column, right] {
            fill(Area(row: area.row, column: column, columns: 1, rows: area.rows), with: box.vertical, role: line)
        }
        put(String(box.topLeft), at: area.origin, role: line)
        put(String(box.topRight), at: Point(row: area.row, column: right), role: line)
        put(String(box.bottomLeft), at: Point(row: bottom, column: area.column), role: line)
        put(String(box.bottomRight), at: Point(row: bottom, column: right), role: line)
        let room = area.columns - 6
        guard room > 2 else { return }
        if !title.isEmpty {
            label(title, endingAt: nil, row: area.row, column: area.column + 2, room: room, roles: (line, .heading))
        }
        if !note.isEmpty {
            label(note, endingAt: right - 2, row: bottom, column: area.column + 2, room: room, roles: (line, .remark))
        }
    }

    /// Draws a line from left to right on one row.
    public mutating func rule(row: Int, in area: Area, role: Role = .border) {
        fill(
            Area(row: row, column: area.column, columns: area.columns, rows: 1),
            with: glyphs.box.horizontal,
            role: role
        )
    }

    private mutating func label(
        _ text: String,
        endingAt end: Int?,
        row: Int,
        column: Int,
        room: Int,
        roles: (line: Role, text: Role)
    ) {
        let inner = TextLayout.truncated(TextWidth.drawable(text), columns: room, ellipsis: glyphs.ellipsis)
        let width = TextWidth.columns(of: inner) + 2
        let start = end.map { $0 + 1 - width } ?? column
        fill(Area(row: row, column: start, columns: width, rows: 1), role: roles.line)
        put(inner, at: Point(row: row, column: start + 1), role: roles.text)
    }
}
