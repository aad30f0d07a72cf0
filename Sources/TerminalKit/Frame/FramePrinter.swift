/// A frame as text: for tests, and for looking at a screen without a terminal.
public enum FramePrinter {
    /// The rows without the blanks at their ends, and without the empty rows at the bottom.
    public static func text(_ frame: Frame) -> String {
        joined((0..<frame.size.rows).map { line(frame.row($0)) { $0 } })
    }

    /// The rows, and after each row that has any, which columns have another role than text.
    ///
    /// A row of marks begins with `~` and has one letter a column; the legend at the end says what the letters mean.
    /// The cell of the cursor is told in the last line.
    public static func textWithRoles(_ frame: Frame) -> String {
        var lines: [String] = []
        var used: Set<Role> = []
        for index in 0..<frame.size.rows {
            let row = frame.row(index)
            lines.append(" " + line(row) { $0 })
            let marks = row.map { $0.role == .text ? " " : mark($0.role) }.joined()
            if marks.contains(where: { $0 != " " }) {
                lines.append("~" + trimmed(marks))
                used.formUnion(row.map(\.role))
            }
        }
        let legend = Role.allCases.filter { $0 != .text && used.contains($0) }.map { "\(mark($0)) \($0)" }
        var result = joined(lines.map(trimmed))
        if !legend.isEmpty { result += "\n[" + legend.joined(separator: ", ") + "]" }
        if let cursor = frame.cursor { result += "\n[cursor at row \(cursor.row), column \(cursor.column)]" }
        return result
    }

    static func mark(_ role: Role) -> String {
        let scalar = Unicode.Scalar(UInt8(ascii: "a") + role.rawValue)
        return String(Character(scalar))
    }

    private static func line(_ row: ArraySlice<Cell>, _ transform: (String) -> String) -> String {
        var result = ""
        for cell in row {
            if let character = cell.character { result.append(character) }
        }
        return transform(trimmed(result))
    }

    private static func trimmed(_ line: String) -> String {
        var result = line[...]
        while result.last == " " { result.removeLast() }
        return String(result)
    }

    private static func joined(_ lines: [String]) -> String {
        var lines = lines[...]
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
