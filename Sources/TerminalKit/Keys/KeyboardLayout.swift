/// How the keys of a keyboard are laid out, as far as it decides which ones are easy to reach.
///
/// A command bound to `q` would be dead for whoever has a Cyrillic or Greek layout switched on, and one bound to `1` needs
/// two hands on a French keyboard.
public enum KeyboardLayout: String, CaseIterable, Hashable, Sendable {
    /// Figures without Shift, as on English, Spanish or Italian keyboards.
    case qwerty
    /// Figures without Shift, as on German keyboards.
    case qwertz
    /// Figures with Shift, as on French keyboards.
    case azerty

    /// The key that one without Shift stands for where keys choose and write nothing; the key itself for all others.
    public func figure(for key: Key) -> Key {
        guard self == .azerty, case .character(let character) = key, let figure = Self.figures[character] else {
            return key
        }
        return .character(figure)
    }

    private static let figures: [Character: Character] = [
        "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9",
        "à": "0",
    ]

    /// The Latin letter on the same key, on the layouts most used for Russian, Ukrainian and Greek.
    public static func latin(for character: Character) -> Character? {
        if let found = places[character] { return found }
        let lower = character.lowercased()
        guard lower.count == 1, let small = lower.first, small != character else { return nil }
        return places[small].flatMap { $0.uppercased().first }
    }

    private static let places: [Character: Character] = {
        var result: [Character: Character] = [:]
        for (letters, keys) in [
            ("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"),
            ("і", "s"),
            ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"),
        ] {
            for (letter, key) in zip(letters, keys) { result[letter] = key }
        }
        return result
    }()
}
