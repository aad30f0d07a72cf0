/// Builds the Markdown of a sheet that is handed out, from words that are escaped already.
struct HandoutPage {
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
}
