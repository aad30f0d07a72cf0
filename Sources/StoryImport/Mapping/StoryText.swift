/// The text of a node in the making: words, and links that stand among them.
struct StoryText {
    private enum Segment {
        case words(String)
        case link(Int, String)
    }

    private var segments: [Segment] = []

    mutating func append(_ words: String) {
        segments.append(.words(words))
    }

    /// Notes where a link stands.
    mutating func append(link number: Int, _ words: String) {
        segments.append(.link(number, words))
    }

    mutating func append(_ other: StoryText) {
        segments += other.segments
    }

    /// Whether nothing but links is to be read.
    var isBlank: Bool { composed(keeping: { _ in false }).isEmpty }

    /// The text to be read.
    ///
    /// A line that holds links alone is a list of choices and left out; among other words a link leaves its words.
    ///
    /// - Parameter keeps: Whether a link that stands alone leaves its words too, by its number.
    func composed(keeping keeps: (Int) -> Bool) -> String {
        var lines: [String] = []
        var line = Line()
        var wasLeftOut = false
        func close() {
            if let text = line.text(keeping: keeps) {
                let isBlank = text.allSatisfy(\.isWhitespace)
                // Where a list was left out, one blank line is enough.
                if !(isBlank && wasLeftOut && lines.last?.allSatisfy(\.isWhitespace) != false) { lines.append(text) }
                if !isBlank { wasLeftOut = false }
            } else {
                wasLeftOut = true
            }
            line = Line()
        }
        for segment in segments {
            switch segment {
            case .link(let number, let words): line.add(link: number, words)
            case .words(let words):
                for (step, part) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    if step > 0 { close() }
                    line.add(String(part))
                }
            }
        }
        close()
        return lines.joined(separator: "\n").trimmed
    }

    private struct Line {
        private var around = ""
        private var whole = ""
        private var links: [(number: Int, words: String)] = []

        mutating func add(_ words: String) {
            around += words
            whole += words
        }

        mutating func add(link number: Int, _ words: String) {
            links.append((number, words))
            whole += words
        }

        /// The line to be read; `nil` if it is left out.
        func text(keeping keeps: (Int) -> Bool) -> String? {
            guard !links.isEmpty, around.unicodeScalars.allSatisfy(Self.isListMark) else { return whole }
            let kept = links.filter { keeps($0.number) }.map(\.words)
            return kept.isEmpty ? nil : kept.joined(separator: " ")
        }

        private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || "*-•>|/\\·–—+#.,;:()'_".unicodeScalars.contains(scalar)
        }
    }
}

/// Words fit for a scenario file.
enum FitText {
    static let name = 60
    static let sentences = 400
    static let prose = 8000

    /// The text without characters that may not stand in a file; a tab is a space.
    static func cleaned(_ text: String, hasLines: Bool = true) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\t", "\u{2028}", "\u{2029}", "\r":
                if hasLines, scalar != "\t" { result.append("\n") } else { result.append(" ") }
            default:
                if isAllowed(scalar) { result.append(scalar) }
            }
        }
        return String(result).trimmed
    }

    /// As many characters of the text as may stand there.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.unicodeScalars.count > limit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))).trimmed + "…"
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
