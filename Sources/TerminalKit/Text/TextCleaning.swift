/// Text that came from outside, such as a paste or a name, made harmless.
public enum TextCleaning {
    /// The text without control characters and direction overrides.
    ///
    /// Tabs become blanks. Line breaks of every kind become what is given; those at the end of the text go.
    public static func cleaned(_ text: some StringProtocol, lineBreaks: Character = " ") -> String {
        var result = ""
        for character in text {
            if character.isNewline {
                result.append(lineBreaks)
            } else if character == "\t" {
                result.append(" ")
            } else if let scalar = character.unicodeScalars.first, isHarmful(scalar) {
                continue
            } else {
                result.append(character)
            }
        }
        while let last = result.last, last == lineBreaks, text.last?.isNewline == true { result.removeLast() }
        return result
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0: true
        // Marks, embeddings, overrides and isolates of direction, and the byte order mark.
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
