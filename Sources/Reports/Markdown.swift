/// Builds Markdown text line by line, with people's words made harmless.
struct Markdown {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ words: String) {
        text += String(repeating: "#", count: level) + " " + words + "\n\n"
    }

    mutating func paragraph(_ words: String) {
        text += words + "\n\n"
    }

    mutating func items(_ items: [String]) {
        for item in items {
            text += "- " + item + "\n"
        }
        if !items.isEmpty { text += "\n" }
    }

    mutating func table(_ columns: [String], _ rows: [[String]]) {
        text += "| " + columns.joined(separator: " | ") + " |\n"
        text += "|" + columns.map { _ in "---|" }.joined() + "\n"
        for row in rows {
            text += "| " + row.joined(separator: " | ") + " |\n"
        }
        text += "\n"
    }

    /// Words as they are to be read: every character that means something in Markdown or HTML is escaped.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        for character in words {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~": escaped += "\\\(character)"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
