/// The sentences a pattern can come to, with one word in place of each value.
struct PlainSentences {
    /// More ways than any message of ours has; a pattern with more is not looked at further.
    private static let mostWays = 512
    private static let value = "{…}"

    private let ways: [String]

    init(of pattern: Pattern) {
        ways = Self.ways(of: pattern)
    }

    /// The sentence with the most words, and how many they are.
    var longest: (sentence: String, words: Int)? {
        ways.flatMap(Self.sentences).map { ($0, Self.words(in: $0)) }.max { $0.1 < $1.1 }
    }

    /// How many cells the widest way takes up, letters of a common width assumed.
    var widest: Int {
        ways.map { $0.replacing(Self.value, with: "").count }.max() ?? 0
    }

    private static func ways(of pattern: Pattern) -> [String] {
        pattern.parts.reduce([""]) { ways, part in
            switch part {
            case .literal(let text): return ways.map { $0 + text }
            case .placeholder, .number: return ways.map { $0 + value }
            case .choice(let choice):
                let forms = choice.forms.flatMap { Self.ways(of: $0.pattern) }
                guard ways.count * forms.count <= mostWays else { return ways }
                return ways.flatMap { way in forms.map { way + $0 } }
            }
        }
    }

    private static func sentences(in text: String) -> [String] {
        text.split { ".?!:;".contains($0) }.map { String($0.drop(while: \.isWhitespace)) }
    }

    private static func words(in sentence: String) -> Int {
        sentence.split(whereSeparator: \.isWhitespace).count { word in
            word.contains { $0.isLetter || $0.isNumber } || word.contains(value)
        }
    }
}
