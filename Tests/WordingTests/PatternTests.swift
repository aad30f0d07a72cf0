import Testing

@testable import Wording

@Suite("Patterns")
struct PatternTests {
    private let wording = Wording(
        Language(tag: "test", pattern: { $0 == .listEnd ? "{most} & {last}" : ", " }) { $0 == 1 ? "one" : "other" }
    )

    private func text(_ pattern: String, _ values: [String: Message.Value] = [:]) -> String {
        let language = Language(
            tag: "test",
            pattern: { key in
                switch key {
                case .plain: pattern
                case .listEnd: "{most} and {last}"
                default: ", "
                }
            },
            pluralForm: { $0 == 1 ? "one" : "other" }
        )
        return Wording(language).text(Message(.plain, values))
    }

    @Test("A placeholder is replaced by its value")
    func placeholder() {
        #expect(text("{who} is here.", ["who": "Ana"]) == "Ana is here.")
    }

    @Test(
        "A plural follows the number, an exact number first",
        arguments: [(0, "no votes"), (1, "1 vote"), (2, "2 votes")]
    )
    func plural(number: Int, expected: String) {
        let pattern = "{n, plural, =0 {no votes} one {# vote} other {# votes}}"
        #expect(text(pattern, ["n": .number(number)]) == expected)
    }

    @Test("A plural follows how many names there are")
    func pluralOfNames() {
        let pattern = "{who} {who, plural, one {has} other {have}} chosen."
        #expect(text(pattern, ["who": .names(["Ana"])]) == "Ana has chosen.")
        #expect(text(pattern, ["who": .names(["Ana", "Ben"])]) == "Ana and Ben have chosen.")
    }

    @Test("A selection follows a word, and falls back to the other form")
    func selection() {
        let pattern = "{kind, select, job {a job} other {a card}}"
        #expect(text(pattern, ["kind": "job"]) == "a job")
        #expect(text(pattern, ["kind": "skill"]) == "a card")
    }

    @Test("Forms may hold placeholders")
    func nested() {
        let pattern = "{n, plural, one {One: {who}.} other {#: {who}.}}"
        #expect(text(pattern, ["n": 1, "who": "Ana"]) == "One: Ana.")
        #expect(text(pattern, ["n": 2, "who": .names(["Ana", "Ben"])]) == "2: Ana and Ben.")
    }

    @Test("A value that is missing leaves its placeholder to be seen")
    func missingValue() {
        #expect(text("{who} is here.") == "{who} is here.")
        #expect(text("{n, plural, one {a} other {b}}") == "b")
    }

    @Test("A value is never read as a pattern")
    func valueIsNoPattern() {
        #expect(text("{who}", ["who": "{who} # {"]) == "{who} # {")
    }

    @Test(
        "A broken pattern is found",
        arguments: [
            ("{who", Pattern.Fault.unclosedBrace), ("{}", .emptyName), ("{n, number}", .unknownKind("number")),
            ("{n, plural, one {a}}", .noOtherForm("n")), ("{n, plural, one {a", .unclosedBrace),
        ]
    )
    func faults(pattern: String, fault: Pattern.Fault) {
        #expect(throws: fault) { try Pattern(pattern) }
    }

    @Test(
        "Names are listed as people say them",
        arguments: [
            ([], ""), (["Ana"], "Ana"), (["Ana", "Ben"], "Ana & Ben"), (["Ana", "Ben", "Chloé"], "Ana, Ben & Chloé"),
        ] as [([String], String)]
    )
    func list(names: [String], expected: String) {
        #expect(wording.list(names) == expected)
    }
}
