import Diagnostics
import StoryImport
import Testing
import Workshop

@Suite("Changes and first values")
struct ChangesTests {
    private static let harlowe = ":: StoryData\n{\"format\": \"Harlowe\", \"start\": \"Start\"}\n"

    private func effects(_ text: String) throws -> [Story.Effect] {
        try #require(Stories.imported(text).story?.node("start")).effects
    }

    @Test(
        "A change is read as its story format reads it; what means nothing there changes nothing and is said",
        arguments: [
            ("SugarCube", "<<set $y += 1>>", [.add("y", 1)]), ("SugarCube", "<<set $y -= 2>>", [.add("y", -2)]),
            ("SugarCube", "<<set $y++>>", [.add("y", 1)]), ("SugarCube", "<<set $y to $y + 1>>", [.add("y", 1)]),
            ("SugarCube", "<<set $y to it + 1>>", []), ("SugarCube", "<<unset $y>>", []),
            ("Harlowe", "(set: $y to it + 1)", [.add("y", 1)]),
            ("Harlowe", "(set: $y to $y - 1)", [.add("y", -1)]), ("Harlowe", "(set: $y = 2)", [.set("y", .number(2))]),
            ("Harlowe", "(set: $y += 1)", []), ("Harlowe", "(set: $y -= 1)", []), ("Harlowe", "(set: $y++)", []),
        ] as [(String, String, [Story.Effect])]
    )
    func formats(format: String, change: String, expected: [Story.Effect]) throws {
        let first = format == "Harlowe" ? ":: Init [startup]\n(set: $y to 0)" : ":: StoryInit\n<<set $y to 0>>"
        let use = format == "Harlowe" ? "(if: $y > 1)[[[a->End]]]" : "<<if $y gt 1>>[[a|End]]<</if>>"
        let outcome = Stories.imported(
            """
            :: StoryData
            {"format": "\(format)", "start": "Start"}

            \(first)

            :: Start
            \(change)
            \(use)
            [[b->End]]

            :: End
            Over.
            """
        )
        let found = try #require(outcome.story?.node("start")).effects
        #expect(found == expected, "\(change)")
        let warnings = outcome.diagnostics.filter { $0.severity == .warning }
        #expect(warnings.isEmpty == !expected.isEmpty, "\(change): \(warnings.map(\.code))")
    }

    @Test(
        "A change inside something kept as text is not made on entering, and that is said",
        arguments: [
            "<<link \"North\">><<set $y += 1>><<replace \"#a\">>x<</replace>><</link>>",
            "<<linkappend \"more\">><<set $y += 1>><</linkappend>>", "<<timed 2s>><<set $y += 1>><</timed>>",
            "<<repeat 2s>><<set $y += 1>><</repeat>>", "<<switch $y>><<case 0>><<set $y += 1>><</switch>>",
            "<<for _i to 0; _i lt 3; _i++>><<set $y += 1>><</for>>", "<<ownBlock>><<set $y += 1>><</ownBlock>>",
            "<<if $name is \"x\">><<set $y += 1>><</if>>", "<<if $y gt 1>><<set $y += 1>><</if>>",
        ]
    )
    func sugarCube(markup: String) throws {
        let text = Stories.sugarCube(":: StoryInit\n<<set $y to 0>>\n:: Start\n\(markup)\n[[a|End]] [[b|End]]\n")
        #expect(try effects(text) == [], "\(markup)")
        #expect(Stories.complaints(about: text).contains { $0.contains("[conditional-effect]") }, "\(markup)")
    }

    @Test(
        "Harlowe: neither is one in a hook that is shown later",
        arguments: [
            "(link: \"North\")[(set: $y to it + 1)(replace: ?map)[x]]", "(click: ?a)[(set: $y to it + 1)]",
            "(link-reveal: \"x\")[(set: $y to it + 1)]", "(live: 2s)[(set: $y to it + 1)]", "|a)[(set: $y to it + 1)]",
            "(hidden:)[(set: $y to it + 1)]", "(for: each _i, 1, 2)[(set: $y to it + 1)]",
            "$later[(set: $y to it + 1)]",
        ]
    )
    func harlowe(markup: String) throws {
        let text =
            Self.harlowe
            + ":: Init [startup]\n(set: $y to 0)\n:: Start\n\(markup)\n[[a->End]] [[b->End]]\n:: End\nBye\n"
        #expect(try effects(text) == [], "\(markup)")
        #expect(Stories.complaints(about: text).contains { $0.contains("[conditional-effect]") }, "\(markup)")
    }

