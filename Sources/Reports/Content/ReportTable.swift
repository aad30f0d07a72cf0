public import Wording

/// Values in rows and columns, of which the first column names the row.
public struct ReportTable: Hashable, Sendable {
    /// A column and its heading.
    public struct Column: Hashable, Sendable {
        /// Its name for programs, unlike any other in the table.
        public let id: String
        /// What stands above it.
        public let heading: Message

        init(_ id: String, _ heading: Message) {
            self.id = id
            self.heading = heading
        }
    }

    /// A row: a cell for each column.
    public struct Row: Hashable, Sendable {
        /// Its name for programs: the id of a person, an entrant or a skill where it tells of one.
        public let id: String
        /// Its cells, in the order of the columns.
        public let cells: [Cell]

        init(_ id: String, _ cells: [Cell]) {
            self.id = id
            self.cells = cells
        }
    }

    /// What stands in one place of a table.
    public enum Cell: Hashable, Sendable {
        /// Words.
        case words(Message)
        /// A number.
        case measure(Measure)
        /// Nothing: there is no such value, which is not the same as 0.
        case nothing
    }

    /// Its name for programs, unlike any other in the section.
    public let id: String
    /// What it shows.
    public let caption: Message
    /// Its columns.
    public let columns: [Column]
    /// Its rows.
    public let rows: [Row]
}
