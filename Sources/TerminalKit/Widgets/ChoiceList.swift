/// Answers to choose from, each told to its last word: in lines as long as they need, and in columns where that shows more.
///
/// What there is no room for is counted at the edge where it lies.
public struct ChoiceList: Drawing {
    /// One answer in sight and where it lies.
    public struct Placed: Hashable, Sendable {
        /// Its place in the list.
        public let index: Int
        /// The lines it has.
        public let area: Area
    }

    /// The answers.
    public let rows: [ListRow]
    /// The one selected; `nil` where none is.
    public let selected: Int?
    /// The first one wanted in sight, where none is selected.
    public let first: Int
    /// The most columns it may have.
    public let mostColumns: Int
    /// Whether the keys go to it.
    public let isFocused: Bool
    /// What is said of so many answers out of sight, after the sign of where they are.
    public let more: @Sendable (_ sign: String, _ count: Int) -> String

    public init(
        _ rows: [ListRow],
        selected: Int?,
        first: Int = 0,
        mostColumns: Int = 4,
        isFocused: Bool = true,
        more: @escaping @Sendable (_ sign: String, _ count: Int) -> String
    ) {
        self.rows = rows
        self.selected = selected
        self.first = first
        self.mostColumns = mostColumns
        self.isFocused = isFocused
        self.more = more
    }

    /// Between columns.
    private static let gap = 2
    /// The narrowest column in which answers are still read with ease.
    private static let narrowest = 26

    /// The fewest lines in which every answer is in sight; in one column, or in more where that takes more than `most`.
    public func lines(columns: Int, most: Int) -> Int {
        var heights = Heights()
        let one = heights.all(in: columns, of: self).reduce(0, +)
        guard one > most, most > 0 else { return one }
        let least = (1...most).first { placed(in: Area(columns: columns, rows: $0), &heights).count == rows.count }
        return least ?? one
    }

    /// Which answer lies at a point of the screen; `nil` for none.
    public func row(at point: Point, in area: Area) -> Int? {
        placed(in: area).first { $0.area.contains(point) }?.index
    }

    /// Draws the answers in sight; the terminal's cursor stands on the selected one, or on the first.
    public func draw(in area: Area, of frame: inout Frame) {
        guard !area.isEmpty else { return }
        let all = placed(in: area)
        for placed in all { draw(placed, of: &frame) }
        let above = all.first?.index ?? 0
        let below = rows.count - (all.last.map { $0.index + 1 } ?? 0)
        if above > 0 { mark(more(frame.glyphs.moreAbove, above), row: area.row, in: area, of: &frame) }
        if below > 0 { mark(more(frame.glyphs.moreBelow, below), row: area.endRow - 1, in: area, of: &frame) }
        let here = all.first { $0.index == selected } ?? all.first
        if isFocused, let here { frame.placeCursor(at: Point(row: here.area.row, column: here.area.column + indent)) }
    }

    // MARK: Where everything lies

    private var keyColumns: Int { rows.map { TextWidth.columns(of: $0.key) }.max() ?? 0 }

    /// Before each answer: the pointer where it can be selected, and the key where there is any.
    private var indent: Int { keyColumns > 0 ? keyColumns + 4 : isFocused ? 2 : 0 }

    /// The answers in sight: in the fewest columns that show all of them; where none do, in those that show the most.
    public func placed(in area: Area) -> [Placed] {
        var heights = Heights()
        return placed(in: area, &heights)
    }

    /// How many lines each answer takes, worked out once for a width: wrapping is most of what a list costs.
    private struct Heights {
        private var known: [Int: [Int]] = [:]

        mutating func all(in columns: Int, of list: ChoiceList) -> [Int] {
            if let heights = known[columns] { return heights }
            let heights = list.heights(columns: columns)
            known[columns] = heights
            return heights
        }
    }

    private func placed(in area: Area, _ heights: inout Heights) -> [Placed] {
        guard !area.isEmpty, !rows.isEmpty else { return [] }
        let most = max(1, min(mostColumns, (area.columns + Self.gap) / (Self.narrowest + Self.gap)))
        var best: [Placed] = []
        for count in 1...most {
            let all = fill(area, columns: count, from: 0, &heights)
            if all.count == rows.count { return all }
            let shown = scrolled(area, columns: count, &heights)
            if shown.count > best.count { best = shown }
        }
        return best
    }

