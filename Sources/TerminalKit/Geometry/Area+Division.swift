extension Area {
    /// What a part of a divided area asks for.
    public enum Share: Hashable, Sendable {
        /// So many rows or columns, or what is left of them.
        case fixed(Int)
        /// A part of what the fixed parts leave, in proportion to this weight.
        case flexible(Int = 1)
    }

    /// The area cut into parts from top to bottom.
    public func rows(_ shares: [Share], gap: Int = 0) -> [Area] {
        var next = row
        return Self.lengths(shares, total: rows, gap: gap).map { length in
            defer { next += length + gap }
            return Area(row: next, column: column, columns: columns, rows: length).intersection(self)
        }
    }

    /// The area cut into parts from left to right.
    public func columns(_ shares: [Share], gap: Int = 0) -> [Area] {
        var next = column
        return Self.lengths(shares, total: columns, gap: gap).map { length in
            defer { next += length + gap }
            return Area(row: row, column: next, columns: length, rows: rows).intersection(self)
        }
    }

    private static func lengths(_ shares: [Share], total: Int, gap: Int) -> [Int] {
        let gaps = gap * max(shares.count - 1, 0)
        var weights = 0
        var fixed = 0
        for share in shares {
            switch share {
            case .fixed(let length): fixed += max(length, 0)
            case .flexible(let weight): weights += max(weight, 0)
            }
        }
        let spare = max(total - gaps - fixed, 0)
        var weightSoFar = 0
        var givenSoFar = 0
        return shares.map { share in
            switch share {
            case .fixed(let length): return max(length, 0)
            case .flexible(let weight):
                guard weights > 0 else { return 0 }
                // Cutting the running total, not each part, leaves no column over at the end.
                weightSoFar += max(weight, 0)
                let end = spare * weightSoFar / weights
                defer { givenSoFar = end }
                return end - givenSoFar
            }
        }
    }
}
