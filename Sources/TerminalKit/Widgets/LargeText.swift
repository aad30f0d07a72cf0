/// Text in large letters: as large as fits, and heavy text of ordinary size where nothing larger does.
///
/// Accents are left off, for the letters have no room for them, and everything is in capitals.
public struct LargeText: Drawing {
    /// How large letters are made from the cells of the font.
    enum Scale: Int, CaseIterable {
        /// One cell of the font is one row and two columns: about square.
        case wide
        /// One cell of the font is one row and one column: tall letters.
        case tall
        /// One row holds two cells of the font: letters three rows high.
        case compact

        var rows: Int { self == .compact ? (LargeFont.height + 1) / 2 : LargeFont.height }
        var columnsPerCell: Int { self == .wide ? 2 : 1 }
    }

    /// The text.
    public let text: String
    /// What it is for.
    public let role: Role
    /// Where its lines stand.
    public let alignment: Alignment

    public init(_ text: String, role: Role = .strong, alignment: Alignment = .center) {
        self.text = text
        self.role = role
        self.alignment = alignment
    }

    /// How many rows it takes, drawn as large as fits into a size.
    public func rows(in size: Size, glyphs: Glyphs) -> Int {
        guard let layout = layout(in: size, glyphs: glyphs) else {
            return min(Paragraph(text).rows(columns: size.columns), size.rows)
        }
        return Self.height(of: layout.lines.count, scale: layout.scale)
    }

    /// Whether it is drawn in large letters in a size, and not in heavy ones of ordinary size.
    public func isLarge(in size: Size, glyphs: Glyphs) -> Bool { layout(in: size, glyphs: glyphs) != nil }

    /// How large it comes out in a size, as a rank: 0 for ordinary type, more for larger letters.
    public func rank(in size: Size, glyphs: Glyphs) -> Int {
        layout(in: size, glyphs: glyphs).map { Scale.allCases.count - $0.scale.rawValue } ?? 0
    }

    /// Draws the text from the top of the area.
    public func draw(in area: Area, of frame: inout Frame) {
        guard let layout = layout(in: area.size, glyphs: frame.glyphs) else {
            frame.draw(Paragraph(text, role: role, alignment: alignment), in: area)
            return
        }
        for (index, line) in layout.lines.enumerated() {
            let spare = area.columns - Self.columns(of: line, scale: layout.scale)
            let origin = Point(
                row: area.row + index * (layout.scale.rows + 1),
                column: area.column + TextLayout.margin(alignment, spare: spare)
            )
            draw(line, at: origin, scale: layout.scale, frame: &frame)
        }
    }

    private func layout(in size: Size, glyphs: Glyphs) -> (lines: [String], scale: Scale)? {
        let capitals = text.map { Folding.unaccented($0).uppercased() }.joined()
        guard !capitals.isEmpty, capitals.allSatisfy({ LargeFont.rows(of: $0) != nil }) else { return nil }
        for scale in Scale.allCases where scale != .compact || glyphs.halves != nil {
            guard let lines = Self.wrapped(capitals, columns: size.columns, scale: scale) else { continue }
            if Self.height(of: lines.count, scale: scale) <= size.rows { return (lines, scale) }
        }
        return nil
    }

    private static func height(of lines: Int, scale: Scale) -> Int { lines * (scale.rows + 1) - 1 }

    /// The lines between whose words the text was broken; `nil` if a word is longer than a line.
    private static func wrapped(_ text: String, columns room: Int, scale: Scale) -> [String]? {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            guard columns(of: String(word), scale: scale) <= room else { return nil }
            if let last = lines.last, columns(of: last + " " + word, scale: scale) <= room {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    private static func columns(of line: String, scale: Scale) -> Int {
        let cells = line.reduce(-1) { $0 + 1 + (LargeFont.rows(of: $1)?.first?.count ?? 0) }
        return max(cells, 0) * scale.columnsPerCell
    }

    private func draw(_ line: String, at origin: Point, scale: Scale, frame: inout Frame) {
        var rows = Array(repeating: [Bool](), count: LargeFont.height)
        for letter in line {
            guard let bitmap = LargeFont.rows(of: letter) else { continue }
            for row in rows.indices {
                if !rows[row].isEmpty { rows[row].append(false) }
                rows[row] += bitmap[row]
            }
        }
        for row in 0..<scale.rows {
            let text =
                scale == .compact
                ? Self.halves(rows, at: row, glyphs: frame.glyphs)
                : rows[row].map { String(repeating: $0 ? frame.glyphs.block : " ", count: scale.columnsPerCell) }
                    .joined()
            frame.put(text, at: Point(row: origin.row + row, column: origin.column), role: role)
        }
    }

    private static func halves(_ rows: [[Bool]], at row: Int, glyphs: Glyphs) -> String {
        guard let halves = glyphs.halves else { return "" }
        let upper = rows[2 * row]
        let lower = 2 * row + 1 < rows.count ? rows[2 * row + 1] : Array(repeating: false, count: upper.count)
        return String(
            zip(upper, lower).map { pair -> Character in
                switch pair {
                case (true, true): glyphs.block
                case (true, false): halves.upper
                case (false, true): halves.lower
                case (false, false): " "
                }
            }
        )
    }
}
