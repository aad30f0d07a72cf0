/// Builds Markdown text line by line, with people's words made harmless.
struct Markdown {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ words: Words) {
        text += String(repeating: "#", count: level) + " " + Self.escaped(words.text) + "\n\n"
    }

    mutating func paragraph(_ words: Words) {
        text += Self.line(words.text) + "\n\n"
    }

    mutating func items(_ items: [Words]) {
        for item in items {
            text += "- " + Self.line(item.text) + "\n"
        }
        if !items.isEmpty { text += "\n" }
    }

    mutating func quote(_ words: Words, about: Words) {
        let said = words.text.isEmpty ? "" : "> " + Self.line(words.text) + "\n>\n"
        text += said + "> – " + Self.escaped(about.text) + "\n\n"
    }

    /// Writes a table, its columns as wide as their widest cell so that it can be read as it stands.
    ///
    /// What would be wider than a terminal becomes a list of its rows.
    mutating func table(_ heading: [Words], _ rows: [[Words]]) {
        let lines = ([heading] + rows).map { $0.map { Self.escaped($0.text) } }
        let widths = heading.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        guard widths.reduce(1, { $0 + $1 + 3 }) <= Self.widestTable else { return list(heading, rows) }
        for (place, line) in lines.enumerated() {
            let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            text += "| " + cells.joined(separator: " | ") + " |\n"
            guard place == 0 else { continue }
            text += "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|\n"
        }
        text += "\n"
    }

    private static let widestTable = 100

    private mutating func list(_ heading: [Words], _ rows: [[Words]]) {
        for row in rows {
            text += "- " + Self.line(row.first?.text ?? "") + "\n"
            for (name, cell) in zip(heading, row).dropFirst() {
                text += "  - " + Self.line(name.text) + ": " + Self.escaped(cell.text) + "\n"
            }
        }
        text += "\n"
    }

    /// Words at the beginning of a line, where a dash or a number would begin a list.
    private static func line(_ words: String) -> String {
        let escaped = escaped(words)
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        let rest = escaped[digits.endIndex...]
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
            return digits + "\\" + rest
        }
        guard let first = escaped.first, "-+=".contains(first) else { return escaped }
        return "\\" + escaped
    }

    /// Words as they are to be read: every character that means something in Markdown or HTML is escaped.
    static func escaped(_ words: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$":
                escaped.append("\\")
                escaped.append(scalar)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
