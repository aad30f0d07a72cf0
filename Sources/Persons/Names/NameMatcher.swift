/// Finds names in people's words, however they are spelt: the one way names are looked for.
///
/// A name is found where it stands as a word of its own, whatever its case, the form of its accents, its width, its
/// apostrophes, hyphens and spaces, also with a possessive. What is only like it is told apart.
public struct NameMatcher: Sendable {
    /// How much words found are the name.
    public enum Likeness: Int, Comparable, CaseIterable, Sendable {
        /// A common word in small letters that is spelt alike, such as "will".
        case commonWord
        /// The name without its accents, apostrophes or gaps, with an ending, or one of its words.
        case variant
        /// The name.
        case same

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where something was found.
    struct Find {
        /// The places of its characters.
        let range: Range<Int>
        /// Which names it may be, by their numbers; those that differ in spelling alone are found together.
        let names: [Int]
        let likeness: Likeness
    }

    private struct Pattern {
        let letters: [Character]
        var names: [Int]
        let isCommonWord: Bool
    }

    /// Patterns by their first letter, the longest first.
    private struct Index {
        private var patterns: [Character: [Pattern]] = [:]
        private var places: [[Character]: Int] = [:]

        mutating func add(_ letters: [Character], name: Int) {
            let letters = NameMatcher.trimmed(letters)
            guard let first = letters.first, letters.contains(where: { $0 != Folding.gap && $0 != "'" }) else { return }
            if let place = places[letters] {
                if patterns[first]?[place].names.contains(name) == false { patterns[first]?[place].names.append(name) }
                return
            }
            places[letters] = patterns[first]?.count ?? 0
            let pattern = Pattern(letters: letters, names: [name], isCommonWord: CommonWords.contain(String(letters)))
            patterns[first, default: []].append(pattern)
        }

        mutating func sort() {
            // "Ana Maria" before "Ana".
            patterns = patterns.mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
        }

        func patterns(beginningWith letter: Character) -> [Pattern]? { patterns[letter] }
    }

    private var names = Index()
    private var variants = Index()

    /// - Parameter words: What else is looked for, as it is and without variants; numbered after the names.
    public init(_ names: [String], words: [String] = []) {
        for (number, name) in names.enumerated() {
            let letters = FoldedText(Array(name)).letters
            self.names.add(letters, name: number)
            for variant in Self.variants(of: letters) { variants.add(variant, name: number) }
        }
        for (number, text) in words.enumerated() {
            self.names.add(FoldedText(Array(text)).letters, name: names.count + number)
        }
        self.names.sort()
        variants.sort()
    }

    /// How much a text holds of the names at most; `nil` if nothing.
    public func likeness(in text: String) -> Likeness? {
        finds(in: Array(text)).map(\.likeness).max()
    }

    /// Everything found, from the first character to the last; nothing is found twice.
    func finds(in characters: [Character]) -> [Find] {
        let text = FoldedText(characters)
        let finds = finds(of: names, in: text, characters, isLoose: false)
        let taken = finds.map(\.range)
        let others = self.finds(of: variants, in: text.unaccented, characters, isLoose: true).filter { find in
            !taken.contains { $0.overlaps(find.range) }
        }
        return (finds + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    // MARK: Looking

    private func finds(of index: Index, in text: FoldedText, _ characters: [Character], isLoose: Bool) -> [Find] {
        var finds: [Find] = []
        var place = 0
        let letters = text.letters
        while place < letters.count {
            let found = index.patterns(beginningWith: letters[place])?.first { pattern in
                Self.stands(pattern.letters, at: place, in: letters, isLoose: isLoose)
            }
            guard let found else {
                place += 1
                continue
            }
            let end = place + found.letters.count
            let range = text.places[place]..<text.places[end - 1] + 1
            let isSmall = found.isCommonWord && !characters[range].contains(where: \.isUppercase)
            finds.append(
                Find(range: range, names: found.names, likeness: isSmall ? .commonWord : isLoose ? .variant : .same)
            )
            place = end
        }
        return finds
    }

    /// Whether letters stand at a place as a word of their own.
    private static func stands(_ name: [Character], at place: Int, in text: [Character], isLoose: Bool) -> Bool {
        let end = place + name.count
        guard end <= text.count, text[place..<end].elementsEqual(name) else { return false }
        let first = text[place]
        let begins = place == 0 || isBorder(first, text[place - 1]) || isLoose && Folding.takesPrefixes(first)
        guard begins, let last = name.last else { return false }
        if end == text.count || isBorder(last, text[end]) { return true }
        // The house of several who bear the name: "the O'Connors' house".
        return text[end] == "s" && end + 1 < text.count && text[end + 1] == "'"
            && (end + 2 == text.count || isBorder("s", text[end + 2]))
    }

    /// Whether a word may end between its last letter and the one outside.
    private static func isBorder(_ edge: Character, _ outside: Character) -> Bool {
        !Folding.standsApart(edge) || !outside.isLetter && !outside.isNumber
    }

    // MARK: What is like a name

    /// Other spellings of a name, without accents.
    private static func variants(of letters: [Character]) -> [[Character]] {
        let bare = letters.flatMap(Folding.unaccented)
        let closed = bare.filter { $0 != Folding.gap && $0 != "'" }
        var variants = [
            bare, letters.flatMap(Folding.spelledOut), closed, bare.map { $0 == "'" ? Folding.gap : $0 },
        ]
        if closed.count > 2 { variants += [bare + ["s"], closed + ["s"]] }
        // One of the words of a name is not all of it.
        let words = bare.split(separator: Folding.gap).map(Array.init)
        if words.count > 1 { variants += words.filter { $0.count > 2 && !CommonWords.isParticle(String($0)) } }
        return variants
    }

    private static func trimmed(_ letters: [Character]) -> [Character] {
        var letters = letters[...]
        while letters.first == Folding.gap { letters = letters.dropFirst() }
        while letters.last == Folding.gap { letters = letters.dropLast() }
        return Array(letters)
    }

    /// A real name and the names it is made of, by each of which somebody may be called.
    public static func names(in realName: String) -> [String] {
        var names = [realName]
        for part in realName.split(whereSeparator: \.isWhitespace) {
            let letters = part.filter(\.isLetter)
            let isShort = letters.count < (letters.contains { !Folding.standsApart($0) } ? 2 : 3)
            guard !isShort, !CommonWords.isParticle(part.lowercased()), !names.contains(String(part)) else { continue }
            names.append(String(part))
        }
        return names
    }
}
