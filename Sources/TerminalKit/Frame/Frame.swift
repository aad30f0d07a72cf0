/// One screenful, as a value: the same model and size always give the same frame.
///
/// Nothing can be drawn outside the frame, nor outside the area that a widget was given.
public struct Frame: Equatable, Sendable {
    /// How large it is.
    public let size: Size
    /// The signs it is drawn with.
    public let glyphs: Glyphs
    /// Where the terminal's own cursor stands: on what has the focus, for magnifiers and screen readers follow it.
    public private(set) var cursor: Point?
    private var cells: [Cell]
    private var clip: Area

    /// Creates an empty frame.
    public init(size: Size, glyphs: Glyphs = .unicode) {
        self.size = size
        self.glyphs = glyphs
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        clip = Area(size)
    }

    /// The whole frame.
    public var area: Area { Area(size) }

    /// The cells of a row, from left to right; the row must exist.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[(row * size.columns)..<((row + 1) * size.columns)]
    }

    /// Draws text on one row and gives back the column after it.
    ///
    /// - Parameters:
    ///   - text: One line; it is made drawable first, and cut with an ellipsis where it is too long.
    ///   - point: Where it begins.
    ///   - role: What it is for.
    ///   - columns: The most it may take; up to the edge if none is given.
    @discardableResult
    public mutating func put(_ text: String, at point: Point, role: Role = .text, columns: Int? = nil) -> Int {
        let room = min(columns ?? .max, clip.endColumn - point.column)
        guard room > 0, (clip.row..<clip.endRow).contains(point.row) else { return point.column }
        let shown = TextLayout.truncated(TextWidth.drawable(text), columns: room, ellipsis: glyphs.ellipsis)
        var column = point.column
        for character in shown {
            let width = TextWidth.columns(of: character)
            guard width > 0 else { continue }
            if column >= clip.column, column + width <= clip.endColumn {
                set(Cell(character: character, role: role), row: point.row, column: column)
                if width == 2 { set(Cell(character: nil, role: role), row: point.row, column: column + 1) }
            }
            column += width
        }
        return column
    }

    /// Fills an area with one character that takes one column.
    public mutating func fill(_ area: Area, with character: Character = " ", role: Role = .text) {
        let target = area.intersection(clip)
        for row in target.row..<target.endRow {
            for column in target.column..<target.endColumn {
                set(Cell(character: character, role: role), row: row, column: column)
            }
        }
    }

    /// Gives every cell of an area a role and leaves what stands there.
    public mutating func paint(_ area: Area, role: Role) {
        let target = area.intersection(clip)
        for row in target.row..<target.endRow {
            for column in target.column..<target.endColumn {
                let index = row * size.columns + column
                cells[index] = Cell(character: cells[index].character, role: role)
            }
        }
    }

    /// Puts the terminal's cursor on a cell.
    public mutating func placeCursor(at point: Point) {
        guard clip.contains(point) else { return }
        cursor = point
    }

    /// Draws something that cannot leave its area.
    public mutating func draw(_ drawing: some Drawing, in area: Area) {
        let outer = clip
        clip = clip.intersection(area)
        drawing.draw(in: area, of: &self)
        clip = outer
    }

    private mutating func set(_ cell: Cell, row: Int, column: Int) {
        let index = row * size.columns + column
        // Half of a wide character is nothing: its other half becomes a blank.
        if cells[index].character == nil, cell.character != nil, column > 0 {
            cells[index - 1] = Cell(character: " ", role: cells[index - 1].role)
        }
        if column + 1 < size.columns, cells[index + 1].character == nil {
            cells[index + 1] = Cell(character: " ", role: cells[index + 1].role)
        }
        cells[index] = cell
    }
}
