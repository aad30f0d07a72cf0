/// Short things beside each other, each of which stays whole; what there is no room for is counted at the end.
public struct ItemLines: Drawing {
    /// The things, such as a sign and a name.
    public let items: [String]
    /// What they are for.
    public let role: Role
    /// What is said of so many things out of sight, after the sign of where they are.
    public let more: @Sendable (_ sign: String, _ count: Int) -> String

    public init(
        _ items: [String],
        role: Role = .text,
        more: @escaping @Sendable (_ sign: String, _ count: Int) -> String
    ) {
        self.items = items
        self.role = role
        self.more = more
    }

    private static let gap = "   "

    /// How many rows they take at a width.
    public func rows(columns: Int) -> Int { lines(columns: columns).count }

    /// Draws as many as there is room for.
    public func draw(in area: Area, of frame: inout Frame) {
        let lines = lines(columns: area.columns)
        for (index, line) in lines.prefix(area.rows).enumerated() {
            let point = Point(row: area.row + index, column: area.column)
            let isLast = index == area.rows - 1
            let rest = isLast ? lines.dropFirst(area.rows).map(\.count).reduce(0, +) : 0
            let shown = rest > 0 ? ended(line, hiding: rest, columns: area.columns, frame.glyphs) : line
            frame.put(shown.joined(separator: Self.gap), at: point, role: role)
        }
    }

    /// The last line in sight, with how many things are not; it gives up as many of its own as that takes.
    private func ended(_ line: [String], hiding rest: Int, columns: Int, _ glyphs: Glyphs) -> [String] {
        var shown = line
        while true {
            let told = shown + [more(glyphs.moreBelow, rest + line.count - shown.count)]
            if shown.isEmpty || Self.columns(of: told) <= columns { return told }
            shown.removeLast()
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
