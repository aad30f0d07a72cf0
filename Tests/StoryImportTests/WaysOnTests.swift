import Diagnostics
import StoryImport
import Testing
import Workshop

@Suite("Ways on from a passage")
struct WaysOnTests {
    private static let harlowe = ":: StoryData\n{\"format\": \"Harlowe\", \"start\": \"Start\"}\n"
    private static let chapbook = ":: StoryData\n{\"format\": \"Chapbook\", \"start\": \"Start\"}\n"

    private func choices(_ text: String) throws -> [Story.Choice] {
        try #require(Stories.imported(text).story).choices(of: "start")
    }

    private func codes(_ text: String) -> [String] {
        Stories.imported(text).diagnostics.filter { $0.severity == .warning }.map(\.code)
    }

    // MARK: Endings

    @Test(
        "A passage whose ways on were not understood is no ending",
        arguments: [
            "<<return>>", "<<ownLinks>>", "[[Back|previous()]]", "[[Gone]]", "<<include \"End\">>", "[[Open",
            "<<goto $where>>",
            "<<link \"On\">><<run Engine.play(\"End\")>><</link>>", "<<timed 2s>><<goto $where>><</timed>>",
            "<button onclick=\"go()\">On</button>", "<<textbox \"$name\" \"\" \"End\">>",
        ]
    )
    func unfinished(markup: String) throws {
        let text = Stories.sugarCube(":: Start\nHi.\n[[A]] [[End]]\n:: A\nNow.\n\(markup)\n")
        let story = try #require(Stories.imported(text).story)
        #expect(story.endings.map(\.id) == ["end"])
        #expect(story.node("a")?.way == .choices([]))
        #expect(codes(text).contains("no-way-on"))
        #expect(!Stories.faults(of: story).isEmpty)
    }

    @Test(
        "What leads nowhere, out of the story or back to its beginning leaves an ending an ending",
        arguments: [
            "<<audio \"x\" play>>", "[[Read|https://a.example/b]]", "[[Write|mailto:a@b.example]]", "<<print $x>>",
            "text",
        ]
    )
    func finished(markup: String) throws {
        let story = try #require(
            Stories.imported(Stories.sugarCube(":: Start\n[[A]] [[End]]\n:: A\n\(markup)\n")).story
        )
        #expect(story.endings.map(\.id) == ["a", "end"])
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("Harlowe and Chapbook: undoing leads on, starting again does not")
    func otherFormats() throws {
        let undo =
            Self.harlowe + ":: Start\n[[A]] [[B]]\n:: A\n(link-undo: \"Back\")\n:: B\n(link: \"Again\")[(restart:)]\n"
        #expect(Stories.imported(undo).story?.endings.map(\.id) == ["b"])
        let back =
            Self.chapbook
            + ":: Start\n[[A]] [[B]] [[C]]\n:: A\n{back link}\n:: B\n{restart link}\n:: C\n{my own insert: 'B'}\n"
        #expect(Stories.imported(back).story?.endings.map(\.id) == ["b"])
    }

    @Test("A footer that leads on makes no passage an ending")
    func footer() throws {
        let text = Stories.sugarCube(":: Start\n[[A]] [[End]]\n:: A\nHi\n:: PassageFooter\n[[Map|Start]]\n")
        #expect(Stories.imported(text).story?.endings.map(\.id) == [])
    }

    // MARK: Links

