/// Reads comma-separated values by the grammar of RFC 4180, and nothing beside it.
enum CSVReader {
    /// The records of a text; `nil` if it is not as the RFC has it.
    static func records(of text: String) -> [[String]]? {
        var rest = text.unicodeScalars[...]
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
        var records: [[String]] = []
        var record: [String] = []
        while !rest.isEmpty {
            guard let field = field(in: &rest) else { return nil }
            record.append(field)
            if rest.first == "," {
                rest.removeFirst()
                continue
            }
            guard rest.starts(with: "\r\n".unicodeScalars) else { return nil }
            rest = rest.dropFirst(2)
            records.append(record)
            record = []
        }
        return record.isEmpty ? records : nil
    }

    private static func field(in rest: inout Substring.UnicodeScalarView) -> String? {
        var field = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            while let next = rest.first, !",\r\n\"".unicodeScalars.contains(next) { field.append(rest.removeFirst()) }
            return String(field)
        }
        rest.removeFirst()
        while let next = rest.popFirst() {
            if next != "\"" {
                field.append(next)
            } else if rest.first == "\"" {
                field.append(rest.removeFirst())
            } else {
                return String(field)
            }
        }
        return nil
    }
}
