import Testing

@testable import Content
@testable import Diagnostics

@Suite("Small parts of reading content")
struct SmallPartsTests {
    @Test("The fingerprint is FNV-1a as its authors publish it")
    func fingerprintVectors() {
        #expect(Fingerprint.of([]) == "cbf29ce484222325")
        #expect(Fingerprint.of(Array("a".utf8)) == "af63dc4c8601ec8c")
        #expect(Fingerprint.of(Array("foobar".utf8)) == "85944171f73967e8")
    }

    static let slips: [(String, String, Int)] = [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
        ("abc", "abcd", 1), ("abc", "bc", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("é", "e", 1),
        ("defintion", "definition", 1), ("behaviors", "behaviours", 1),
    ]

    @Test("Slips are counted as Damerau and Levenshtein do, both ways", arguments: slips)
    func distances(left: String, right: String, slips: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(NearestName.distance(from: left, to: right) == slips)
        #expect(NearestName.distance(from: right, to: left) == slips)
    }

    static let meant: [(String, String?)] = [
        ("defintion", "definition"), ("Definition", "definition"), ("JOBS", "jobs"), ("job", "jobs"),
        ("license", "licence"),
        ("autors", "authors"), ("colour", nil), ("jbos", "jobs"), ("j", nil), ("", nil), ("id", "id"), ("xd", "id"),
        (String(repeating: "x", count: 10_000), nil),
    ]

    @Test("The name that was probably meant is found, and none where none is near", arguments: meant)
    func nearestNames(wrong: String, right: String?) {
        let names = ["schema", "id", "version", "licence", "authors", "definition", "jobs"]
        #expect(NearestName.of(wrong, among: names) == right)
    }

    static let sentences: [(String, Int)] = [
        ("", 0), ("One", 1), ("One two. Three", 2), ("One. Two three four", 3), ("Really?! Yes.", 1),
        ("She says \"wait.\" Then goes on.", 3), ("A cost of 3.5 euros", 5), ("«Un deux.» Trois", 2),
        ("a  \u{A0} b", 2),
    ]

    @Test("Words are counted in the longest sentence", arguments: sentences)
    func wordsInSentences(text: String, words: Int) {
        #expect(DeckAdvice.wordsOfLongestSentence(in: text) == words)
    }

    @Test("Codes and their severity never change, for scripts rely on them")
    func codesAreStable() {
        #expect(
            Complaint.Kind.allCases.prefix { $0 != .unknownKind }.map { "\($0.severity) \($0.code)" }.unique == [
                "error empty-file", "error encoding", "error syntax", "error duplicate-key", "error too-deep",
                "error too-large", "error newer-format", "error wrong-format", "error unknown-key", "error missing-key",
                "error wrong-type", "error out-of-range", "error unknown-word", "error wrong-length",
                "error blank-text",
                "error wrong-count", "error wrong-shape", "error forbidden-character", "error duplicate-id",
                "warning few-cards", "warning empty-dimension", "warning one-kind-of-job", "warning duplicate-name",
                "warning long-sentence",
                "error bad-condition", "error type-clash", "error unknown-variable", "error unknown-place",
                "error unknown-choice", "error unknown-skill", "error unknown-role", "error unknown-beat",
                "error unknown-phase", "error reserved-name", "error no-way-out", "error several-ways-out",
                "error reversed-bounds", "error initial-out-of-bounds", "error stuck", "error no-ending",
                "error minutes-differ", "error group-too-small", "error replay-not-played", "error untrained-skill",
                "error media-without-alt", "error no-play", "warning unreachable-node", "warning never-reached",
                "warning always-true", "warning always-false", "warning never-read", "warning never-written",
                "warning unreachable-band", "warning band-against-ending", "warning break-in-role",
                "warning one-choice-chain", "warning duplicate-choice-text",
                "warning scored-without-feedback", "warning best-always-first", "warning best-always-longest",
                "warning long-text", "warning long-brief", "warning idle-role", "warning double-item",
                "warning unseen-verb", "warning many-items", "warning no-debrief", "warning not-proved",
            ]
        )
    }
}

extension [String] {
    /// Each element once, where it comes first.
    fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