    @Test(
        "SugarCube: where a target is written, the choice is kept, and what is dropped is said",
        arguments: [
            ("<<link \"t\" End>><</link>>", []), ("<<link \"t\" End>><<audio x play>><</link>>", ["link-simplified"]),
            ("<<link \"t\" \"End\">><<run $list.push(1)>><</link>>", ["effect-kept"]),
            ("<<link [[t|End]]>><<replace \"#a\">>x<</replace>><</link>>", ["link-simplified"]),
            ("<<button \"t\">><<goto End>><</button>>", []), ("<<click \"t\" \"End\">><</click>>", []),
            ("<<return \"t\" \"End\">>", []), ("<<choice \"End\" \"t\">>", ["link-simplified"]),
            ("<a data-passage=\"End\" data-setter=\"$x to 5\"><b>t</b></a>", []), ("[img[t|a.png][End]]", []),
            ("[[\"t\"|End]]", []), ("<<timed 1s>>[[t|End]]<</timed>>", ["unknown-markup"]),
            ("<<switch $x>><<case \"a\">>[[t|End]]<</switch>>", ["unknown-markup", "unknown-markup"]),
            ("<<linkreplace \"look\">>You see [[t|End]]<</linkreplace>>", ["unknown-markup"]),
        ] as [(String, [String])]
    )
    func sugarCubeLinks(markup: String, said: [String]) throws {
        let text = Stories.sugarCube(":: StoryInit\n<<set $x to 0>>\n:: Start\n\(markup)\n[[u|End]]\n")
        #expect(try choices(text).map(\.text) == ["t", "u"], "\(markup)")
        #expect(codes(text) == said, "\(markup)")
    }

    @Test(
        "Harlowe: a link behind changers is kept, whatever they are",
        arguments: [
            ("(text-style:\"bold\")[[[t->End]]]", ["unknown-markup"]),
            ("(text-style:\"bold\")[[t->End]]", ["unknown-markup"]),
            ("(css:\"color:red\")+(text-style:\"bold\")[[[t->End]]]", ["unknown-markup", "unknown-markup"]),
            ("(link-reveal-goto: \"t\", \"End\")[(set: $x to 5)]", []), ("(link: \"t\")[(goto: \"End\")]", []),
            ("$style[[[t->End]]]", ["unknown-markup"]), ("|a>[[[t->End]]]", []),
            ("(live: 1s)[ [[t->End]] ]", ["unknown-markup"]),
            ("(link-repeat: \"more\")[ [[t->End]] ]", ["unknown-markup"]), ("|a)[ [[t->End]] ]", ["unknown-markup"]),
            ("(if: true)[ [[t->End]] ]", ["condition-kept"]), ("(link-goto: \"t\", \"End\")", []), ("[[[t->End]]]", []),
        ] as [(String, [String])]
    )
    func harloweLinks(markup: String, said: [String]) throws {
        let text = Self.harlowe + ":: Init [startup]\n(set: $x to 0)\n:: Start\n\(markup)\n[[u->End]]\n:: End\nBye\n"
        #expect(try choices(text).map(\.text) == ["t", "u"], "\(markup)")
        #expect(codes(text).filter { $0 != "conditional-text" } == said, "\(markup)")
    }

    @Test("Harlowe: conditions stand before links with and without a hook, unless turns them round")
    func harloweConditions() throws {
        let text =
            Self.harlowe + """
                :: Init [startup]
                (set: $x to 0)(set: $a to false)
                :: Start
                (if: $x is 1)[[a->End]] (if: $x is 1)   [[b->End]]
                (unless: $a)[[[c->End]]] (if: $x is 1)+(text-style: "bold")[[[d->End]]](if: $a)(link-goto: "e", "End")
                (link: "f")[(if: $x is 1)[(goto: "End")](else:)[(set: $x to 2)(goto: "Start")]]
                :: End
                Bye
                """
        let choices = try choices(text)
        let isOne = Story.Condition.compares("x", .equal, 1)
        #expect(choices.map(\.text) == ["a", "b", "c", "d", "e", "f", "f"])
        let conditions: [Story.Condition?] = [isOne, isOne, .not(.holds("a")), isOne, .holds("a"), isOne, .not(isOne)]
        #expect(choices.map(\.condition) == conditions)
        #expect(choices[6].effects == [.set("x", .number(2))] && choices[6].goto == "start")
    }

