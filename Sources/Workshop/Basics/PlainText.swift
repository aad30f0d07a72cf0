/// Words typed by people, made safe to keep and to show.
public enum PlainText {
    /// What is wrong with some words.
    public enum Fault: Error, Hashable, Sendable {
        /// Nothing anybody could see is left once the white space is taken off.
        case empty
        /// There are more characters than the limit.
        case tooLong(count: Int, limit: Int)
        /// A character would move the cursor or hide text.
        case controlCharacter(Unicode.Scalar)
    }

    /// The longest name of a person or a session, in characters.
    public static let nameLimit = 40
    /// The longest note, answer or card text typed during a session, in characters.
    public static let noteLimit = 500

    /// The longest name of a session, in characters: it stands alone on a line wherever it is shown.
    public static let titleLimit = 80

    /// The words with white space at the ends removed and runs of it folded into one space.
    ///
    /// Invisible signs that no word needs are left out, for they come with whatever is pasted from a web page or an office
    /// program, and nobody could find them.
    ///
    /// - Parameters:
    ///   - text: What was typed.
    ///   - limit: The most characters (grapheme clusters) allowed.
    /// - Throws: The first fault found: no words, control characters, nothing visible, length.
    public static func cleaned(_ text: String, limit: Int) throws(Fault) -> String {
        if isPlain(text) && text.utf8.count <= limit { return text }
        let words = needed(in: text).split(whereSeparator: \.isWhitespace)
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

    /// Whether a text is of printable letters and signs of ASCII, with nothing but single spaces inside it: clean as it is.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    /// The text without the invisible format characters that no word needs.
    private static func needed(in text: String) -> String {
        guard text.unicodeScalars.contains(where: isInvisibleFormat) else { return text }
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated()
        where !isInvisibleFormat(scalar)
            || isNeeded(scalar, after: kept.last, before: scalars.dropFirst(place + 1).first)
        {
            kept.append(scalar)
        }
        return String(kept)
    }

    /// Whether an invisible sign changes how the signs around it are written.
    private static func isNeeded(
        _ scalar: Unicode.Scalar,
        after before: Unicode.Scalar?,
        before next: Unicode.Scalar?
    ) -> Bool {
        guard let before else { return false }
        switch scalar {
        case "\u{200C}", "\u{200D}", "\u{180E}": return joins(before, scalar, next)
        // The flags of England, Scotland and Wales are spelt with tags.
        default: return tags.contains(scalar.value) && (before == "\u{1F3F4}" || tags.contains(before.value))
        }
    }

    private static let tags: ClosedRange<UInt32> = 0xE0020...0xE007F

    private static func isInvisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format && scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Whether a joiner behind a sign changes how it is written: in an emoji, and in scripts whose letters join.
    private static func joins(_ before: Unicode.Scalar, _ joiner: Unicode.Scalar, _ after: Unicode.Scalar?) -> Bool {
        if joinsLetters(before) { return true }
        let isEmoji = before.properties.isEmoji && !before.isASCII || before == "\u{FE0F}"
        return joiner == "\u{200D}" && isEmoji && after?.properties.isEmoji == true
    }

    /// Whether a sign belongs to the scripts of the Arabic and Indic families, in which letters join or are kept apart.
    private static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x0DFF, 0x1000...0x109F, 0x1700...0x18AF, 0x1B00...0x1BFF, 0xA800...0xABFF, 0xFB50...0xFDFF,
            0xFE70...0xFEFC, 0x10A00...0x11FFF, 0x1E900...0x1E95F:
            true
        default: false
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
    }

    /// Whether a scalar would disturb a terminal or a reader.
    ///
    /// Joiners are let through, because names in Persian and Indic scripts and emoji sequences need them.
    public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            true
        case .format:
            scalar != "\u{200C}" && scalar != "\u{200D}" && scalar != "\u{180E}"
                && !tags.contains(scalar.value)
        default:
            false
        }
    }
}
