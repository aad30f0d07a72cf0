/// Which Latin key a letter of another script shares its place with.
///
/// A command bound to `q` would be dead for whoever has a Cyrillic or Greek layout switched on.
public enum KeyboardLayout {
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
