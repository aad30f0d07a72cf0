/// Rows under headings, in columns as wide as they need.
public struct Table: Drawing {
    /// One column.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let heading: String
        /// Where its cells stand: figures at the right.
        public let alignment: Alignment

        public init(_ heading: String, alignment: Alignment = .leading) {
            self.heading = heading
            self.alignment = alignment
        }
    }

    /// The columns.
    public let columns: [Column]
    /// The cells, row by row; a missing cell is empty, one too many is left out.
    public let rows: [[String]]
    /// How many rows are scrolled away.
    public let offset: Int
    /// The row that stands out, such as the winner's.
    public let highlighted: Int?

    public init(_ columns: [Column], rows: [[String]], offset: Int = 0, highlighted: Int? = nil) {
        self.columns = columns
        self.rows = rows
        self.offset = max(offset, 0)
        self.highlighted = highlighted
    }

    /// Draws the headings and the rows in sight; the widest columns give way where there is no room.
    public func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty, !columns.isEmpty else { return }
        let widths = widths(columns: area.columns)
        draw(columns.map(\.heading), role: .heading, row: area.row, widths: widths, area: area, frame: &frame)
        let first = min(offset, max(rows.count - (area.rows - 1), 0))
        for (index, row) in rows.dropFirst(first).prefix(area.rows - 1).enumerated() {
            let role: Role = first + index == highlighted ? .strong : .text
            draw(row, role: role, row: area.row + 1 + index, widths: widths, area: area, frame: &frame)
        }
    }

    private static let gap = 2

    private func widths(columns room: Int) -> [Int] {
        var widths = columns.enumerated().map { index, column in
            rows.reduce(TextWidth.columns(of: column.heading)) { widest, row in
                max(widest, index < row.count ? TextWidth.columns(of: row[index]) : 0)
            }
        }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - room
        while excess > 0, let widest = widths.max(), widest > 1, let index = widths.firstIndex(of: widest) {
            widths[index] -= 1
            excess -= 1
        }
        return widths
    }

    private func draw(_ cells: [String], role: Role, row: Int, widths: [Int], area: Area, frame: inout Frame) {
        var column = area.column
        for (index, width) in widths.enumerated() {
            let cell = index < cells.count ? cells[index] : ""
            let shown = TextLayout.truncated(TextWidth.drawable(cell), columns: width, ellipsis: frame.glyphs.ellipsis)
            let spare = width - TextWidth.columns(of: shown)
            let start = column + TextLayout.margin(columns[index].alignment, spare: spare)
            frame.put(shown, at: Point(row: row, column: start), role: role)
            column += width + Self.gap
        }
    }
}
