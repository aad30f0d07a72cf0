/// A cell of a screen, counted from the top left corner, which is row 0 and column 0.
public struct Point: Hashable, Sendable {
    /// Rows below the top.
    public var row: Int
    /// Columns right of the left edge.
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
