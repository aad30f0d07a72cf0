/// Builds comma-separated values as RFC 4180 has them: every field in quotes, lines ended by carriage return and line feed.
struct CSV {
    /// Begins with a byte order mark: without one, Excel takes UTF-8 for another encoding and spoils every accent.
    private(set) var text = "\u{FEFF}"

    /// Writes a record, each of its fields made safe; a number and its unit behind them are the program's own.
    mutating func record(_ fields: [String], number: [String] = []) {
        let safe = fields.map(Self.guarded) + number
        text += safe.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        text += "\r\n"
    }

    /// The text with an apostrophe in front where a spreadsheet would take it for a formula (OWASP, CSV injection).
    ///
    /// Also where it would be one behind apostrophes of its own: so whoever takes one apostrophe off such a field has
    /// the text again.
    private static func guarded(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0 == "'" }
        let first = rest.first { $0 != "'" && !$0.properties.isWhitespace }
        let isFormula = first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
        return isFormula || rest.first == "\t" || rest.first == "\r" ? "'" + text : text
    }
}
