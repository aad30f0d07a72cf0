/// Finds the name somebody probably meant.
public enum NearestName {
    /// Names longer than this are never compared, so that a hostile file costs no time.
    private static let longestName = 64

    /// The candidate that is fewest slips away from `wrong`, or `nil` if none is near.
    ///
    /// Near is one slip in up to four characters, two in up to eight, three beyond; case does not count. Of equally
    /// near candidates the first wins.
    public static func of(_ wrong: String, among candidates: some Sequence<String>) -> String? {
        let wrongLetters = Array(wrong.prefix(longestName + 1).lowercased().unicodeScalars)
        guard !wrongLetters.isEmpty, wrongLetters.count <= longestName else { return nil }
        let tolerance = (wrongLetters.count - 1) / 4 + 1
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let letters = Array(candidate.prefix(longestName).lowercased().unicodeScalars)
            guard abs(letters.count - wrongLetters.count) <= min(tolerance, 3) else { continue }
            let distance = distance(from: wrongLetters, to: letters)
            if distance <= min(tolerance, 3) && distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two names.
    ///
    /// The restricted distance of Damerau and Levenshtein (optimal string alignment): nothing is edited twice.
    static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let replacement = previous[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replacement, previous[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if isSwap { best = min(best, beforePrevious[column - 1] + 1) }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
