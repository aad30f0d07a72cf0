import Testing

@testable import TerminalKit

@Suite("Text")
struct TextTests {
    @Test(
        "Text takes the columns that all terminals agree on",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("🎲", 2), ("👩‍💻", 2), ("❤️", 1), ("👍🏽", 2), ("🇨🇭", 2), ("1️⃣", 1),
            ("…", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ก็", 1), ("سلام", 4), ("\u{7}", 1), ("\u{378}", 1),
            ("\u{200D}", 0), ("─", 1), ("Ａ", 2), ("", 0), ("👨‍👩‍👧‍👦", 2),
        ]
    )
    func columns(text: String, expected: Int) {
        #expect(TextWidth.columns(of: text) == expected)
    }

    @Test(
        "Text is reduced to what can be drawn",
        arguments: [
            ("plain", "plain"), ("👩‍💻!", "👩!"), ("❤️", "❤"), ("👍🏽", "👍"), ("1️⃣", "1"), ("a\u{202E}b", "ab"),
            ("a\u{7}b", "a\u{FFFD}b"), ("\u{301}a", "\u{FFFD}a"), ("\u{378}", "\u{FFFD}"), ("🇨🇭", "🇨🇭"),
            ("e\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}", "e\u{301}\u{302}\u{303}\u{304}"), ("a\tb", "a\u{FFFD}b"),
        ]
    )
    func drawable(text: String, expected: String) {
        #expect(Array(TextWidth.drawable(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("Lines break between words, and inside a word only where it is too long")
    func wrapping() {
        #expect(TextLayout.wrapped("the quick brown fox", columns: 10) == ["the quick", "brown fox"])
        #expect(TextLayout.wrapped("a Donaudampfschiff b", columns: 6) == ["a", "Donaud", "ampfsc", "hiff b"])
        #expect(TextLayout.wrapped("日本語のカード", columns: 5) == ["日本", "語の", "カー", "ド"])
        #expect(TextLayout.wrapped("one\n\ntwo", columns: 9) == ["one", "", "two"])
        #expect(TextLayout.wrapped("  indented text", columns: 10) == ["  indented", "text"])
        #expect(TextLayout.wrapped("", columns: 10) == [""])
        #expect(TextLayout.wrapped("ab", columns: 0) == ["a", "b"])
        #expect(TextLayout.wrapped("   ", columns: 2) == [""])
    }

    @Test("No line is wider than its room, and no word is lost", arguments: 1...50)
    func wrappingHolds(columns: Int) {
        let lines = TextLayout.wrapped(Gallery.sentence, columns: columns)
        #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= max(columns, 2) })
        let letters = Gallery.sentence.filter { $0 != " " }
        #expect(lines.joined().filter { $0 != " " } == letters)
    }

    @Test("What is cut ends with an ellipsis and fits")
    func truncation() {
        #expect(TextLayout.truncated("日本語", columns: 6) == "日本語")
        #expect(TextLayout.truncated("日本語", columns: 5) == "日本…")
        #expect(TextLayout.truncated("日本語", columns: 4) == "日…")
        #expect(TextLayout.truncated("one two", columns: 5) == "one…")
        #expect(TextLayout.truncated("one two", columns: 5, ellipsis: "...") == "on...")
        #expect(TextLayout.truncated("one", columns: 2, ellipsis: "...") == "on")
        #expect(TextLayout.truncated("one", columns: 0) == "")
    }

    @Test("Padding puts text where it belongs")
    func padding() {
        #expect(TextLayout.padded("é", columns: 4) == "é   ")
        #expect(TextLayout.padded("日", columns: 5, alignment: .center) == " 日  ")
        #expect(TextLayout.padded("7", columns: 3, alignment: .trailing) == "  7")
        #expect(TextLayout.padded("seven", columns: 3) == "se…")
    }

    @Test("Searching knows neither case nor accents")
    func folding() {
        #expect(Folding.searchable("Écoute ŒUVRE Straße Çà Łódź") == "ecoute oeuvre strasse ca lodz")
        #expect(Folding.searchable("e\u{301}") == "e")
        #expect(Folding.unaccented("É") == "E")
        #expect(Folding.unaccented("日") == "日")
    }

    @Test("Text from outside loses what could do harm")
    func cleaning() {
        #expect(TextCleaning.cleaned("A\u{1B}[31mnn\u{7}\r\nB\tC\n") == "A[31mnn B C")
        #expect(TextCleaning.cleaned("Ann\r\nBob\rEve\n\n", lineBreaks: "\n") == "Ann\nBob\nEve")
        #expect(TextCleaning.cleaned("a\u{202E}b\u{FEFF}c") == "abc")
        #expect(TextCleaning.cleaned("👩‍💻 Zoë") == "👩‍💻 Zoë")
    }

    @Test("A fuzzy search prefers beginnings of words and letters side by side")
    func fuzzy() throws {
        let titles = ["Reopen the vote.", "Show everything", "Vote again.", "Redraw a skill card."]
        var state = PaletteState()
        for character in "vo" { _ = state.handle(.character(character), items: items(titles)) }
        #expect(state.matches(titles).map(\.index) == [2, 0])
        #expect(try #require(FuzzyMatch.score("ec", in: "Une Écoute")).positions == [4, 5])
        #expect(FuzzyMatch.score("xyz", in: "Vote") == nil)
        #expect(FuzzyMatch.score("", in: "Vote")?.value == 0)
        #expect(FuzzyMatch.score("oeu", in: "Œuvre")?.positions == [0, 1])
    }

    @Test("A filter wants all words of it, anywhere")
    func containing() {
        #expect(FuzzyMatch.contains("rep ECOU", in: "Écouter avant de répondre"))
        #expect(!FuzzyMatch.contains("ecou x", in: "Écouter avant de répondre"))
        #expect(FuzzyMatch.contains("", in: ""))
    }

    private func items(_ titles: [String]) -> [PaletteItem<Int>] {
        titles.enumerated().map { PaletteItem(title: $1, action: $0) }
    }
}
