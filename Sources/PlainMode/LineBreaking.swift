/// Breaks a line between words, so that a terminal need not break it within one.
enum LineBreaking {
    /// The text with line breaks instead of some spaces.
    ///
    /// - Parameters:
    ///   - text: What to break; line breaks in it stay.
    ///   - columns: The most characters a line may have; a longer word stands alone. `nil` leaves all as it is.
    static func wrapped(_ text: String, to columns: Int?) -> String {
        guard let columns else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrapped(line: $0, to: columns) }
            .joined(separator: "\n")
    }

    private static func wrapped(line: Substring, to columns: Int) -> String {
        guard line.count > columns else { return String(line) }
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if !current.isEmpty && current.count + 1 + word.count > columns {
                lines.append(current)
                current = String(word)
            } else {
                current += (current.isEmpty ? "" : " ") + word
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }
}
