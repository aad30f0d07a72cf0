/// Words typed by people, made safe to keep and to show.
public enum PlainText {
    /// What is wrong with some words.
    public enum Fault: Error, Hashable, Sendable {
        /// Nothing anybody could see is left once the white space is taken off.
        case empty
        /// There are more characters than the limit.
        case tooLong(count: Int, limit: Int)
        /// A character would move the cursor, hide text or turn its direction.
        case controlCharacter(Unicode.Scalar)
    }

    /// The longest name of a person or a session, in characters.
    public static let nameLimit = 40
    /// The longest note, answer or card text typed during a session, in characters.
    public static let noteLimit = 500

    /// The words with white space at the ends removed and runs of it folded into one space.
    ///
    /// - Parameters:
    ///   - text: What was typed.
    ///   - limit: The most characters (grapheme clusters) allowed.
    /// Marks of direction and of where a line may break, which word processors put between letters, are left out: nobody
    /// can see or type them.
    ///
    /// - Throws: The first fault found: no words, control characters, nothing visible, length.
    public static func cleaned(_ text: String, limit: Int) throws(Fault) -> String {
        var seen = String.UnicodeScalarView()
        seen.append(contentsOf: text.unicodeScalars.filter { !isFormat($0) })
        let words = String(seen).split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { throw .empty }
        let folded = words.joined(separator: " ")
        for scalar in folded.unicodeScalars where isUnsafe(scalar) {
            throw .controlCharacter(scalar)
        }
        // Marks piled on one letter run over the lines above; the longest emoji in use has ten scalars.
        for character in folded {
            if let mark = character.unicodeScalars.dropFirst(16).first { throw .controlCharacter(mark) }
        }
        guard folded.unicodeScalars.contains(where: isVisible) else { throw .empty }
        let count = folded.count
        guard count <= limit else { throw .tooLong(count: count, limit: limit) }
        return folded
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
    }

    /// Whether a scalar would disturb a terminal or a reader.
    ///
    /// Joiners are let through, because names in Persian and Indic scripts and emoji sequences need them.
    public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        case .format: isFormat(scalar)
        default: false
        }
    }

    /// Whether a scalar only says how others are to be set, and is none that names and emoji are made with.
    private static func isFormat(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format && scalar != "\u{200C}" && scalar != "\u{200D}"
            && !(0xE0020...0xE007F).contains(scalar.value)
    }
}
