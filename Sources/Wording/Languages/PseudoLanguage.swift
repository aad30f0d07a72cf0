/// English in disguise: what a screen looks like in a longer language with accents, and what is said without a catalogue.
///
/// Every message stands between brackets, so that one that was put together from pieces shows its seams.
public enum PseudoLanguage {
    /// Its tag, which no country has.
    public static let tag = "en-XA"

    /// How much longer it is, in percent: as much as French often is.
    private static let growth = 30

    /// The catalogue of the pseudo-language.
    public static func catalogue(of english: CatalogueFile) -> CatalogueFile {
        CatalogueFile(tag: tag, messages: english.messages.map { $0.translated(disguised($0.text)) })
    }

    /// A pattern in disguise; one that cannot be read, or says nothing, stays as it is.
    static func disguised(_ text: String) -> String {
        guard let pattern = try? Pattern(text), pattern.literals.contains(where: { $0.contains(where: \.isLetter) })
        else { return text }
        let letters = pattern.literals.map(\.count).max() ?? 0
        let longer = String(repeating: "~", count: letters * growth / 100)
        return "[" + disguised(pattern) + longer + "]"
    }

    private static func disguised(_ pattern: Pattern) -> String {
        pattern.parts.map { part in
            switch part {
            case .literal(let text): accented(text)
            case .placeholder(let name): "{\(name)}"
            case .number: "#"
            case .choice(let choice):
                "{\(choice.name), \(choice.isPlural ? "plural" : "select"),"
                    + choice.forms.map { " \($0.word) {\(disguised($0.pattern))}" }.joined() + "}"
            }
        }.joined()
    }

    private static let accents: [Character: Character] = [
        "a": "à", "b": "ƀ", "c": "ç", "d": "ð", "e": "é", "f": "ƒ", "g": "ĝ", "h": "ĥ", "i": "î", "j": "ĵ", "k": "ķ",
        "l": "ļ", "m": "ɱ", "n": "ñ", "o": "ö", "p": "þ", "q": "ɋ", "r": "ŕ", "s": "š", "t": "ţ", "u": "û", "v": "ṽ",
        "w": "ŵ", "x": "ẋ", "y": "ý", "z": "ž", "A": "Å", "B": "Ɓ", "C": "Ç", "D": "Ð", "E": "É", "F": "Ƒ", "G": "Ĝ",
        "H": "Ĥ", "I": "Î", "J": "Ĵ", "K": "Ķ", "L": "Ļ", "M": "Ṁ", "N": "Ñ", "O": "Ö", "P": "Þ", "Q": "Ǫ", "R": "Ŕ",
        "S": "Š", "T": "Ţ", "U": "Û", "V": "Ṽ", "W": "Ŵ", "X": "Ẋ", "Y": "Ý", "Z": "Ž",
    ]

    /// A text with an accent on every letter; what had to be quoted in the pattern is quoted again.
    private static func accented(_ text: String) -> String {
        text.map { character in
            switch character {
            case "'": "''"
            case "{", "}": "'\(character)'"
            default: String(accents[character] ?? character)
            }
        }.joined()
    }
}
