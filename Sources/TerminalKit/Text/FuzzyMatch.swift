/// Finds letters of a query in a text, in their order but not side by side.
public enum FuzzyMatch {
    /// How well a text matches.
    public struct Score: Hashable, Sendable {
        /// Higher is better; only to be compared among texts for the same query.
        public let value: Int
        /// Which characters of the text were found, counted from 0.
        public let positions: [Int]
    }

    /// How well a query is found in a text, or `nil` if a letter is missing; case and accents do not count.
    ///
    /// Beginnings of words and letters side by side count more, and early ones break a tie.
    public static func score(_ query: some StringProtocol, in text: some StringProtocol) -> Score? {
        let wanted = Array(Folding.searchable(query).filter { $0 != " " })
        guard !wanted.isEmpty else { return Score(value: 0, positions: []) }
        let letters = text.map { Array(Folding.searchable($0)) }
        // Each beginning of the first letter is tried, for the first one found is seldom the best.
        let starts = letters.indices.filter { letters[$0].first == wanted[0] }
        return starts.compactMap { match(wanted, letters, from: $0) }.max { $0.value < $1.value }
    }

    /// Whether all words of a query begin a word of the text or lie in it: for lists that narrow as one types.
    public static func contains(_ query: some StringProtocol, in text: some StringProtocol) -> Bool {
        let folded = Folding.searchable(text)
        return Folding.searchable(query).split(separator: " ").allSatisfy { isFound(Array($0.utf8), in: folded) }
    }

    private static func isFound(_ word: [UInt8], in text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            zip(bytes[start...], word).allSatisfy { $0 == $1 }
        }
    }

    private static func match(_ wanted: [Character], _ letters: [[Character]], from start: Int) -> Score? {
        var positions: [Int] = []
        var value = -start
        var next = 0
        for index in start..<letters.count {
            guard next < wanted.count else { break }
            guard letters[index].first == wanted[next] else { continue }
            let isWordStart = index == 0 || !(letters[index - 1].first.map { $0.isLetter || $0.isNumber } ?? false)
            if isWordStart { value += 30 }
            if positions.last == index - 1 { value += 20 }
            value += 10
            positions.append(index)
            // A ligature holds several letters.
            for letter in letters[index] where next < wanted.count && letter == wanted[next] { next += 1 }
        }
        return next == wanted.count ? Score(value: value, positions: positions) : nil
    }
}
