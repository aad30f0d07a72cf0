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
public enum TextShape: CaseIterable, Hashable, Sendable {
    /// Small letters and digits in groups joined by single hyphens.
    case id
    /// Like an id, but beginning with a letter, so that a condition can tell it from a number.
    case variable
    /// A language tag as BCP 47 writes it, such as `fr-BE`; not looked up in any registry.
    case language
    /// The address of a skill in the European classification ESCO.
    case escoSkill

    /// The regular expression that says the same in a JSON Schema.
    var pattern: String {
        switch self {
        case .id: "^[a-z0-9]+(-[a-z0-9]+)*$"
        case .variable: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
        case .language: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
        case .escoSkill: "^http://data\\.europa\\.eu/esco/skill/[A-Za-z0-9.-]+$"
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
            let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            return groups.enumerated().allSatisfy { position, group in
                position == 0
                    ? (2...8).contains(group.count) && group.allSatisfy(Self.isLetter)
                    : (1...8).contains(group.count) && group.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
            }
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
