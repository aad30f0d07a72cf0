extension TextWidth {
    /// What stands in the place of what cannot be shown.
    static let replacement = "\u{FFFD}"

    /// The text as terminals agree on it.
    ///
    /// Controls and unassigned characters become U+FFFD, invisible format characters (joiners, direction overrides) go,
    /// joined or modified emoji keep their first part, and no letter carries more than four marks.
    public static func drawable(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
        var result = ""
        for character in text {
            if isPlain(character) {
                result.append(character)
            } else {
                for part in drawable(character) { result.unicodeScalars.append(part) }
            }
        }
        return result
    }

    /// The scalars of a character that are drawn: none, or one that takes columns and its marks.
    static func drawable(_ character: Character) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var marks = 0
        for scalar in character.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format, .lineSeparator, .paragraphSeparator:
                continue
            case .control, .unassigned, .privateUse, .surrogate:
                result.append("\u{FFFD}")
            case .nonspacingMark, .enclosingMark:
                if variationSelectors.contains(scalar.value) || scalar.value == 0x20E3 { continue }
                // A mark with nothing below it would land on the neighbour's letter.
                if result.isEmpty { result.append("\u{FFFD}") } else if marks < 4 { result.append(scalar) }
                marks += 1
            default:
                if let first = result.first, isEmoji(first) { return result }
                result.append(scalar)
            }
        }
        return result
    }

    private static let variationSelectors: ClosedRange<UInt32> = 0xFE00...0xFE0F

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji && !regionalIndicators.contains(scalar.value)
    }
}
