/// What a text in a file must be like.
struct TextRule: Sendable {
    /// How many Unicode scalars it may have, as JSON Schema counts.
    let length: ClosedRange<Int>
    /// The shape it must have, if any.
    let shape: TextShape?
    /// Whether it may have paragraphs.
    let hasLines: Bool

    init(length: ClosedRange<Int>, shape: TextShape? = nil, hasLines: Bool = false) {
        self.length = length
        self.shape = shape
        self.hasLines = hasLines
    }

    /// A name or a title.
    static let name = TextRule(length: 1...60)
    /// A sentence or a few.
    static let sentences = TextRule(length: 1...400)
    /// A stable id.
    static let id = TextRule(length: 1...64, shape: .id)
    /// A language tag.
    static let language = TextRule(length: 2...35, shape: .language)
    /// The address of a skill in ESCO.
    static let escoSkill = TextRule(length: 1...200, shape: .escoSkill)

    /// A story or a speech, in paragraphs.
    static let prose = TextRule(length: 1...8000, hasLines: true)

    /// Whether a text is so plain that no closer look is needed: printable ASCII, not blank, short enough, in shape.
    func clearly(accepts text: String) -> Bool {
        guard text.utf8.count <= length.upperBound, text.utf8.count >= length.lowerBound else { return false }
        var hasInk = false
        for byte in text.utf8 {
            if byte &- 0x20 >= 0x5F { return false }
            if byte != 0x20 { hasInk = true }
        }
        return hasInk && shape?.matches(text) != false
    }

    /// The regular expressions that say the same in a JSON Schema: what it must hold, and what it must not.
    var patterns: (holds: String, not: String?) {
        if let shape { return (shape.pattern, nil) }
        let forbidden = "\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069"
        return (Self.somethingVisible, "[\\u0000-" + (hasLines ? "\\u0009\\u000B-" : "") + "\\u001F\(forbidden)]")
    }

    /// Something that is neither white space nor ignored where texts are shown.
    private static let somethingVisible =
        "[^\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F"
        + "\\u2000\\u2001\\u2002-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8]"

    /// Whether there is nothing to read in a text.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }

    /// Whether a character may stand in such a text.
    func allows(_ scalar: Unicode.Scalar) -> Bool {
        Self.allows(scalar) || hasLines && scalar == "\n"
    }

    /// Whether a character may stand in a text people read: no controls, and no marks that turn the direction of
    /// writing, with which a text can look like another.
    static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}

/// A shape some texts must have.
public enum TextShape: String, CaseIterable, Hashable, Sendable {
    /// Small letters and digits in groups joined by single hyphens.
    case id
    /// Like an id, but beginning with a letter, so that a condition can tell it from a number.
    case variable
    /// A language tag of the form BCP 47 gives it, such as `fr-BE`; not looked up in any registry.
    ///
    /// A first part of four letters or more is reserved or would have to be registered, and none is.
    case language
    /// The address of a skill in the European classification ESCO.
    case escoSkill

    /// Whether a text can be an id.
    public static func isID(_ text: String) -> Bool {
        id.matches(text) && TextRule.id.length.contains(text.utf8.count)
    }

    /// The regular expression that says the same in a JSON Schema.
    var pattern: String {
        switch self {
        // To some engines the end is also before a last line break.
        case .id: "^[a-z0-9]+(-[a-z0-9]+)*$(?!\\n)"
        case .variable: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$(?!\\n)"
        case .language:
            "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
                + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*"
                + "(-[Xx](-[A-Za-z0-9]{1,8})+)?$(?!\\n)"
        case .escoSkill: "^http://data\\.europa\\.eu/esco/skill/[A-Za-z0-9.-]+$(?!\\n)"
        }
    }

    /// Whether a text has this shape.
    func matches(_ text: String) -> Bool {
        switch self {
        case .id:
            var endsGroup = true
            for byte in text.utf8 {
                if byte == UInt8(ascii: "-") {
                    if endsGroup { return false }
                    endsGroup = true
                } else {
                    guard Self.isDigit(byte) || Self.isSmallLetter(byte) else { return false }
                    endsGroup = false
                }
            }
            return !endsGroup
        case .variable:
            return text.utf8.first.map(Self.isSmallLetter) == true && Self.id.matches(text)
        case .language:
            return LanguageTag.isWellFormed(text)
        case .escoSkill:
            let beginning = "http://data.europa.eu/esco/skill/"
            let name = text.utf8.dropFirst(beginning.utf8.count)
            return text.utf8.starts(with: beginning.utf8) && !name.isEmpty
                && name.allSatisfy { byte in
                    Self.isLetter(byte) || Self.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { isSmallLetter(byte | 0x20) }
}
