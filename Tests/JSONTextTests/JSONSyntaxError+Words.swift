import JSONText

extension JSONSyntaxError {
    /// All that an error holds, as one sentence that a test can compare; people read the catalogue's.
    func message(related: TextPosition?) -> String {
        let place = related.map { "line \($0.line), column \($0.column)" }
        switch kind {
        case .empty:
            return "the file is empty"
        case .byteOrderMark:
            return "the file begins with a byte order mark; save it as UTF-8 without one"
        case .wrongEncoding(let encoding):
            return "the file is in \(encoding.rawValue); save it as UTF-8"
        case .tooLarge(let limit):
            return "the file has more than \(limit) bytes"
        case .invalidUTF8(let fault):
            return "\(found.words) is not UTF-8 (\(fault.words)); save the file as UTF-8"
        case .unexpectedEnd:
            let opening = expected == .closingQuote ? "the text that begins" : "what was opened"
            let inside = place.map { " inside \(opening) at \($0)" } ?? ""
            return "the file ends\(inside)" + (expected.map { ", expected \($0.words)" } ?? "")
        case .unexpected:
            return found.words + (expected.map { " where \($0.words) is expected" } ?? "")
        case .trailingComma:
            return "a comma with nothing behind it"
        case .comment:
            return "a comment, which JSON does not have"
        case .singleQuote:
            return "a single quote; JSON puts texts in double quotes"
        case .malformedNumber(let fault):
            return fault.words
        case .controlCharacter:
            return "a text contains \(found.words); write it as an escape or leave it out"
        case .unknownEscape:
            return "\\ with \(found.words) behind it means nothing; a backslash itself is written \\\\"
        case .malformedUnicodeEscape:
            return "\\u needs four hexadecimal digits behind it"
        case .loneSurrogate:
            return "\\u escape is half of a surrogate pair"
        case .duplicateKey(let key):
            let first = place.map { "; the first stands at \($0)" } ?? ""
            return "the key \(key.quotedForReaders()) stands twice in the same object\(first)"
        case .tooDeep(let limit):
            return "more than \(limit) objects and lists inside one another"
        case .textAfterValue:
            return "\(found.words) behind the end of the value"
        }
    }
}

extension JSONSyntaxError.Found {
    fileprivate var words: String {
        switch self {
        case .end: "the end of the file"
        case .byte(let byte): "byte 0x" + String(byte, radix: 16, uppercase: true)
        case .word(let word): word.quotedForReaders()
        case .character("\""): "a double quote"
        case .character("\n"): "a line break"
        case .character("\t"): "a tab"
        case .character(let scalar):
            scalar.isInvisible
                ? "the invisible character \(scalar.codePoint)" : "\"\(scalar)\""
        }
    }
}

extension JSONSyntaxError.Expectation {
    fileprivate var words: String {
        switch self {
        case .value: "a value"
        case .valueOrCloseBracket: "a value or \"]\""
        case .key: "a key in double quotes"
        case .keyOrCloseBrace: "a key in double quotes or \"}\""
        case .colon: "\":\""
        case .commaOrCloseBrace: "\",\" or \"}\""
        case .commaOrCloseBracket: "\",\" or \"]\""
        case .closingQuote: "a closing double quote"
        case .end: "the end of the file"
        }
    }
}

extension JSONSyntaxError.NumberFault {
    fileprivate var words: String {
        switch self {
        case .leadingZero: "a number begins with a zero it does not need"
        case .leadingPlus: "a number begins with a plus sign; leave it out"
        case .noDigitAfterMinus: "a minus sign without a number behind it"
        case .noDigitBeforePoint: "a number begins with a point; write a zero before it"
        case .noDigitAfterPoint: "a number ends with its point; write a digit behind it"
        case .noDigitInExponent: "a number has an exponent without digits"
        }
    }
}

extension UTF8Fault {
    fileprivate var words: String {
        switch self {
        case .strayContinuation: "the middle of a character without its beginning"
        case .truncated: "a character without its end"
        case .overlong: "a character written too long"
        case .surrogate: "half of a surrogate pair"
        case .aboveUnicode: "above U+10FFFF"
        case .impossibleByte: "a byte that never occurs"
        }
    }
}
