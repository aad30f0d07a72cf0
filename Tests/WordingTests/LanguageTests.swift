import Testing

@testable import Wording

@Suite("Languages")
struct LanguageTests {
    private func language(_ text: String) throws -> Language {
        Language(try CatalogueFile(parsing: Array(text.utf8)))
    }

    @Test(
        "A language is found by its tag, else by the first part of it",
        arguments: [
            ("en", "en"), ("en-GB", "en"), ("en_IE.UTF-8", "en"), ("xx", nil), ("", nil), ("C", nil),
            ("fr_BE@euro", "fr-BE"),
            ("fr-CH", "fr"), ("en-xa", "en-XA"),
        ] as [(String, String?)]
    )
    func matching(tag: String, expected: String?) throws {
        let others = try ["fr", "fr-BE", "en-XA"].map { try language("{\"@@locale\": \"\($0)\"}") }
        #expect(Languages.builtIn.adding(others).matching(tag)?.tag == expected)
    }

    @Test("A catalogue of one's own speaks; what it lacks or has wrong is said in English")
    func own() throws {
        let french = try language(
            """
            {"@@locale": "fr", "goBack": "retour", "refusedFull": "La salle est pleine : {limit, plural, one {#} other {#}}.",
             "undoPrompt": "Brisé {"}
            """
        )
        let wording = Wording(try #require(Languages.builtIn.adding([french]).matching("fr-CA")))
        #expect(wording.text(.goBack) == "retour")
        #expect(wording.text(.refusedFull(limit: 3)) == "La salle est pleine : 3.")
        #expect(wording.text(.undoPrompt) == "Go back to before which step?")
        #expect(wording.text(.lobbyBegin) == "begin the game")
    }

    @Test("A catalogue of one's own takes the place of the one in the program")
    func override() throws {
        let languages = Languages.builtIn.adding([try language("{\"@@locale\": \"en\", \"goBack\": \"back we go\"}")])
        #expect(languages.all.map(\.tag) == ["en"])
        #expect(Wording(languages.all[0]).text(.goBack) == "back we go")
    }

    @Test(
        "The language is the one that is set, else the first of the environment that is spoken, else English",
        arguments: [
            ("fr", ["LC_ALL": "en_GB.UTF-8"], "fr"), ("auto", ["LC_ALL": "fr_BE.UTF-8", "LANG": "en_GB.UTF-8"], "fr"),
            ("auto", ["LC_ALL": "", "LC_MESSAGES": "fr", "LANGUAGE": "en"], "fr"),
            ("auto", ["LANGUAGE": "nl:fr:en", "LANG": "en_GB.UTF-8"], "fr"),
            ("auto", ["LC_ALL": "C", "LANG": "fr_FR"], "en"),
            ("auto", ["LC_ALL": "C.UTF-8", "LANG": "fr_FR"], "en"), ("nl", ["LANG": "nl_NL"], "en"),
            ("auto", [:], "en"),
        ] as [(String, [String: String], String)]
    )
    func chosen(setting: String, environment: [String: String], expected: String) throws {
        let languages = Languages.builtIn.adding([try language("{\"@@locale\": \"fr\"}")])
        #expect(languages.chosen(setting: setting, environment: environment).tag == expected)
    }

    /// What ICU says of these numbers, for all languages that have a rule of their own here.
    private static let numbers = [
        0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 15, 19, 20, 21, 22, 25, 100, 101, 102, 103, 105, 111, 112, 121, 200, 1000,
        1_000_000, 2_000_000,
    ]

    @Test(
        "Numbers take the plural forms that the CLDR gives them",
        arguments: [
            ("ja zh ko vi th id ms lo my wo", "oooooooooooooooooooooooooooo"),
            ("it es ca", "o1oooooooooooooooooooooooomm"), ("fr pt", "11oooooooooooooooooooooooomm"),
            ("fa hi bn am as gu kn zu hy ff pa ln mg ti wa si", "11oooooooooooooooooooooooooo"),
            ("cs sk", "o1fffooooooooooooooooooooooo"), ("pl", "m1fffmmmmmmmmmfmmmffmmmmmmmm"),
            ("ru uk be", "m1fffmmmmmmmm1fmm1ffmmm1mmmm"), ("hr sr bs", "o1fffoooooooo1foo1ffooo1oooo"),
            ("lt", "o1ffffooooooo1ffo1fffoo1oooo"), ("lv", "z1oooozzzzzzz1ooz1ooozz1zzzz"),
            ("sl", "o12ffoooooooooooo12foooooooo"), ("ro", "f1ffffffffffoooooffffffooooo"),
            ("ar", "z12ffffmmmmmmmmmooofFmmmoooo"), ("he", "o12ooooooooooooooooooooooooo"),
            ("is mk", "o1ooooooooooo1ooo1ooooo1oooo"),
            ("en de nl sv da nb fi hu tr el bg sq et eu ka kk ur sw so af", "o1oooooooooooooooooooooooooo"),
        ]
    )
    func plurals(tags: String, expected: String) {
        let letters: [String: Character] = ["zero": "z", "one": "1", "two": "2", "few": "f", "many": "m", "other": "o"]
        for tag in tags.split(separator: " ") {
            let rule = PluralRule(tag: String(tag))
            let forms = Self.numbers.map { letters[rule.form(of: $0)] ?? "?" }
            #expect(String(forms) == expected.lowercased(), "\(tag)")
            #expect(Self.numbers.allSatisfy { rule.forms.contains(rule.form(of: $0)) }, "\(tag)")
        }
    }

    @Test("The pseudo-language has every message in disguise, with the same values, and no error in it")
    func pseudo() throws {
        let english = try Repository.english()
        let pseudo = PseudoLanguage.catalogue(of: english)
        let findings = CatalogueCheck(against: english).findings(in: pseudo)
        #expect(findings.filter { $0.severity == .error }.isEmpty)
        #expect(PseudoLanguage.disguised("{who} is here.") == "[{who} îš ĥéŕé.~~]")
        #expect(
            PseudoLanguage.disguised("{n, plural, one {# vote} other {# votes}}, it''s '{'")
                == "[{n, plural, one {# ṽöţé} other {# ṽöţéš}}, îţ''š '{'~~]"
        )
        #expect(PseudoLanguage.disguised("{number} {text}") == "{number} {text}")
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        for entry in pseudo.messages {
            let letters = try Pattern(entry.text).literals.joined()
            #expect(!letters.contains { plain.contains($0) }, "\(entry.key)")
        }
    }
}
