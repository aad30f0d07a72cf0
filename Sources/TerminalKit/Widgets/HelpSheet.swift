/// All keys of a screen, topic by topic, made from the key table.
public struct HelpSheet: Drawing {
    /// The keys, those of a topic side by side.
    public let hints: [KeyHint]
    /// The title of the sheet.
    public let title: String
    /// How many rows are scrolled away.
    public let offset: Int

    public init(_ hints: [KeyHint], title: String, offset: Int = 0) {
        self.hints = hints
        self.title = title
        self.offset = offset
    }

    /// Draws a box in the middle of the area, as high as the keys need.
    public func draw(in area: Area, of frame: inout Frame) {
        let columns = min(area.columns, 72)
        let lines = lines(columns: columns - 4, glyphs: frame.glyphs)
        let box = area.centered(Size(columns: columns, rows: min(lines.count + 2, area.rows)))
        let inside = box.inset(rows: 1, columns: 2)
        let first = min(max(offset, 0), max(lines.count - inside.rows, 0))
        let last = min(first + inside.rows, lines.count)
        frame.fill(box)
        let note = lines.count > inside.rows ? "\(first + 1)-\(last)/\(lines.count)" : ""
        frame.box(box, title: title, note: note, isFocused: true)
        for (index, line) in lines[first..<last].enumerated() {
            let row = inside.row + index
            frame.put(
                line.key,
                at: Point(row: row, column: inside.column),
                role: line.keyRole,
                columns: line.keyColumns
            )
            frame.put(
                line.text,
                at: Point(row: row, column: inside.column + line.keyColumns),
                role: line.textRole,
                columns: inside.columns - line.keyColumns
            )
        }
        frame.placeCursor(at: inside.origin)
    }

    /// The most that ``offset`` can be in an area, so that a caller does not scroll beyond the end.
    public func lastOffset(in area: Area, glyphs: Glyphs = .unicode) -> Int {
        let count = lines(columns: min(area.columns, 72) - 4, glyphs: glyphs).count
        return max(count - (area.rows - 2), 0)
    }

    private struct Line {
        var key = ""
        var keyRole = Role.key
        var keyColumns = 0
        var text = ""
        var textRole = Role.text
    }

    private func lines(columns: Int, glyphs: Glyphs) -> [Line] {
        let keyColumns = min((hints.map { TextWidth.columns(of: $0.key) }.max() ?? 0) + 2, columns / 2)
        var result: [Line] = []
        var topic = ""
        for hint in hints {
            if hint.topic != topic {
                topic = hint.topic
                if !result.isEmpty { result.append(Line()) }
                result.append(Line(text: topic, textRole: .heading))
            }
            let text = hint.reason.map { "\(hint.explanation) \(glyphs.unavailable) \($0)" } ?? hint.explanation
            for (index, part) in TextLayout.wrapped(text, columns: columns - keyColumns).enumerated() {
                result.append(
                    Line(
                        key: index == 0 ? hint.key : "",
                        keyRole: hint.reason == nil ? .key : .unavailable,
                        keyColumns: keyColumns,
                        text: part,
                        textRole: hint.reason == nil ? .text : .unavailable
                    )
                )
            }
        }
        return result
    }
}