    /// What is in sight where not all is: from the first one wanted on, or as little further as shows the selected one.
    private func scrolled(_ area: Area, columns count: Int, _ heights: inout Heights) -> [Placed] {
        var start = min(max(first, 0), rows.count - 1)
        if let selected { start = min(start, max(selected, 0)) }
        while true {
            let top = start > 0 ? 1 : 0
            var shown = fill(inside(area, top: top, bottom: 0), columns: count, from: start, &heights)
            if shown.last?.index != rows.count - 1 {
                shown = fill(inside(area, top: top, bottom: 1), columns: count, from: start, &heights)
            }
            let isShown = selected.map { $0 < start || shown.last.map(\.index) ?? 0 >= $0 } ?? true
            if isShown || start >= rows.count - 1 { return shown }
            start += 1
        }
    }

    private func inside(_ area: Area, top: Int, bottom: Int) -> Area {
        Area(row: area.row + top, column: area.column, columns: area.columns, rows: max(area.rows - top - bottom, 0))
    }

    /// Fills columns from top to bottom and from left to right until an answer does not fit whole.
    private func fill(_ area: Area, columns count: Int, from start: Int, _ known: inout Heights) -> [Placed] {
        let columns = area.columns(Array(repeating: .flexible(), count: count), gap: Self.gap)
        var placed: [Placed] = []
        var index = start
        for column in columns {
            let heights = known.all(in: column.columns, of: self)
            var used = 0
            while index < rows.count {
                let height = heights[index]
                // One longer than the whole list is cut, so that it is not passed over.
                let isAlone = used == 0 && height > column.rows && column.rows > 0
                guard used + height <= column.rows || isAlone else { break }
                let rows = min(height, column.rows - used)
                let lines = Area(row: column.row + used, column: column.column, columns: column.columns, rows: rows)
                placed.append(Placed(index: index, area: lines))
                used += rows
                index += 1
            }
        }
        return placed
    }

    private func heights(columns: Int) -> [Int] {
        let room = max(columns - indent, 1)
        return rows.map { row in
            let title = title(of: row, columns: room)
            guard !row.detail.isEmpty, !fitsBeside(row, title, room: room) else { return title.count }
            return title.count + TextLayout.wrapped(row.detail, columns: max(room - 2, 1)).count
        }
    }

    /// The lines of an answer after the sign of its role; signs are equally wide in all sets of them.
    private func title(of row: ListRow, columns: Int, glyphs: Glyphs = .unicode) -> [String] {
        TextLayout.wrapped(role(of: row).signed(row.title, glyphs: glyphs), columns: columns)
    }

    private func role(of row: ListRow) -> Role { row.reason == nil ? row.role : .unavailable }

    /// Whether the remark has room at the end of the only line.
    private func fitsBeside(_ row: ListRow, _ title: [String], room: Int) -> Bool {
        title.count == 1 && TextWidth.columns(of: title[0]) + TextWidth.columns(of: row.detail) + 2 <= room
    }

    // MARK: Drawing

    private func draw(_ placed: Placed, of frame: inout Frame) {
        let row = rows[placed.index]
        let area = placed.area
        let isSelected = placed.index == selected
        if isSelected { frame.put(frame.glyphs.pointer, at: area.origin, role: .strong) }
        if keyColumns > 0 {
            let column = area.column + 2 + keyColumns - TextWidth.columns(of: row.key)
            frame.put(row.key, at: Point(row: area.row, column: column), role: row.reason == nil ? .key : .unavailable)
        }
        let room = max(area.columns - indent, 1)
        let title = title(of: row, columns: room, glyphs: frame.glyphs)
        let shown = isSelected && isFocused ? Role.selection : role(of: row)
        for (line, text) in title.prefix(area.rows).enumerated() {
            let isCut = line == area.rows - 1 && title.count > area.rows
            let words = isCut ? text + frame.glyphs.ellipsis : text
            let point = Point(row: area.row + line, column: area.column + indent)
            frame.put(words, at: point, role: shown, columns: room)
        }
        guard !row.detail.isEmpty else { return }
        if fitsBeside(row, title, room: room) {
            let column = area.endColumn - TextWidth.columns(of: row.detail)
            frame.put(row.detail, at: Point(row: area.row, column: column), role: .remark)
            return
        }
        let detail = TextLayout.wrapped(row.detail, columns: max(room - 2, 1))
        for (line, text) in detail.enumerated() where title.count + line < area.rows {
            let point = Point(row: area.row + title.count + line, column: area.column + indent + 2)
            frame.put(text, at: point, role: .remark, columns: room - 2)
        }
    }

    private func mark(_ text: String, row: Int, in area: Area, of frame: inout Frame) {
        frame.put(
            text,
            at: Point(row: row, column: area.column + indent),
            role: .remark,
            columns: area.columns - indent
        )
    }
}
