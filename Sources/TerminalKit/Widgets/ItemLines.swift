/// Short things beside each other, each of which stays whole; what has no room is told by an ellipsis.
public struct ItemLines: Drawing {
    /// The things, such as a sign and a name.
    public let items: [String]
    /// What they are for.
    public let role: Role

    /// Creates lines.
    public init(_ items: [String], role: Role = .text) {
        self.items = items
        self.role = role
    }

    private static let gap = "   "

    /// How many rows they take at a width.
    public func rows(columns: Int) -> Int { lines(columns: columns).count }

    /// Draws as many as there is room for.
    public func draw(in area: Area, of frame: inout Frame) {
        let lines = lines(columns: area.columns)
        for (index, line) in lines.prefix(area.rows).enumerated() {
            let isCut = index == area.rows - 1 && index < lines.count - 1
            let mark = isCut ? Self.gap + frame.glyphs.ellipsis : ""
            var shown = line
            while isCut, shown.count > 1, Self.columns(of: shown) + TextWidth.columns(of: mark) > area.columns {
                shown.removeLast()
            }
            let point = Point(row: area.row + index, column: area.column)
            frame.put(shown.joined(separator: Self.gap) + mark, at: point, role: role)
        }
    }

    private func lines(columns: Int) -> [[String]] {
        var lines: [[String]] = []
        for item in items {
            if let last = lines.last, Self.columns(of: last + [item]) <= columns {
                lines[lines.count - 1].append(item)
            } else {
                lines.append([item])
            }
        }
        return lines
    }

    private static func columns(of items: [String]) -> Int {
        items.map { TextWidth.columns(of: $0) }.reduce(0, +) + gap.count * max(items.count - 1, 0)
    }
}
