import TestKit
import Testing
import Workshop

@testable import Reports

@Suite("Comma-separated values")
struct CSVTests {
    @Test("Whatever fields hold, they can be read back as RFC 4180 says", arguments: 1...200)
    func roundTrip(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let pieces = ["a", "\"", ",", "\r\n", "\n", "\r", " ", "é", "=", "'", "👨‍👩‍👧", "\"\"", ";", "-"]
        var file = CSV()
        var expected: [[String]] = []
        let width = 1 + dice.below(5)
        for _ in 0..<(1 + dice.below(6)) {
            let fields = (0..<width).map { _ in
                (0..<dice.below(8)).map { _ in pieces[dice.below(pieces.count)] }.joined()
            }
            file.record(fields)
            expected.append(fields)
        }
        let records = try #require(CSVReader.records(of: file.text))
        #expect(records.map { $0.map(Self.unguarded) } == expected)
    }

    /// A field as it was: without the one apostrophe put before a formula, as `docs/file-formats.md` tells.
    private static func unguarded(_ field: String) -> String {
        let behind = field.unicodeScalars.drop { $0 == "'" }
        guard behind.count < field.unicodeScalars.count else { return field }
        let first = behind.first { $0 != "'" && !$0.properties.isWhitespace }
        let isGuarded = first.map { "=+-@".unicodeScalars.contains($0) } ?? false
        let isControl = behind.first == "\r" || behind.first == "\t"
        return isGuarded || isControl ? String(String.UnicodeScalarView(field.unicodeScalars.dropFirst())) : field
    }

    @Test(
        "What a spreadsheet would take for a formula gets an apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), (" =1", "' =1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"),
            ("\u{FF1D}1", "'\u{FF1D}1"),
            ("'=1", "''=1"), ("\tx", "'\tx"), ("'t Hooft", "'t Hooft"), ("a=b", "a=b"), ("", ""),
        ]
    )
    func formulas(text: String, expected: String) throws {
        var file = CSV()
        file.record([text])
        #expect(CSVReader.records(of: file.text) == [[expected]])
    }

    @Test("It begins with a byte order mark, and every line ends as RFC 4180 has it")
    func lineEnds() throws {
        let text = Sessions.report(of: try Sessions.six()).csv()
        let scalars = Array(text.unicodeScalars)
        #expect(scalars.first == "\u{FEFF}")
        let feeds = scalars.indices.filter { scalars[$0] == "\n" }
        #expect(feeds.allSatisfy { scalars[$0 - 1] == "\r" })
        #expect(feeds.last == scalars.indices.last)
        let records = try #require(CSVReader.records(of: text))
        #expect(records.allSatisfy { $0.count == 9 })
    }
}
