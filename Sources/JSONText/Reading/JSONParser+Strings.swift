extension JSONParser {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Reads the string whose opening quote stands here.
    mutating func parseString() throws(JSONSyntaxError) {
        let start = at
        var hasEscapes = false
        at += 1
        while true {
            skipPlainText()
            guard at < bytes.count else {
                throw JSONSyntaxError(
                    .unexpectedEnd,
                    offset: at,
                    found: .end,
                    expected: .closingQuote,
                    relatedOffset: start
                )
            }
            let byte = bytes[at]
            if byte == JSONByte.quote {
                at += 1
                nodes.append(JSONNode(.string, flag: hasEscapes, start: start, end: at, next: nodes.count + 1))
                return
            }
            if byte == JSONByte.backslash {
                hasEscapes = true
                try skipEscape(of: start)
            } else if byte < 0x20 {
                throw error(.controlCharacter)
            } else {
                try skipLongCharacter()
            }
        }
    }

    /// Goes on to the next byte that is no plain ASCII text, eight bytes at a time.
    private mutating func skipPlainText() {
        guard let base = bytes.baseAddress else { return }
        let raw = UnsafeRawPointer(base)
        while at + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let quotes = word ^ (Self.ones &* UInt64(JSONByte.quote))
            let backslashes = word ^ (Self.ones &* UInt64(JSONByte.backslash))
            // The lowest marked byte is exact: a borrow can only mark bytes above one that is marked rightly.
            let marks =
                (word | ((word &- Self.ones &* 0x20) & ~word)
                    | ((quotes &- Self.ones) & ~quotes)
                    | ((backslashes &- Self.ones) & ~backslashes)) & Self.highBits
            if marks != 0 {
                at += marks.trailingZeroBitCount / 8
                return
            }
            at += 8
        }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == JSONByte.quote || byte == JSONByte.backslash || byte < 0x20 || byte >= 0x80 { return }
            at += 1
        }
    }

    private mutating func skipLongCharacter() throws(JSONSyntaxError) {
        // Characters beyond ASCII seldom stand alone.
        while at < bytes.count && bytes[at] >= 0x80 {
            switch UTF8Check.character(at: at, in: bytes) {
            case .whole(let length): at += length
            case .broken(let fault): throw error(.invalidUTF8(fault))
            }
        }
    }

    private mutating func skipEscape(of start: Int) throws(JSONSyntaxError) {
        let escape = at
        at += 1
        guard at < bytes.count else {
            throw JSONSyntaxError(
                .unexpectedEnd,
                offset: at,
                found: .end,
                expected: .closingQuote,
                relatedOffset: start
            )
        }
        if JSONStringDecoding.simpleEscape(bytes[at]) != nil {
            at += 1
            return
        }
        guard bytes[at] == UInt8(ascii: "u") else { throw error(.unknownEscape, reportedAt: escape) }
        let unit = try skipFourDigits(of: escape)
        if unit & 0xFC00 == 0xDC00 { throw error(.loneSurrogate, reportedAt: escape) }
        guard unit & 0xFC00 == 0xD800 else { return }
        guard at + 1 < bytes.count, bytes[at] == JSONByte.backslash, bytes[at + 1] == UInt8(ascii: "u") else {
            throw error(.loneSurrogate, reportedAt: escape)
        }
        let second = at
        at += 1
        guard try skipFourDigits(of: second) & 0xFC00 == 0xDC00 else {
            throw error(.loneSurrogate, reportedAt: escape)
        }
    }

    /// Reads the digits behind the `u` that stands here.
    private mutating func skipFourDigits(of escape: Int) throws(JSONSyntaxError) -> UInt32 {
        at += 1
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = JSONByte.hexValue(bytes[at]) else {
                throw error(.malformedUnicodeEscape, reportedAt: escape)
            }
            unit = unit << 4 | digit
            at += 1
        }
        return unit
    }
}
