/// How many columns and rows something takes.
public struct Size: Hashable, Sendable {
    /// Columns, never negative.
    public let columns: Int
    /// Rows, never negative.
    public let rows: Int

    /// Creates a size; what is negative becomes 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(columns, 0)
        self.rows = max(rows, 0)
    }

    /// Whether something of this size has room for something of another size.
    public func fits(_ other: Size) -> Bool {
        columns >= other.columns && rows >= other.rows
    }
}
