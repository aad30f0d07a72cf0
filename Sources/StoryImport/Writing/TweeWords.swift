/// Words that mean nothing but themselves, wherever a story of SugarCube has words.
enum TweeWords {
    // MARK: Text

    /// A text of a passage; its lines are lines, whatever stands in them.
    static func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        let bytes = Array(line.utf8)
        guard isMarkup(bytes) else { return line }
        let isQuoted = bytes.first == Byte.quote || bytes.last == Byte.quote || bytes.next("\"\"\"", from: 0) != nil
        guard isQuoted else { return "\"\"\"\(line)\"\"\"" }
        // What closes such a stretch stands for itself in one of the other kind.
        var result = ""
        var start = 0
        while let end = bytes.next("</nowiki>", from: start, ignoringCase: true) {
            if start < end { result += "<nowiki>\(bytes.text(start..<end))</nowiki>" }
            result += "\"\"\"\(bytes.text(end..<end + 9))\"\"\""
            start = end + 9
        }
        return start < bytes.count ? result + "<nowiki>\(bytes.text(start..<bytes.count))</nowiki>" : result
    }

    /// What means something wherever it stands in a line.
    private static let signs: [StaticString] = [
        "[[", "\"\"\"", "''", "//", "__", "==", "~~", "^^", "@@", "{{{", "/*", "/%", "--", "[img[", "[<img[", "[>img[",
        "mailto:", "javascript:", "data:", "news:", "irc:",
    ]

    /// Whether something in a line would be read as markup.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first else { return false }
        if "!*#>|:".utf8.contains(first) || Byte.isSpace(first) { return true }
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            switch byte {
            case Byte.backslash: return true
            case Byte.less where next == Byte.less || Byte.isLetter(next) || "!/".utf8.contains(next): return true
            case UInt8(ascii: "$") where Byte.isNamePart(next): return true
            case UInt8(ascii: "_") where Byte.isNamePart(next): return true
            case UInt8(ascii: "&") where Byte.isLetter(next) || next == UInt8(ascii: "#"): return true
            default: if signs.contains(where: { bytes.hasIgnoringCase($0, at: offset) }) { return true }
            }
        }
        return false
    }

    // MARK: Links

    /// The words of a link; what SugarCube would take for an expression stands in quotes.
    static func link(_ words: String) -> String { isProse(words) ? words : quoted(words) }

    /// A text in quotes, fit for code and for links.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "[", "]", "|", "<", ">", "`": result += "\\x" + String(scalar.value, radix: 16)
            case "\u{2028}", "\u{2029}": result += "\\u" + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Words of code that may stand between two others.
    private static let operators: Set<String> = [
        "to", "eq", "neq", "is", "isnot", "gt", "gte", "lt", "lte", "and", "or", "not", "def", "ndef", "in",
        "instanceof",
        "new", "typeof", "void", "delete", "await", "yield", "async", "let", "var", "const", "if", "else", "do",
        "return",
        "throw", "case", "function", "class", "while", "for", "with", "switch", "try", "static", "of",
    ]

    /// Whether words are certainly no expression: plain signs alone, and two plain words side by side.
    private static func isProse(_ words: String) -> Bool {
        let isPlain = words.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || " ,.!?…’:-".unicodeScalars.contains(scalar)
                || scalar.isASCII && Byte.isDigit(UInt8(scalar.value))
        }
        guard isPlain, words == words.trimmed else { return false }
        let parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let isWord: (String) -> Bool = { part in
            !part.isEmpty && part.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
                && !operators.contains(part.lowercased())
        }
        return zip(parts, parts.dropFirst()).contains { isWord($0) && isWord($1) }
    }

    /// A value of an attribute of HTML.
    static func attribute(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "[", "]", "$", "'", "\u{2028}", "\u{2029}", "@", "/", "_": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
