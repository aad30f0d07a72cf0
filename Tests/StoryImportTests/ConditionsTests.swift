import Diagnostics
import JSONText
import StoryImport
import Testing
import Workshop

@Suite("Conditions of story formats")
struct ConditionsTests {
    /// What guards the link under a condition, and what is said, in a story whose `x` is a counter and whose `f` is a flag.
    private func guarded(_ condition: String, _ format: StoryFormat) throws -> (Story.Condition?, [String]) {
        let passages =
            switch format {
            case .sugarCube:
                ":: StoryInit\n<<set $x to 0, $f to false>>\n:: Start\n<<if \(condition)>>[[a|End]]<</if>>\n[[b|End]]"
            case .harlowe:
                ":: Init [startup]\n(set: $x to 0, $f to false)\n:: Start\n(if: \(condition))[[[a->End]]]\n[[b->End]]"
            default: ":: Start\nx: 0\nf: false\n--\n[if \(condition)]\n[[a->End]]\n[continue]\n[[b->End]]"
            }
        let head = ":: StoryData\n{\"format\": \"\(format.rawValue)\", \"start\": \"Start\"}\n"
        let outcome = Stories.imported("\(head)\(passages)\n:: End\nBye\n")
        let choices = try #require(outcome.story).choices(of: "start")
        #expect(choices.map(\.text) == ["a", "b"])
        return (choices[0].condition, outcome.diagnostics.filter { $0.severity == .warning }.map(\.code))
    }

    private static let x1 = Story.Condition.compares("x", .greater, 1)
    private static let f = Story.Condition.holds("f")

    @Test(
        "A condition is read as its story format reads it",
        arguments: [
            (.sugarCube, "$x gt 1 or $f and $f", .or(x1, .and(f, f))),
            (.harlowe, "$x > 1 or $f and $f", .and(.or(x1, f), f)),
            (.harlowe, "$x > 1 and $f or $f", .or(.and(x1, f), f)), (.chapbook, "x > 1 || f && f", .or(x1, .and(f, f))),
            (.sugarCube, "not $f and $x gt 1", .and(.not(f), x1)), (.sugarCube, "not ($x gt 1)", .not(x1)),
            (.sugarCube, "not visited(\"End\")", .not(.visited("end"))),
            (.harlowe, "not ((history:) contains \"End\")", .not(.visited("end"))),
            (.sugarCube, "$f is true", f), (.sugarCube, "$f is not true", .not(f)), (.chapbook, "f === false", .not(f)),
            (.harlowe, "$f is not false", .not(.not(f))), (.harlowe, "$x is not 1", .compares("x", .notEqual, 1)),
            (.sugarCube, "$x", .compares("x", .notEqual, 0)), (.chapbook, "!x", .not(.compares("x", .notEqual, 0))),
            (.sugarCube, "1 < $x", x1), (.sugarCube, "($x) gt 1", x1), (.chapbook, "x > 1 && !(f)", .and(x1, .not(f))),
        ] as [(StoryFormat, String, Story.Condition)]
    )
    func read(format: StoryFormat, condition: String, expected: Story.Condition) throws {
        let (found, said) = try guarded(condition, format)
        #expect(found == expected && said.isEmpty, "\(condition)")
    }

    @Test(
        "What means something else in its story format, or nothing, is kept and said",
        arguments: [
            (.sugarCube, "not $x gt 1"), (.sugarCube, "!$x is false"), (.chapbook, "!x > 1"), (.harlowe, "not $x > 1"),
            (.harlowe, "not (history:) contains \"End\""), (.sugarCube, "not visited(\"End\") gt 0"),
            (.sugarCube, "$x is not 1"),
            (.sugarCube, "1 is not $x"), (.sugarCube, "$x is true"), (.chapbook, "x === true"),
            (.chapbook, "x == false"),
            (.harlowe, "$x is true"), (.harlowe, "$x"), (.harlowe, "not $x"), (.chapbook, "x > 1 and f"),
            (.chapbook, "not f"),
            (.chapbook, "x gt 1"), (.chapbook, "x is 1"), (.harlowe, "$x > 1 && $f"), (.harlowe, "$x == 1"),
            (.harlowe, "!$f"),
            (.harlowe, "$x gt 1"), (.harlowe, "$x isnot 1"), (.sugarCube, "$x is 1 or 2"), (.harlowe, "$x > 0 and < 3"),
            (.sugarCube, "$x + 1 gt 2"), (.sugarCube, "previous() is \"End\""), (.chapbook, "x = 1"),
        ] as [(StoryFormat, String)]
    )
    func kept(format: StoryFormat, condition: String) throws {
        let (found, said) = try guarded(condition, format)
        #expect(found == nil && said == ["condition-kept"], "\(format) \(condition)")
    }

