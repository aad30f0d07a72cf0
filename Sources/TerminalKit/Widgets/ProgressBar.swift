/// How much of something is done or left, as a bar and in words.
public struct ProgressBar: Drawing {
    /// The part that is done, from 0 to 1.
    public let fraction: Double
    /// The figures after the bar, such as `0:52 of 1:15`.
    public let label: String
    /// What the full part is for.
    public let role: Role

    /// Creates a bar; a fraction beyond 0 to 1 becomes the nearer end.
    public init(_ fraction: Double, label: String, role: Role = .strong) {
        self.fraction = fraction.isFinite ? min(max(fraction, 0), 1) : 0
        self.label = label
        self.role = role
    }

    /// Draws the bar on the first row; the label never gives way to it.
    public func draw(in area: Area, of frame: inout Frame) {
        let labelColumns = TextWidth.columns(of: label)
        let room = area.columns - (label.isEmpty ? 0 : labelColumns + 2)
        guard room >= 4 else {
            frame.draw(TextLine(label, role: .text), in: area)
            return
        }
        // What has begun shows, and only what is finished is full.
        var full = Int(fraction * Double(room) + 0.5)
        if fraction > 0 { full = max(full, 1) }
        if fraction < 1 { full = min(full, room - 1) }
        let bar = Area(row: area.row, column: area.column, columns: room, rows: 1)
        frame.fill(bar, with: frame.glyphs.barEmpty, role: .border)
        frame.fill(
            Area(row: area.row, column: area.column, columns: full, rows: 1),
            with: frame.glyphs.barFull,
            role: role
        )
        frame.put(label, at: Point(row: area.row, column: area.column + room + 2))
    }
}
