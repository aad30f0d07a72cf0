import Testing

@testable import Wording

@Suite("Catalogues")
struct CatalogueTests {
    @Test("Every message of every language is a sound pattern", arguments: Language.all.map(\.tag))
    func everyPatternParses(tag: String) throws {
        let language = try #require(Language.matching(tag))
        for key in MessageKey.allCases {
            #expect(throws: Never.self, "\(tag).\(key)") { try Pattern(language.pattern(key)) }
        }
    }

    @Test("Every language asks for the values English asks for", arguments: Language.all.map(\.tag))
    func samePlaceholders(tag: String) throws {
        let language = try #require(Language.matching(tag))
        for key in MessageKey.allCases {
            let names = try Pattern(language.pattern(key)).names
            #expect(names == (try Pattern(Language.english.pattern(key)).names), "\(tag).\(key)")
        }
    }

    @Test("A message says something, without white space at its ends, but for the comma of lists")
    func noEmptyMessage() {
        for key in MessageKey.allCases where key != .listSeparator && key != .groupSeparator {
            let pattern = Language.english.pattern(key)
            #expect(!pattern.isEmpty && pattern.first != " " && pattern.last != " ", "\(key)")
        }
    }

    @Test(
        "A language is found by the first part of its tag",
        arguments: [("en", true), ("en-GB", true), ("en_IE.UTF-8", true), ("xx", false), ("", false)]
    )
    func matching(tag: String, isSpoken: Bool) {
        #expect((Language.matching(tag) != nil) == isSpoken)
    }

    @Test(
        "A quotient is told whole where it can be, else with two decimals, rounded half up",
        arguments: [(6, 3, "2"), (7, 3, "2.33"), (1, 2, "0.50"), (2, 3, "0.67"), (1, 200, "0.01"), (299, 100, "2.99")]
    )
    func quotient(numerator: Int, denominator: Int, expected: String) {
        let message = Message(.plain, ["text": .quotient(numerator, over: denominator)])
        #expect(Wording(.english).text(message) == expected)
    }

    @Test("Where there is little room a list names some people and counts the others, and never counts one alone")
    func namingAtMost() {
        let names = Message(.waitingForVotes, ["names": .names(["Ana", "Ben", "Cleo", "Dan"]), "count": 4])
        let expected = [
            (1, "Ana and 3 others"), (2, "Ana, Ben and 2 others"), (3, "Ana, Ben, Cleo and Dan"),
            (9, "Ana, Ben, Cleo and Dan"),
        ]
        for (most, list) in expected {
            let text = Wording(.english).naming(atMost: most).text(names)
            #expect(text == "Waiting for \(list). Facilitator, what now?")
        }
    }
}
