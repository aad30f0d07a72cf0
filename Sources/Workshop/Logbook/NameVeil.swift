/// Puts neutral words in the place of names that occur in people's words.
///
/// A name is found where it stands as a word of its own, written exactly so: "Will" and not "will", "Ana" and not "Anatole".
/// In notes jotted down in a hurry capital and small letters may be taken for the same.
public struct NameVeil: Sendable {
    private struct Name {
        let letters: [Character]
        let replacement: String
    }

    private let names: [Name]
    private let ignoresCase: Bool

    /// Creates a veil.
    ///
    /// - Parameters:
    ///   - names: Each name with the words that take its place.
    ///   - ignoresCase: Whether capital and small letters are the same.
    public init(_ names: [(name: String, replacement: String)], ignoringCase ignoresCase: Bool = false) {
        self.ignoresCase = ignoresCase
        self.names = names.filter { !$0.name.isEmpty }
            .map { Name(letters: Self.letters(of: $0.name, ignoresCase), replacement: $0.replacement) }
            // "Ana Maria" before "Ana".
            .sorted { $0.letters.count > $1.letters.count }
    }

    /// Creates a veil over the names that some people bear in a log.
    ///
    /// A name that several people bear becomes the mark of what was taken out, because nobody knows who was meant.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - isHidden: Whose names are replaced.
    ///   - ignoresCase: Whether capital and small letters are the same.
    ///   - name: The neutral name of a seat.
    init(
        over log: [Recorded],
        hiding isHidden: (ID<Seat>) -> Bool,
        ignoringCase ignoresCase: Bool = false,
        naming name: (ID<Seat>) -> String
    ) {
        let named = log.compactMap(\.event.named).filter { $0.name != name($0.seat) }
        var bearers: [String: Set<ID<Seat>>] = [:]
        for (seat, name) in named { bearers[name, default: []].insert(seat) }
        self.init(
            bearers.filter { $0.value.contains(where: isHidden) }.map { text, seats in
                let only = seats.count == 1 ? seats.first : nil
                return (name: text, replacement: only.map(name) ?? Redactor.mark)
            },
            ignoringCase: ignoresCase
        )
    }

    /// The words with every name replaced.
    public func veiled(_ text: String) -> String {
        let written = Array(text)
        let letters = Self.letters(of: text, ignoresCase)
        var veiled = ""
        var place = 0
        while place < letters.count {
            if let name = name(at: place, in: letters) {
                veiled += name.replacement
                place += name.letters.count
            } else {
                veiled.append(written[place])
                place += 1
            }
        }
        return veiled
    }

    /// Whether a name occurs in the words.
    public func hides(anythingIn text: String) -> Bool {
        let letters = Self.letters(of: text, ignoresCase)
        return letters.indices.contains { name(at: $0, in: letters) != nil }
    }

    /// The characters of a text, as many as it has, in small letters where case does not matter.
    private static func letters(of text: String, _ ignoresCase: Bool) -> [Character] {
        text.map { letter in
            let small = ignoresCase ? letter.lowercased() : ""
            return small.count == 1 ? Character(small) : letter
        }
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
