extension Unicode.Scalar {
    /// Whether the character must not be sent to a terminal as it is: controls, line separators, and the marks
    /// that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069).
    public var isUnsafeToShow: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Whether a reader would see nothing if it were shown.
    public var isInvisible: Bool {
        isUnsafeToShow || properties.generalCategory == .format || properties.isWhitespace && value != 0x20
    }

    /// Its number as Unicode writes it, such as `U+202E`.
    public var codePoint: String { "U+" + hexadecimal(value, digits: 4) }
}

extension String {
    /// The text in double quotes, safe to show: what could disturb a terminal is written as `\u{…}`, and a long text
    /// is cut.
    ///
    /// - Parameter limit: How many Unicode scalars are shown.
    public func quotedForReaders(limit: Int = 40) -> String {
        "\"" + safeForReaders(limit: limit) + "\""
    }

    /// The text safe to show, without quotes.
    ///
    /// - Parameter limit: How many Unicode scalars are shown.
    public func safeForReaders(limit: Int) -> String {
        var result = ""
        for (count, scalar) in unicodeScalars.enumerated() {
            if count == limit { return result + "…" }
            if scalar.isUnsafeToShow {
                result += "\\u{" + hexadecimal(scalar.value, digits: 1) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// A number in hexadecimal with at least so many digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
