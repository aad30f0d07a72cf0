/// Letters in the form in which all spellings of one name are the same.
///
/// Case, composed and decomposed accents, width, typographic apostrophes, hyphens, spaces and invisible characters make no
/// difference. Accents themselves do: without them a word is only like the name.
enum Folding {
    /// What stands for any run of spaces, hyphens and underscores.
    static let gap: Character = " "

    /// The letters a character stands for; `gap` alone where one word ends and another begins.
    static func folded(_ character: Character) -> [Character] {
        if let ascii = character.asciiValue { return [plain[Int(ascii)]] }
        guard let first = character.unicodeScalars.first else { return [] }
        if first.properties.isEmoji, !first.isASCII {
            // Joined emoji are one sign; how it is to be drawn does not matter.
            var emoji = String.UnicodeScalarView()
            emoji.append(contentsOf: character.unicodeScalars.filter { $0.value != 0xFE0F })
            return Array(String(emoji))
        }
        if isGap(first) { return [gap] }
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: character.unicodeScalars.compactMap(narrow))
        // To and fro, so that ß, ẞ and SS, ς and σ, İ and ı come to the same.
        return Array(withoutDots(String(letters).lowercased().uppercased().lowercased()))
    }

    /// The letters without accents: what somebody types who has no such key.
    static func unaccented(_ letter: Character) -> [Character] {
        guard !letter.isASCII, let first = letter.unicodeScalars.first else { return [letter] }
        if first.properties.isEmoji, !first.isASCII { return [letter] }
        if let base = bases[Character(first)] ?? bases[letter] { return [base] }
        guard let name = first.properties.name, name.hasPrefix("LATIN SMALL L") else { return [Character(first)] }
        let words = name.prefix(while: { $0 != "W" }).split(separator: " ")
        // "LATIN SMALL LETTER O WITH STROKE", "LATIN SMALL LETTER AE", "LATIN SMALL LIGATURE OE"
        guard words.count >= 4, words[3].count <= 2 else { return [Character(first)] }
        return Array(words[3].lowercased())
    }

    /// How German writes a letter without its dots, as in "Zoebina".
    static func spelledOut(_ letter: Character) -> [Character] {
        switch letter {
        case "ä": ["a", "e"]
        case "ö", "ø": ["o", "e"]
        case "ü": ["u", "e"]
        case "å": ["a", "a"]
        default: unaccented(letter)
        }
    }

    /// Whether words of this letter's script stand apart, so that a name ends where no letter follows.
    ///
    /// Chinese, Japanese and Thai are written without spaces, and Korean puts endings right behind a name.
    static func standsApart(_ letter: Character) -> Bool {
        guard letter.isLetter || letter.isNumber, let first = letter.unicodeScalars.first else { return false }
        if first.properties.isIdeographic { return false }
        return switch first.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x31FF, 0xAC00...0xD7FF:
            false
        default: true
        }
    }

    /// Whether little words are written in front of a name without a space, as in Arabic and Hebrew.
    static func takesPrefixes(_ letter: Character) -> Bool {
        letter.unicodeScalars.first.map { (0x0590...0x06FF).contains($0.value) } ?? false
    }

    // MARK: Tables

    private static let plain: [Character] = (0..<128).map { code in
        let character = Character(Unicode.Scalar(UInt8(code)))
        if isGap(Unicode.Scalar(UInt8(code))) { return gap }
        if character == "`" { return "'" }
        return Character(character.lowercased())
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "_" || scalar.properties.generalCategory == .dashPunctuation
            || scalar.value == 0x2212
    }

    /// The scalar of usual width and without typography; `nil` if it cannot be seen.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2018...0x201B, 0x2032, 0x2035, 0x02B9, 0x02BB...0x02BF, 0x00B4, 0xFF07, 0xA78B, 0xA78C: return "'"
        case 0x201C...0x201F, 0x00AB, 0x00BB, 0x2033, 0xFF02: return "\""
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
        case 0xFF66...0xFF9F: return katakana[Int(scalar.value - 0xFF66)]
        // The stroke that stretches an Arabic word.
        case 0x0640: return nil
        default: return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
        }
    }

    /// The Katakana of usual width for those of half the width, from U+FF66 to U+FF9F.
    private static let katakana = Array(
        ("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            + "\u{3099}\u{309A}").unicodeScalars
    )

    /// A Turkish capital İ leaves a dot behind.
    private static func withoutDots(_ text: String) -> String {
        guard text.unicodeScalars.contains("\u{307}") else { return text }
        var letters = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value != 0x307 || letters.last != "i" { letters.append(scalar) }
        return String(letters)
    }

    /// Letters whose bare form their names do not tell.
    private static let bases: [Character: Character] = {
        let pairs = "άα έε ήη ίι ϊι ΐι όο ύυ ϋυ ΰυ ώω йи ёе ѓг ќк ўу їі أا إا آا ٱا ؤو ئي ىي ةه یي کك"
        let found = pairs.split(separator: " ").compactMap { pair in
            pair.count == 2 ? (pair[pair.startIndex], pair[pair.index(after: pair.startIndex)]) : nil
        }
        return Dictionary(found) { first, _ in first }
    }()
}

/// A text in folded letters, each with the place of the character it comes from.
struct FoldedText {
    private(set) var letters: [Character] = []
    private(set) var places: [Int] = []

    init(_ characters: [Character]) {
        letters.reserveCapacity(characters.count)
        places.reserveCapacity(characters.count)
        for (place, character) in characters.enumerated() {
            for letter in Folding.folded(character) { append(letter, from: place) }
        }
    }

    private init() {}

    /// The same text without accents.
    var unaccented: FoldedText {
        var bare = FoldedText()
        for (letter, place) in zip(letters, places) {
            for base in Folding.unaccented(letter) { bare.append(base, from: place) }
        }
        return bare
    }

    private mutating func append(_ letter: Character, from place: Int) {
        if letter == Folding.gap, letters.last == Folding.gap { return }
        letters.append(letter)
        places.append(place)
    }
}
