/// A pasted list taken apart: rows of cells, as a spreadsheet, a word processor or a person writes them.
struct NameSheet {
    /// What stands between two names of a row.
    static let separators: Set<Character> = [",", ";", "\t", "，", "、", "；", "،", "؛"]

    /// The names, not yet checked.
    let names: [String]
    /// Whether rows of several cells were taken for one person each.
    let joinsCells: Bool

    private struct Cell {
        var text: String
        var isQuoted = false
        /// Whether a number or a bullet stood before it.
        var isMarked = false
        /// What ends it; `nil` at the end of a row.
        let end: Character?
    }

    init(_ text: String) {
        let rows = Self.rows(of: text)
        let tables = rows.filter { row in row.contains { $0.end == "\t" } && row.count > 1 }
        let joins = tables.count > 1
        let marked = rows.count { $0.first?.isMarked == true }
        joinsCells = joins
        names = rows.flatMap { row -> [String] in
            if joins, row.count > 1, row.contains(where: { $0.end == "\t" }) {
                return [row.map(Self.whole).joined(separator: " ")]
            }
            // A numbered line is one person: “1. Surname, First”.
            if marked > 1, row.count == 2, row[0].isMarked, !row[1].isMarked, row[0].end == "," {
                return ["\(row[1].text) \(row[0].text)"]
            }
            return row.map(Self.whole)
        }
    }

    /// A cell as a name: in quotation marks, “Surname, First” is turned round.
    private static func whole(_ cell: Cell) -> String {
        guard cell.isQuoted else { return cell.text }
        let parts = cell.text.split(separator: ",").map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        .filter { !$0.isEmpty }
        return parts.count == 2 ? "\(parts[1]) \(parts[0])" : parts.joined(separator: " ")
    }

    // MARK: Rows and cells

    /// The rows with their cells; neither is ever empty.
    private static func rows(of text: String) -> [[Cell]] {
        var rows: [[Cell]] = [[]]
        var rest = Substring(text)
        while !rest.isEmpty {
            let cell = nextCell(&rest)
            rows[rows.count - 1].append(cell)
            if cell.end == nil { rows.append([]) }
        }
        return rows.map(finished).filter { !$0.isEmpty }
    }

    /// The cells of a row without numbers, bullets and empty places.
    private static func finished(_ row: [Cell]) -> [Cell] {
        var row = row
        if row.count > 1, isMark(row[0], before: row[1]) {
            row.removeFirst()
            row[0].isMarked = true
        }
        return row.compactMap { cell in
            var cell = cell
            if !cell.isQuoted, let name = unmarked(cell.text) {
                cell.text = name
                cell.isMarked = true
            }
            return cell.text.allSatisfy(\.isWhitespace) ? nil : cell
        }
    }

    /// Takes the next cell with what ends it off a text.
    private static func nextCell(_ rest: inout Substring) -> Cell {
        if let quoted = quotedCell(&rest) { return quoted }
        let end = rest.firstIndex { separators.contains($0) || $0.isNewline } ?? rest.endIndex
        let text = String(rest[..<end])
        return Cell(text: text, end: takeEnd(at: end, of: &rest))
    }

    /// Takes a cell in quotation marks, which may hold commas and lines; `nil` where a mark is no such mark.
    private static func quotedCell(_ rest: inout Substring) -> Cell? {
        let inner = rest.drop { $0 == " " }
        guard let open = inner.first, let close = marks[open] else { return nil }
        var text = ""
        var place = inner.index(after: inner.startIndex)
        while let found = inner[place...].firstIndex(of: close) {
            text += inner[place..<found]
            let behind = inner.index(after: found)
            // Two marks within are one that belongs to the text.
            if open == "\"", behind < inner.endIndex, inner[behind] == close {
                text.append(close)
                place = inner.index(after: behind)
                continue
            }
            let tail = inner[behind...].drop { $0 == " " }
            guard tail.isEmpty || tail.first.map({ separators.contains($0) || $0.isNewline }) == true else {
                return nil
            }
            rest = inner
            return Cell(text: text, isQuoted: true, end: takeEnd(at: tail.startIndex, of: &rest))
        }
        return nil
    }

    private static let marks: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»"]

    /// Takes off all up to and with the sign at a place; gives the sign, `nil` for the end of the row.
    private static func takeEnd(at place: Substring.Index, of rest: inout Substring) -> Character? {
        guard place < rest.endIndex else {
            rest = rest[rest.endIndex...]
            return nil
        }
        let sign = rest[place]
        rest = rest[rest.index(after: place)...]
        return sign.isNewline ? nil : sign
    }

    // MARK: Numbers and bullets

    /// Whether a cell is nothing but the number or the bullet of the next one, as word processors give them before a tab.
    private static func isMark(_ cell: Cell, before next: Cell) -> Bool {
        let text = cell.text.filter { !$0.isWhitespace }
        if text.count == 1, let sign = text.first, bullets.contains(sign) || sign == "o" && cell.end == "\t" {
            return true
        }
        let digits = text.prefix(while: \.isWholeNumber)
        guard (1...3).contains(digits.count) else { return false }
        let sign = text.dropFirst(digits.count)
        if sign.isEmpty { return next.text.first { !$0.isWhitespace }?.isLetter == true }
        return sign.allSatisfy(closers.contains)
    }

    /// The name behind the number or the bullet of a list; `nil` where there is none.
    private static func unmarked(_ text: String) -> String? {
        let trimmed = text.drop(while: \.isWhitespace)
        if let first = trimmed.first, bullets.contains(first) { return String(trimmed.dropFirst()) }
        let opened = trimmed.first.map(openers.contains) == true ? trimmed.dropFirst() : trimmed
        let digits = opened.prefix(while: \.isWholeNumber)
        guard (1...3).contains(digits.count) else { return nil }
        let behind = opened.dropFirst(digits.count)
        let rest = behind.drop(while: closers.contains)
        let name = rest.drop(while: \.isWhitespace)
        guard rest.startIndex > behind.startIndex || name.startIndex > rest.startIndex, name.first?.isLetter == true
        else {
            return nil
        }
        return String(name)
    }

    private static let openers: Set<Character> = ["(", "[", "#"]
    private static let closers: Set<Character> = [".", ")", "]", ":", "-", "°", "º"]
    /// As they are typed, and as word processors paste them.
    private static let bullets: Set<Character> = [
        "-", "*", "•", "·", "–", "—", "‣", "◦", "●", "○", "▪", "▫", "■", "□", "►", "➢", "✓", "✔", "☐", "☑", "\u{F0B7}",
        "\u{F0A7}",
    ]
}
