/// The first place where a text is no JSON, and why.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// The byte it is about; the length of the text if something is missing at its end.
    public let offset: Int
    /// What stands there.
    public let found: Found
    /// What could have stood there, where that can be said.
    public let expected: Expectation?

    /// The byte of another place that explains this one: where the first of two equal keys stands, or where the
    /// object or list begins that was never closed.
    public let relatedOffset: Int?

    public init(
        _ kind: Kind,
        offset: Int,
        found: Found,
        expected: Expectation? = nil,
        relatedOffset: Int? = nil
    ) {
        self.kind = kind
        self.offset = offset
        self.found = found
        self.expected = expected
        self.relatedOffset = relatedOffset
    }

    /// The ways a text can be no JSON.
    public enum Kind: Hashable, Sendable {
        /// There is no value, only space or nothing at all.
        case empty
        /// The text begins with a byte order mark of UTF-8.
        case byteOrderMark
        /// The text is in another encoding, such as UTF-16.
        case wrongEncoding(TextEncoding)
        /// The text has more bytes than the limit.
        case tooLarge(limit: Int)
        /// The bytes are no UTF-8.
        case invalidUTF8(UTF8Fault)
        /// The text ends too early.
        case unexpectedEnd
        /// Something else should stand here.
        case unexpected
        /// A comma before a closing bracket.
        case trailingComma
        /// A comment, which JSON does not have.
        case comment
        /// A text in single quotes.
        case singleQuote
        /// A number that breaks the grammar.
        case malformedNumber(NumberFault)
        /// A control character inside a string, such as a line break.
        case controlCharacter
        /// A backslash with a letter that has no meaning.
        case unknownEscape
        /// A `\u` without four hexadecimal digits.
        case malformedUnicodeEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// A key that stands in this object already.
        case duplicateKey(String)
        /// More containers inside one another than the limit.
        case tooDeep(limit: Int)
        /// Something behind the value.
        case textAfterValue
    }

    /// What stands at the place of an error.
    public enum Found: Hashable, Sendable {
        /// Nothing: the text is over.
        case end
        /// A character.
        case character(Unicode.Scalar)
        /// A byte that is no character.
        case byte(UInt8)
        /// Letters without quotes, cut after 40.
        case word(String)
    }

    /// What could have stood at the place of an error.
    public enum Expectation: CaseIterable, Hashable, Sendable {
        /// Any value.
        case value
        /// A value or the end of an empty list.
        case valueOrCloseBracket
        /// A key in quotes.
        case key
        /// A key in quotes or the end of an empty object.
        case keyOrCloseBrace
        /// The colon behind a key.
        case colon
        /// The next member or the end of the object.
        case commaOrCloseBrace
        /// The next element or the end of the list.
        case commaOrCloseBracket
        /// The end of a string.
        case closingQuote
        /// The end of the text.
        case end
    }

    /// How a number can break the grammar.
    public enum NumberFault: CaseIterable, Hashable, Sendable {
        /// A zero before other digits.
        case leadingZero
        /// A plus sign before the number.
        case leadingPlus
        /// A minus sign without a digit behind it.
        case noDigitAfterMinus
        /// A point without a digit before it.
        case noDigitBeforePoint
        /// A point without a digit behind it.
        case noDigitAfterPoint
        /// An exponent without a digit.
        case noDigitInExponent
    }

    /// Encodings that can be told from the first bytes of a text.
    public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
        /// Two bytes a character.
        case utf16 = "UTF-16"
        /// Four bytes a character.
        case utf32 = "UTF-32"
    }
}
