public import JSONText

extension Complaint {
    /// Why a text is no JSON.
    public init(_ error: JSONSyntaxError) {
        let expected = error.expected.map { String(describing: $0) } ?? "value"
        self =
            switch error.kind {
            case .empty: .emptyFile
            case .byteOrderMark: .byteOrderMark
            case .wrongEncoding(let encoding): .otherEncoding(encoding: encoding.rawValue)
            case .tooLarge(let limit): .tooLarge(limit: limit)
            case .invalidUTF8: .brokenUTF8(byte: error.found.shown)
            case .unexpectedEnd: .endsEarly(expected: expected)
            case .unexpected where error.found == .end: .endsEarly(expected: expected)
            case .unexpected: .unexpected(expected: expected, found: error.found.shown)
            case .trailingComma: .trailingComma
            case .comment: .jsonComment
            case .singleQuote: .singleQuote
            case .malformedNumber(let fault): .malformedNumber(fault: String(describing: fault))
            case .controlCharacter: .controlCharacter(character: error.found.name)
            case .unknownEscape: .unknownEscape(found: error.found.shown)
            case .malformedUnicodeEscape: .malformedUnicodeEscape
            case .loneSurrogate: .loneSurrogate
            case .duplicateKey(let key): .duplicateKey(key: key)
            case .tooDeep(let limit): .tooDeep(limit: limit)
            case .textAfterValue: .textAfterValue(found: error.found.shown)
            }
    }

    /// The name by which messages know a character that cannot be shown.
    public static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n", "\r": "lineBreak"
        case "\t": "tab"
        default: scalar.codePoint
        }
    }
}

extension JSONSyntaxError.Found {
    /// What stands there, as it can be shown.
    fileprivate var shown: String {
        switch self {
        case .end: ""
        case .byte(let byte): "0x" + String(byte, radix: 16, uppercase: true)
        case .word(let word): word.safeForReaders(limit: 40)
        case .character(let scalar): scalar.isInvisible ? scalar.codePoint : String(scalar)
        }
    }

    fileprivate var name: String {
        if case .character(let scalar) = self { Complaint.name(of: scalar) } else { shown }
    }
}
