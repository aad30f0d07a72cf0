/// A rectangle of cells.
public struct Area: Hashable, Sendable {
    /// The top row.
    public let row: Int
    /// The leftmost column.
    public let column: Int
    /// How many columns it takes, never negative.
    public let columns: Int
    /// How many rows it takes, never negative.
    public let rows: Int

    /// Creates an area; a negative size becomes 0.
    public init(row: Int = 0, column: Int = 0, columns: Int, rows: Int) {
        self.row = row
        self.column = column
        self.columns = max(columns, 0)
        self.rows = max(rows, 0)
    }

    public init(_ size: Size) {
        self.init(columns: size.columns, rows: size.rows)
    }

    /// The size alone.
    public var size: Size { Size(columns: columns, rows: rows) }
    /// The first row below it.
    public var endRow: Int { row + rows }
    /// The first column right of it.
    public var endColumn: Int { column + columns }
    /// Whether it has no cell at all.
    public var isEmpty: Bool { columns == 0 || rows == 0 }
    /// Its top left corner.
    public var origin: Point { Point(row: row, column: column) }

    /// Whether a cell lies in it.
    public func contains(_ point: Point) -> Bool {
        (row..<endRow).contains(point.row) && (column..<endColumn).contains(point.column)
    }

    /// What it shares with another area.
    public func intersection(_ other: Area) -> Area {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Area(
            row: top,
            column: left,
            columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top
        )
    }

    /// What is left when so many cells are taken off each side.
    public func inset(rows rowMargin: Int = 0, columns columnMargin: Int = 0) -> Area {
        Area(
            row: row + rowMargin,
            column: column + columnMargin,
            columns: columns - 2 * columnMargin,
            rows: rows - 2 * rowMargin
        )
    }

    /// An area of a size in the middle of this one, made smaller where it does not fit.
    public func centered(_ size: Size) -> Area {
        let wanted = Size(columns: min(size.columns, columns), rows: min(size.rows, rows))
        return Area(
            row: row + (rows - wanted.rows) / 2,
            column: column + (columns - wanted.columns) / 2,
            columns: wanted.columns,
            rows: wanted.rows
        )
    }
}