    @Test("A change in something that only looks different, or is unseen, is made")
    func plain() throws {
        let text =
            Self.harlowe
            + ":: Init [startup]\n(set: $y to 0)\n:: Start\n(text-style:\"bold\")[(set: $y to it + 1)] [(put: 3 into $y)]\n[[a->End]]\n:: End\nBye\n"
        #expect(try effects(text) == [.set("y", .number(3))])
        let silent = Stories.sugarCube(
            ":: StoryInit\n<<set $y to 0>>\n:: Start\n<<silently>>Unseen [[a|End]]<<set $y -= 1>><</silently>><<nobr>><<set $y += 3>><</nobr>>\n[[b|End]]\n"
        )
        #expect(try effects(silent) == [.add("y", 2)])
        #expect(Stories.imported(silent).story?.node("start")?.text == "b")
        #expect(Stories.complaints(about: silent).isEmpty)
    }

    @Test("A first value that cannot be read leaves the variable out, and conditions on it are said not to be mapped")
    func unreadable() throws {
        let text = Stories.sugarCube(
            """
            :: StoryInit
            <<set $m to 1.5>><<set $n to 0>>
            :: Start
            <<if $m gt 1>>[[a|End]]<</if>> <<if $n gt 1>>[[b|End]]<</if>> [[c|End]]
            """
        )
        let outcome = Stories.imported(text)
        #expect(outcome.story?.variables.map(\.id) == ["n"])
        let conditions: [Story.Condition?] = [nil, .compares("n", .greater, 1), nil]
        #expect(outcome.story?.choices(of: "start").map(\.condition) == conditions)
        #expect(
            Stories.complaints(about: text) == [
                "x.twee:5:1: warning: The first value of “m” cannot be read, so the variable is left out. [initial-unread]",
                "x.twee:7:1: warning: In “Start”, a condition cannot be asked by a scenario. What it guards is always there. [condition-kept]",
            ]
        )
        #expect(!outcome.diagnostics.contains { $0.code == "initial-assumed" })
        let harlowe =
            Self.harlowe
            + ":: Init [startup]\n(set: $x to (random: 0, 1))\n:: Start\n(if: $x is 1)[[[a->End]]] [[b->End]]\n:: End\nBye\n"
        let codes = Stories.imported(harlowe).diagnostics.filter { $0.severity == .warning }.map(\.code)
        #expect(codes == ["initial-unread", "condition-kept"])
    }

    @Test("Of several changes in one macro those that can be made are made")
    func several() throws {
        let text = Stories.sugarCube(
            ":: StoryInit\n<<set $x to 0, $y to 0>>\n:: Start\n<<set $x to random(1, 3), $y to 2>>\n[[a|End]]\n"
        )
        #expect(try effects(text) == [.set("y", .number(2))])
        #expect(Stories.complaints(about: text).map { $0.contains("[effect-kept]") } == [true])
    }

    @Test("Harlowe does not count the present visit, and neither does the scenario")
    func history() throws {
        let text =
            Self.harlowe
            + ":: Start\n(if: (history:) contains \"Start\")[[[Again->End]]]\n[[Loop->Start]]\n[[Stop->End]]\n:: End\nBye\n"
        let story = try #require(Stories.imported(text).story)
        let been = ID<Story.Variable>("been-in-start")
        #expect(story.variables == [Story.Variable(id: been, kind: .flag(initial: false))])
        let conditions: [Story.Condition?] = [.holds(been), nil, nil]
        #expect(story.choices(of: "start").map(\.condition) == conditions)
        #expect(story.choices(of: "start").allSatisfy { $0.effects == [.set(been, .truth(true))] })
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("A file that names no story format is read as what it looks like, or as what is asked for")
    func format() throws {
        let text = ":: Start\ntrust: 2\n--\n[if trust > 1]\n[[a->End]]\n[continued]\n[[b->End]]\n:: End\nBye\n"
        let guessed = Stories.imported(text)
        #expect(guessed.graph?.format == "Chapbook")
        let conditions: [Story.Condition?] = [.compares("trust", .greater, 1), nil]
        #expect(guessed.story?.choices(of: "start").map(\.condition) == conditions)
        #expect(guessed.diagnostics.contains { $0.code == "format-guessed" })
        let plain = ":: Start\nHello $name.\n[[a->End]] [[b->End]]\n:: End\nBye\n"
        #expect(Stories.imported(plain).diagnostics.contains { $0.complaint == .formatUnknown })
        let asked = Stories.imported(plain, options: ImportOptions(format: .harlowe))
        #expect(asked.graph?.format == "Harlowe" && asked.diagnostics.contains { $0.code == "unknown-markup" })
    }

    @Test("Marks of layout and brackets that do not close are said where they stay as text")
    func layout() {
        let text = Self.harlowe + ":: Start\n{\n[[a->End]]\n}\n=|=\n[[b->End]]\n[[c\n:: End\nBye\n"
        let said = Stories.complaints(about: text).map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        let expected = [
            "x.twee:4:1: warning: In", "x.twee:6:1: warning: In", "x.twee:7:1: warning: In",
            "x.twee:9:1: warning: In",
        ]
        #expect(said == expected)
    }
}
