/// Bytes with a meaning in the formats that are read.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let backslash = UInt8(ascii: "\\")
    static let quote = UInt8(ascii: "\"")
    static let singleQuote = UInt8(ascii: "'")
    static let grave = UInt8(ascii: "`")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")

    static func isSpace(_ byte: UInt8) -> Bool { byte == space || (9...13).contains(byte) }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    static func isNamePart(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }

    static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension [UInt8] {
    /// Whether these bytes stand at an offset.
    func has(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset <= count - length else { return false }
        return word.withUTF8Buffer { letters in
            for step in 0..<length where self[offset + step] != letters[step] { return false }
            return true
        }
    }

    /// Whether these bytes stand at an offset, in capitals or not; `word` is in small letters.
    func hasIgnoringCase(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset <= count - length else { return false }
        return word.withUTF8Buffer { letters in
            for step in 0..<length where Byte.lowercase(self[offset + step]) != letters[step] { return false }
            return true
        }
    }

    /// Where these bytes stand next, looking from an offset up to a limit.
    func next(_ word: StaticString, from offset: Int, to limit: Int? = nil) -> Int? {
        let length = word.utf8CodeUnitCount
        let last = Swift.min(limit ?? count, count) - length
        guard length > 0, offset >= 0, offset <= last else { return nil }
        let first = word.withUTF8Buffer { $0[0] }
        return withUnsafeBufferPointer { buffer in
            var at = offset
            while at <= last {
                if buffer[at] == first, has(word, at: at) { return at }
                at += 1
            }
            return nil
        }
    }

    /// Where this byte stands next.
    func next(_ byte: UInt8, from offset: Int, to limit: Int? = nil) -> Int? {
        var at = offset
        let end = Swift.min(limit ?? count, count)
        while at < end {
            if self[at] == byte { return at }
            at += 1
        }
        return nil
    }

    /// A stretch as text; what is no UTF-8 shows as replacement characters.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, Byte.isSpace(self[lower]) { lower += 1 }
        while upper > lower, Byte.isSpace(self[upper - 1]) { upper -= 1 }
        return lower..<upper
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
