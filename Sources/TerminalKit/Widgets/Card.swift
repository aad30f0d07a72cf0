/// A playing card: its kind in the top line, its name large or heavy, and what it says.
public struct Card: Drawing {
    /// The kind it belongs to, in the top line.
    public let kind: String
    /// The role that tells the kind by a sign and a colour.
    public let kindRole: Role
    /// Its name.
    public let title: String
    /// What it says.
    public let text: String
    /// A remark in its bottom line, such as the key that explains it.
    public let note: String
    /// Whether it is chosen.
    public let isSelected: Bool
    /// Whether its name is written in large letters where there is room.
    public let isLarge: Bool

    public init(
        kind: String,
        kindRole: Role = .heading,
        title: String,
        text: String = "",
        note: String = "",
        isSelected: Bool = false,
        isLarge: Bool = false
    ) {
        self.kind = kind
        self.kindRole = kindRole
        self.title = title
        self.text = text
        self.note = note
        self.isSelected = isSelected
        self.isLarge = isLarge
    }

    /// The same card with its name large or not.
    public func large(_ isLarge: Bool) -> Card {
        Card(
            kind: kind,
            kindRole: kindRole,
            title: title,
            text: text,
            note: note,
            isSelected: isSelected,
            isLarge: isLarge
        )
    }

    /// Draws the card; the text gives way before the name does.
    public func draw(in area: Area, of frame: inout Frame) {
        guard area.columns >= 6, area.rows >= 3 else {
            frame.draw(TextLine(title, role: isSelected ? .selection : .strong), in: area)
            return
        }
        frame.fill(area)
        frame.box(area, note: note, isFocused: isSelected)
        drawKind(in: area, of: &frame)
        let inside = area.inset(rows: 1, columns: 2)
        let name = LargeText(title, alignment: .leading)
        let titleRows = titleRows(inside, name: name, glyphs: frame.glyphs)
        let spare = inside.rows - titleRows - textRows(columns: inside.columns)
        let parts = inside.rows([.fixed(spare > 1 ? 1 : 0), .fixed(titleRows), .flexible()])
        if isLarge {
            frame.draw(name, in: parts[1])
        } else {
            frame.draw(Paragraph(title, role: .strong), in: parts[1])
        }
        let body = parts[2]
        guard !text.isEmpty, body.rows > 1 else { return }
        frame.draw(
            Paragraph(text),
            in: Area(row: body.row + 1, column: body.column, columns: body.columns, rows: body.rows - 1)
        )
    }

    /// The kind stands in the top line with blanks around it, or without them where its name is long.
    private func drawKind(in area: Area, of frame: inout Frame) {
        let label = kindRole.signed(kind, glyphs: frame.glyphs)
        let isRoomy = TextWidth.columns(of: label) <= area.columns - 6
        let most = area.columns - (isRoomy ? 6 : 2)
        let shown = TextLayout.truncated(label, columns: most, ellipsis: frame.glyphs.ellipsis)
        let column = area.column + (isRoomy ? 2 : 1)
        frame.put(isRoomy ? " \(shown) " : shown, at: Point(row: area.row, column: column), role: kindRole)
    }

    /// Whether all of its name and text has room in a size.
    public func isWhole(in size: Size) -> Bool {
        let inside = Area(size).inset(rows: 1, columns: 2)
        return Paragraph(title).rows(columns: inside.columns) + textRows(columns: inside.columns) <= inside.rows
    }

    /// Whether the name can be written in large letters beside all of the text; cards side by side should agree on it.
    public func fitsLarge(in size: Size, glyphs: Glyphs) -> Bool {
        let inside = Area(size).inset(rows: 1, columns: 2)
        let room = Size(columns: inside.columns, rows: inside.rows - textRows(columns: inside.columns))
        return LargeText(title).isLarge(in: room, glyphs: glyphs)
    }

    private func titleRows(_ inside: Area, name: LargeText, glyphs: Glyphs) -> Int {
        guard isLarge else { return min(Paragraph(title).rows(columns: inside.columns), inside.rows) }
        // The text keeps the rows it needs, if the name then still has some.
        let room = max(inside.rows - textRows(columns: inside.columns), min(inside.rows, 3))
        return name.rows(in: Size(columns: inside.columns, rows: room), glyphs: glyphs)
    }

    /// The rows of the text and the blank one before it.
    private func textRows(columns: Int) -> Int {
        text.isEmpty ? 0 : Paragraph(text).rows(columns: columns) + 1
    }
}
