extension JSONParser {
    /// An error about what stands here.
    ///
    /// - Parameters:
    ///   - kind: What is wrong.
    ///   - offset: Where the error is shown, if not here.
    ///   - expected: What could have stood here.
    ///   - relatedOffset: Another place that explains it.
    func error(
        _ kind: JSONSyntaxError.Kind,
        reportedAt offset: Int? = nil,
        expected: JSONSyntaxError.Expectation? = nil,
        relatedOffset: Int? = nil
    ) -> JSONSyntaxError {
        JSONSyntaxError(kind, offset: offset ?? at, found: found, expected: expected, relatedOffset: relatedOffset)
    }

    /// The error for something else than `expected`, named as closely as one can tell.
    func unexpected(_ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
        guard at < bytes.count else {
            return error(.unexpectedEnd, expected: expected, relatedOffset: innermostOpening)
        }
        let followsSlash = at + 1 < bytes.count ? bytes[at + 1] : 0
        switch bytes[at] {
        case JSONByte.slash where followsSlash == JSONByte.slash || followsSlash == JSONByte.asterisk:
            return error(.comment)
        case JSONByte.hash:
            return error(.comment)
        case JSONByte.singleQuote:
            return error(.singleQuote, expected: expected)
        case JSONByte.plus where expected.allowsValue:
            return error(.malformedNumber(.leadingPlus))
        case JSONByte.point where expected.allowsValue:
            return error(.malformedNumber(.noDigitBeforePoint))
        case 0x80...:
            if case .broken(let fault) = UTF8Check.character(at: at, in: bytes) {
                return error(.invalidUTF8(fault))
            }
            return error(.unexpected, expected: expected)
        default:
            return error(.unexpected, expected: expected)
        }
    }

    /// What stands here, for an error.
    private var found: JSONSyntaxError.Found {
        guard at < bytes.count else { return .end }
        guard case .whole(let length) = UTF8Check.character(at: at, in: bytes) else { return .byte(bytes[at]) }
        let letters = bytes[at...].prefix(41).prefix { JSONByte.isLetter($0) || JSONByte.isDigit($0) }
        if letters.count > 1 {
            return .word(String(decoding: letters.prefix(40), as: UTF8.self))
        }
        let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
        return scalar.map { .character($0) } ?? .byte(bytes[at])
    }
}

extension JSONSyntaxError.Expectation {
    fileprivate var allowsValue: Bool { self == .value || self == .valueOrCloseBracket }
}
