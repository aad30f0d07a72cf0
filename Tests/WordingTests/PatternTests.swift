import Testing

@testable import Wording

@Suite("Patterns")
struct PatternTests {
    private func text(
        _ pattern: String,
        _ values: [String: Message.Value] = [:],
        tag: String = "en"
    ) throws -> String {
        let pattern = try Pattern(pattern)
        let language = Language(tag: tag, catalogue: Catalogue { $0 == .plain ? pattern : Catalogue.english[$0] })
        return Wording(language).text(Message(.plain, values))
    }

    @Test("A placeholder is replaced by its value")
    func placeholder() throws {
        #expect(try text("{who} is here.", ["who": "Ana"]) == "Ana is here.")
    }

    @Test(
        "A plural follows the number, an exact number first",
        arguments: [(0, "no votes"), (1, "1 vote"), (2, "2 votes")]
    )
    func plural(number: Int, expected: String) throws {
        let pattern = "{n, plural, =0 {no votes} one {# vote} other {# votes}}"
        #expect(try text(pattern, ["n": .number(number)]) == expected)
    }

    @Test("A plural follows how many names there are")
    func pluralOfNames() throws {
        let pattern = "{who} {who, plural, one {has} other {have}} chosen."
        #expect(try text(pattern, ["who": .names(["Ana"])]) == "Ana has chosen.")
        #expect(try text(pattern, ["who": .names(["Ana", "Ben"])]) == "Ana and Ben have chosen.")
    }

    @Test("A plural follows the rules of its language")
    func pluralOfLanguage() throws {
        let pattern = "{n, plural, one {# voix} other {# voix en tout}}"
        #expect(try text(pattern, ["n": 0], tag: "fr") == "0 voix")
        #expect(try text(pattern, ["n": 0], tag: "it") == "0 voix en tout")
    }

    @Test("A selection follows a word, and falls back to the other form")
    func selection() throws {
        let pattern = "{kind, select, job {a job} other {a card}}"
        #expect(try text(pattern, ["kind": "job"]) == "a job")
        #expect(try text(pattern, ["kind": "skill"]) == "a card")
    }

    @Test("Forms may hold placeholders, and a selection in a plural the number")
    func nested() throws {
        let pattern = "{n, plural, one {One: {who}.} other {{kind, select, job {# jobs} other {# cards}}: {who}.}}"
        #expect(try text(pattern, ["n": 1, "who": "Ana"]) == "One: Ana.")
        #expect(try text(pattern, ["n": 2, "kind": "job", "who": .names(["Ana", "Ben"])]) == "2 jobs: Ana and Ben.")
    }

    @Test("A value that is missing leaves its placeholder to be seen")
    func missingValue() throws {
        #expect(try text("{who} is here.") == "{who} is here.")
        #expect(try text("{n, plural, one {a} other {b}}") == "b")
    }

    @Test("A value is never read as a pattern")
    func valueIsNoPattern() throws {
        #expect(try text("{who}", ["who": "{who} # {"]) == "{who} # {")
    }

    @Test(
        "A single quote before a brace makes it a letter, two are one, and any other is itself",
        arguments: [
            ("'{'who'}'", "{who}"), ("'{who}'", "{who}"), ("nobody's job", "nobody's job"), ("l''ami", "l'ami"),
            ("{n, plural, other {'#' #}}", "# 3"), ("no '#'", "no '#'"), ("'{' it''s '}'", "{ it's }"),
            ("end'", "end'"),
        ]
    )
    func quotes(pattern: String, expected: String) throws {
        #expect(try text(pattern, ["n": 3]) == expected)
    }

    @Test(
        "A broken pattern is found",
        arguments: [
            ("{who", Pattern.Fault.unclosedBrace), ("{}", .badName("")), ("{n, number}", .unknownKind("number")),
            ("{n, plural, one {a}}", .noOtherForm(of: "n")), ("{n, plural, one {a", .unclosedBrace),
            ("a}", .strayBrace),
            ("{first name}", .badName("first name")), ("{n, plural, other {a} other {b}}", .sameForm("other", of: "n")),
            ("{n, plural, offset:1 other {a}}", .badForm("offset:1 other")), ("{n, select, other}", .badForm("other")),
            (
                String(repeating: "{n, select, other {", count: 9) + String(repeating: "}}", count: 9),
                .tooDeep(limit: 8)
            ),
            (String(repeating: "{n, select, other {", count: 100_000), .tooDeep(limit: 8)),
        ]
    )
    func faults(pattern: String, fault: Pattern.Fault) {
        #expect(throws: fault) { try Pattern(pattern) }
    }

    @Test(
        "Names are listed as people say them",
        arguments: [
            ([], ""), (["Ana"], "Ana"), (["Ana", "Ben"], "Ana and Ben"),
            (["Ana", "Ben", "Chloé"], "Ana, Ben and Chloé"),
        ] as [([String], String)]
    )
    func list(names: [String], expected: String) {
        #expect(Wording(.english).list(names) == expected)
    }

    @Test("Nonsense is refused or read, and never crashes")
    func nonsense() {
        let signs = [
            "{", "}", "'", "#", ",", " ", "n", "plural", "select", "other", "one", "=0", "é", "\u{1F600}",
            "{n, plural, ",
        ]
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var pattern = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                pattern += signs[Int(state >> 33) % signs.count]
            }
            guard let read = try? Pattern(pattern) else { continue }
            let language = Language(tag: "fr", catalogue: Catalogue { $0 == .plain ? read : Catalogue.english[$0] })
            _ = Wording(language).text(Message(.plain, ["n": 2]))
        }
    }
}
