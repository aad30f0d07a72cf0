/// Puts neutral words in the place of names that occur in people's words.
///
/// A name is found where it stands as a word of its own, written exactly so: "Will" and not "will", "Ana" and not "Anatole".
public struct NameVeil: Sendable {
    private struct Name {
        let letters: [Character]
        let replacement: String
    }

    private let names: [Name]

    /// Creates a veil.
    ///
    /// - Parameter names: Each name with the words that take its place.
    public init(_ names: [(name: String, replacement: String)]) {
        self.names = names.filter { !$0.name.isEmpty }
            .map { Name(letters: Array($0.name), replacement: $0.replacement) }
            // "Ana Maria" before "Ana".
            .sorted { $0.letters.count > $1.letters.count }
    }

    /// The words with every name replaced.
    public func veiled(_ text: String) -> String {
        let letters = Array(text)
        var veiled = ""
        var place = 0
        while place < letters.count {
            if let name = name(at: place, in: letters) {
                veiled += name.replacement
                place += name.letters.count
            } else {
                veiled.append(letters[place])
                place += 1
            }
        }
        return veiled
    }

    /// Whether a name occurs in the words.
    public func hides(anythingIn text: String) -> Bool {
        let letters = Array(text)
        return letters.indices.contains { name(at: $0, in: letters) != nil }
    }

    private func name(at place: Int, in letters: [Character]) -> Name? {
        names.first { name in
            let end = place + name.letters.count
            guard end <= letters.count, letters[place..<end].elementsEqual(name.letters) else { return false }
            return Self.isBorder(letters[place], place > 0 ? letters[place - 1] : nil)
                && Self.isBorder(letters[end - 1], end < letters.count ? letters[end] : nil)
        }
    }

    /// Whether a word of its own may end between its last character and the one outside.
    private static func isBorder(_ edge: Character, _ outside: Character?) -> Bool {
        guard let outside, edge.isLetter || edge.isNumber else { return true }
        return !outside.isLetter && !outside.isNumber
    }
}
