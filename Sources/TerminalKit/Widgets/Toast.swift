/// A short message above the footer that goes by itself.
public struct Toast: Drawing {
    /// What it says, in one sentence.
    public let text: String
    /// Success, warning, failure, or text.
    public let role: Role

    public init(_ text: String, role: Role = .success) {
        self.text = text
        self.role = role
    }

    /// How long it should stay: four seconds, and two fifths of a second more for every word beyond six.
    public var duration: Duration {
        let words = text.split(separator: " ").count
        return .milliseconds(4000 + 400 * max(words - 6, 0))
    }

    /// Draws a box at the bottom right of the area, as small as its text, at most half as wide as the area.
    public func draw(in area: Area, of frame: inout Frame) {
        let shown = role.signed(text, glyphs: frame.glyphs)
        let widest = max(area.columns / 2, min(area.columns, 40)) - 4
        let lines = TextLayout.wrapped(shown, columns: widest)
        let columns = (lines.map { TextWidth.columns(of: $0) }.max() ?? 0) + 4
        let rows = min(lines.count + 2, area.rows)
        let box = Area(row: area.endRow - rows, column: area.endColumn - columns, columns: columns, rows: rows)
        frame.fill(box)
        frame.box(box, role: role)
        frame.draw(Paragraph(lines.joined(separator: "\n"), role: role), in: box.inset(rows: 1, columns: 2))
    }
}
