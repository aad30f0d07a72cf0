/// How many columns text takes on a terminal, and which text all terminals agree on.
///
/// Terminals and libraries measure joined emoji, variation selectors, marks without a letter and characters newer than
/// themselves differently, and one wrong column shifts all that stands to the right of it. So text is first made
/// ``drawable(_:)``: reduced to what is measured alike everywhere.
public enum TextWidth {
    /// The columns a text takes once it has been made drawable.
    public static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns a character takes once it has been made drawable: 0, 1 or 2.
    public static func columns(of character: Character) -> Int {
        if isPlain(character) { return 1 }
        return drawable(character).reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of one scalar, by the rules of `wcwidth`: 0, 1 or 2.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if frameDrawing.contains(value) { return 1 }
        // Vowels and finals of decomposed Hangul are drawn on top of the leading consonant.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation, !regionalIndicators.contains(value) { return 2 }
        return isWide(value) ? 2 : 1
    }

    /// Whether everything on earth gives a scalar exactly one column.
    public static func isSurelyNarrow(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 || frameDrawing.contains(scalar.value)
    }

    static func isPlain(_ character: Character) -> Bool {
        // The ASCII test is the fast path of every frame.
        guard let byte = character.utf8.first, character.utf8.count == 1 else { return false }
        return byte >= 0x20 && byte < 0x7F
    }

    private static let frameDrawing: ClosedRange<UInt32> = 0x2500...0x259F
    static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wide.contains { $0.contains(value) }
    }

    // East Asian Wide and Fullwidth (UAX 11) without the emoji, which carry their own property.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
        0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
