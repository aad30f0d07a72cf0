/// Letters without their accents and case, for searching and for letters that are drawn large.
public enum Folding {
    /// The text in lower case and without accents: `Écoute` becomes `ecoute`, `Straße` becomes `strasse`.
    public static func searchable(_ text: some StringProtocol) -> String {
        var result = ""
        for character in text { result += searchable(character) }
        return result
    }

    /// One character in lower case and without accents; several letters where it stands for several.
    public static func searchable(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        return unaccented(character).lowercased()
    }

    /// A Latin letter without its accent, in the same case; anything else as it is.
    public static func unaccented(_ character: Character) -> String {
        if let base = bases[character] { return String(base) }
        return ligatures[character] ?? String(character)
    }

    // Characters are equal when they are canonically equivalent, so one entry a letter and mark finds both the composed
    // and the decomposed form.
    private static let bases: [Character: Character] = {
        let marks: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}",
            "\u{30A}",
            "\u{30B}", "\u{30C}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
        ]
        var result: [Character: Character] = [:]
        for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for mark in marks {
                var scalars = String(letter).unicodeScalars
                scalars.append(mark)
                result[Character(String(scalars))] = letter
            }
        }
        return result
    }()

    private static let ligatures: [Character: String] = [
        "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "đ": "d", "Đ": "D", "ı": "i", "þ": "th", "Þ": "TH", "ð": "d", "’": "'", "–": "-", "—": "-",
    ]
}