    @Test("Chapbook: a written link insert is a choice, unless and else turn conditions round, notes are not told")
    func chapbookMarkup() throws {
        let text =
            Self.chapbook + """
                :: Start
                x: 0
                name: "Bo"
                --
                Hi.
                {link to: 'End', label: 'Go'}
                [unless x > 3]
                [[a->End]]
                [else]
                [[b->End]]
                [note to myself]
                Never shown
                [if x > 3; append]
                [[c->End]]
                [continued]
                [[d->End]]
                :: End
                Bye
                """
        let above = Story.Condition.compares("x", .greater, 3)
        #expect(try choices(text).map(\.text) == ["Go", "a", "b", "c", "d"])
        let conditions: [Story.Condition?] = [nil, .not(above), .not(.not(above)), above, nil]
        #expect(try choices(text).map(\.condition) == conditions)
        let node = Stories.imported(text).story?.node("start")
        #expect(node?.text == "name: \"Bo\"\nHi.")
    }

    @Test("A link to an expression is dynamic, to an address external, to a passage with an odd name a link")
    func expressions() throws {
        let text = Stories.sugarCube(
            ":: Start\n[[a|previous()]] [[b|$there]] [[c|mailto:a@b.example]] [[d|$20 fine]] [[e|End]]\n:: $20 fine\n[[End]]\n"
        )
        #expect(try choices(text).map(\.text) == ["d", "e"])
        #expect(codes(text) == ["dynamic-link", "dynamic-link", "external-link"])
        let graph = Stories.imported(text).graph
        #expect(graph?.missing.isEmpty == true && graph?.dynamic == ["Start"])
    }

    // MARK: Jumps

    @Test("A jump under a condition is there alone when it holds")
    func jumps() throws {
        let sugar = Stories.sugarCube(
            """
            :: StoryInit
            <<set $x to 0>>
            :: Start
            <<if $x gt 3>><<goto "End">><</if>>Wait.
            [[a|End]] <<if $x lt 2>>[[b|End]]<</if>>
            """
        )
        let high = Story.Condition.compares("x", .greater, 3)
        let low = Story.Condition.compares("x", .less, 2)
        #expect(try choices(sugar).map(\.text) == ["a", "b", "…"])
        #expect(try choices(sugar).map(\.condition) == [.not(high), .and(low, .not(high)), high])
        let harlowe =
            Self.harlowe
            + ":: Start\n(set: $x to 1)(if: $x > 3)[(goto: \"End\")](set: $x to 2)\n[[a->End]] [[b->End]]\n:: End\nBye\n"
        #expect(try choices(harlowe).map(\.condition) == [.not(high), .not(high), high])
        // What stands behind the jump happens only where it is not made.
        #expect(try choices(harlowe).map(\.effects) == [[.set("x", .number(2))], [.set("x", .number(2))], []])
    }

    @Test("In an else branch nothing is asked twice, and a jump in any case leaves no choice")
    func certainJumps() throws {
        let text = Stories.sugarCube(
            ":: StoryInit\n<<set $a to true>>\n:: Start\n<<if $a>><<goto \"End\">><<else>>[[a|End]] [[b|B]]<</if>>\n:: B\n"
                + "<<if $a>><<goto \"End\">><</if>>\n:: C\n[[x|End]]<<goto \"End\">>[[y|B]]\n"
        )
        #expect(try choices(text).map(\.condition) == [.not(.holds("a")), .not(.holds("a")), .holds("a")])
        #expect(Stories.imported(text).story?.node("c")?.way == .goto("end"))
    }

    @Test("A jump under a condition that cannot be expressed takes no choice away, and is said")
    func unknownJump() throws {
        let text = Stories.sugarCube(":: Start\n<<if $name is \"x\">><<goto \"End\">><</if>>[[a|End]] [[b|End]]\n")
        #expect(try choices(text).map(\.text) == ["a", "b", "…"])
        #expect(try choices(text).map(\.condition) == [nil, nil, nil])
        #expect(codes(text) == ["condition-kept"])
    }

    @Test("A draw beside other links takes none of them away")
    func draws() throws {
        let text = Stories.sugarCube(
            ":: Start\n<<link \"luck\">><<goto `either(\"A\", \"End\")`>><</link>> [[a|A]] [[b|End]]\n:: A\n[[End]]\n"
        )
        #expect(try choices(text).map(\.text) == ["a", "b"])
        #expect(codes(text) == ["dynamic-link"])
    }
}
