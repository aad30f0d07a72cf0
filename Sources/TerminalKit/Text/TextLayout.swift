/// Where a line stands in the room it has.
public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case leading
    /// In the middle, one column to the left where it does not come out even.
    case center
    /// At the right edge.
    case trailing
}

/// Text fitted to a number of columns.
public enum TextLayout {
    /// The lines of a text, broken between words, and inside a word only where it is longer than a whole line.
    ///
    /// Line breaks of the text stay; blanks at the end of a line go. At least one line comes back.
    public static func wrapped(_ text: some StringProtocol, columns: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrappedParagraph(paragraph, columns: max(columns, 1))
        }
    }

    /// The beginning of a text that fits, with an ellipsis where something was cut: between words, if it has any.
    public static func truncated(_ text: some StringProtocol, columns: Int, ellipsis: String = "…") -> String {
        guard TextWidth.columns(of: text) > columns else { return String(text) }
        let room = columns - TextWidth.columns(of: ellipsis)
        guard room >= 0 else { return prefix(text, columns: columns) }
        var result = prefix(text, columns: room)
        let isWithinWord = text.dropFirst(result.count).first != " "
        if isWithinWord, let blank = result.lastIndex(of: " ") { result = String(result[..<blank]) }
        while result.last == " " { result.removeLast() }
        return result + ellipsis
    }

    /// The longest beginning of a text that fits, without a sign that something was cut.
    public static func prefix(_ text: some StringProtocol, columns: Int) -> String {
        var result = ""
        var used = 0
        for character in text {
            used += TextWidth.columns(of: character)
            if used > columns { break }
            result.append(character)
        }
        return result
    }

    /// The text filled up with blanks to a number of columns, and cut where it is longer.
    public static func padded(_ text: some StringProtocol, columns: Int, alignment: Alignment = .leading) -> String {
        let shown = truncated(text, columns: columns)
        let spare = max(columns - TextWidth.columns(of: shown), 0)
        let left = margin(alignment, spare: spare)
        return String(repeating: " ", count: left) + shown + String(repeating: " ", count: spare - left)
    }

    static func margin(_ alignment: Alignment, spare: Int) -> Int {
        switch alignment {
        case .leading: 0
        case .center: max(spare, 0) / 2
        case .trailing: max(spare, 0)
        }
    }

    private static func wrappedParagraph(_ paragraph: some StringProtocol, columns: Int) -> [String] {
        var lines: [String] = []
        var line = String(paragraph.prefix { $0 == " " })
        var used = line.count
        var hasWord = false
        for word in paragraph.split(separator: " ") {
            let width = TextWidth.columns(of: word)
            if hasWord, used + 1 + width <= columns {
                line += " " + word
                used += 1 + width
                continue
            }
            if hasWord { lines.append(line) }
            if hasWord || used + width > columns {
                line = ""
                used = 0
            }
            for character in word {
                let width = TextWidth.columns(of: character)
                if used > 0, used + width > columns {
                    lines.append(line)
                    line = ""
                    used = 0
                }
                line.append(character)
                used += width
            }
            hasWord = true
        }
        return lines + [hasWord ? line : ""]
    }
}