    @Test(
        "SugarCube: what only its first version understood, and its second shows as an error, is said",
        arguments: ["<<else if $x is 2>>[[b|End]]<</if>>", "<<endif>>"]
    )
    func oldSpelling(rest: String) {
        let text = Stories.sugarCube(
            """
            :: StoryInit
            <<set $x to 1>>
            :: Start
            <<if $x is 1>>[[a|End]]\(rest)
            [[c|End]]
            """
        )
        let said = Stories.imported(text).diagnostics.map(\.code)
        #expect(said.contains(rest.hasPrefix("<<else") ? "condition-kept" : "unknown-markup"), "\(said)")
    }

    @Test("SugarCube: the cases of a switch over a number or a flag are conditions, the default is what is left")
    func switching() throws {
        let text = Stories.sugarCube(
            """
            :: StoryInit
            <<set $x to 0, $f to false>>
            :: Start
            <<switch $x>>never shown
            <<case 1 -2>>[[a|End]]
            <<case 3>>[[b|End]]
            <<default>>[[c|End]]
            <</switch>>
            <<switch $f>><<case true>>[[d|End]]<</switch>>
            """
        )
        let outcome = Stories.imported(text)
        let story = try #require(outcome.story)
        let one = Story.Condition.or(.compares("x", .equal, 1), .compares("x", .equal, -2))
        let three = Story.Condition.compares("x", .equal, 3)
        let choices = story.choices(of: "start")
        #expect(choices.map(\.text) == ["a", "b", "c", "d"])
        let conditions = [one, .and(.not(one), three), .and(.not(one), .not(three)), .holds("f")]
        #expect(choices.map(\.condition) == conditions)
        #expect(outcome.diagnostics.filter { $0.severity == .warning }.isEmpty)
    }

    @Test(
        "SugarCube: a switch over texts, or one whose default is not the last, stays as text, and its links are there"
    )
    func foreignSwitch() throws {
        for markup in [
            "<<switch $t>><<case \"a\">>[[a|End]]<</switch>>", "<<switch $x>><<case $y>>[[a|End]]<</switch>>",
            "<<switch $x>><<default>>[[a|End]]<<case 1>>[[b|End]]<</switch>>",
            "<<switch $x + 1>><<case 1>>[[a|End]]<</switch>>",
        ] {
            let text = Stories.sugarCube(":: StoryInit\n<<set $x to 0>>\n:: Start\n\(markup)\n[[c|End]]\n")
            let outcome = Stories.imported(text)
            #expect(try #require(outcome.story).choices(of: "start").allSatisfy { $0.condition == nil })
            #expect(outcome.diagnostics.contains { $0.code == "unknown-markup" }, "\(markup)")
        }
    }

    @Test("Chapbook: what stands in comments, in code and behind a second rule is no link, as Chapbook has it")
    func hiddenLinks() throws {
        let text = """
            :: StoryData
            {"format": "Chapbook", "start": "Start"}
            :: Start
            x: 0
            --
            <!-- [[a->End]]
            [[b->End]] -->[[c->End]] `[[d->End]]`
            [[{x} words->End]]
             [if x > 5]
            --
            [[e->End]]
            :: End
            Bye
            """
        let outcome = Stories.imported(text)
        #expect(outcome.story?.choices(of: "start").map(\.text) == ["c", "{x} words"])
        #expect(outcome.story?.choices(of: "start").allSatisfy { $0.condition == nil } == true)
        let said = outcome.diagnostics.filter { $0.severity == .warning }
        #expect(said.map(\.position.line) == [8, 10] && said.allSatisfy { $0.code == "unknown-markup" })
    }

    @Test("Chapbook: text behind `ifnever` is shown, as Chapbook shows it, and that is said")
    func never() throws {
        let text =
            ":: StoryData\n{\"format\": \"Chapbook\"}\n:: Start\n[ifnever]\n[[a->End]]\n[cont]\n[[b->End]]\n:: End\nBye\n"
        let outcome = Stories.imported(text)
        #expect(outcome.story?.choices(of: "start").map(\.text) == ["a", "b"])
        #expect(outcome.diagnostics.contains { $0.code == "unknown-markup" })
    }

    @Test(
        "Passages that say something of the story to a compiler of Twee are no steps of the tale",
        arguments: StoryFormat.allCases
    )
    func compilerPassages(format: StoryFormat) throws {
        let text = ":: StoryAuthor\nKim\n:: StoryIncludes\nother.twee\n:: Start\n[[a->End]]\n[[b->End]]\n:: End\nBye\n"
        let outcome = Stories.imported(text, options: ImportOptions(format: format))
        #expect(outcome.story?.endings.map(\.id) == ["end"] && outcome.story?.start == "start")
        #expect(outcome.diagnostics.filter { $0.code == "special-passage" }.count == 2)
    }
}
