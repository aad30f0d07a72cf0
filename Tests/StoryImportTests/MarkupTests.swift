import Diagnostics
import StoryImport
import Testing
import Workshop

@Suite("Markup of story formats")
struct MarkupTests {
    private static let harlowe = ":: StoryData\n{\"format\": \"Harlowe\"}\n"
    private static let chapbook = ":: StoryData\n{\"format\": \"Chapbook\"}\n"

    @Test("SugarCube: changes on entering, links under conditions, setters and links with a body")
    func sugarCube() throws {
        let text = Stories.sugarCube(
            """
            :: StoryInit
            <<set $trust to 1>><<set $safe to false>>

            :: Start
            <<set $trust += 2, $safe to true>>
            Well?

            * [[Leave|End][$trust -= 1]]
            * <<if $trust gte 2 and not $safe>>[[Stay|Stay]]<<elseif visited("Stay")>>[[Again|Stay]]<<else>>[[Ask|Stay]]<</if>>
            * <<link "Say: \\"no\\"" "End">><<set $safe to false>><</link>>

            :: Stay
            <<goto "End">>
            """
        )
        let outcome = Stories.imported(text)
        let story = try #require(outcome.story)
        #expect(outcome.diagnostics.filter { $0.severity == .warning }.isEmpty)
        #expect(story.node("start")?.text == "Well?")
        #expect(story.node("start")?.effects == [.set("safe", .truth(true)), .add("trust", 2)])
        #expect(story.node("stay")?.way == .goto("end"))
        let choices = story.choices(of: "start")
        #expect(choices.map(\.text) == ["Leave", "Stay", "Again", "Ask", "Say: \"no\""])
        #expect(choices.map(\.goto) == ["end", "stay", "stay", "stay", "end"])
        #expect(choices[0].effects == [.add("trust", -1)])
        #expect(choices[4].effects == [.set("safe", .truth(false))])
        let first = Story.Condition.and(.compares("trust", .atLeast, 2), .not(.holds("safe")))
        #expect(choices[1].condition == first)
        #expect(choices[2].condition == .and(.not(first), .visited("stay")))
        #expect(choices[3].condition == .and(.not(first), .not(.visited("stay"))))
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("Harlowe: set, if with hooks, link-goto and links")
    func harlowe() throws {
        let text =
            Self.harlowe + """
                :: Set up [startup]
                (set: $trust to 1)
                :: Start
                (set: $trust to it + 1, $safe to true)
                Well?

                (if: $trust is 3 and $safe)[ [[Stay->Stay]] ](else-if: (history:) contains "Stay")[(link-goto: "Again", "Stay")](else:)[[[End]]]
                (link: "Leave")[(set: $safe to false)(go-to: "End")]
                :: Stay
                (goto: "End")
                :: End [success]
                Bye.
                """
        let outcome = Stories.imported(text)
        let story = try #require(outcome.story)
        #expect(outcome.diagnostics.filter { $0.severity == .warning }.map(\.said).isEmpty)
        #expect(story.variables.first { $0.id == "trust" }?.kind == .counter(initial: 1, least: -10, most: 10))
        #expect(story.node("start")?.text == "Well?")
        let choices = story.choices(of: "start")
        #expect(choices.map(\.text) == ["Stay", "Again", "End", "Leave"])
        #expect(choices[0].condition == .and(.compares("trust", .equal, 3), .holds("safe")))
        #expect(choices[3].effects == [.set("safe", .truth(false))])
    }

    @Test("Chapbook: the variables block, and if with else")
    func chapbook() throws {
        let text =
            Self.chapbook + """
                :: Start
                trust: 2
                safe: true
                --
                Well?

                [if trust > 1 && !safe]
                > [[Stay->End]]
                [else]
                > [[Leave->End]]
                [continued]
                > [[Ask->End]]
                :: End [setback]
                Bye.
                """
        let outcome = Stories.imported(text)
        let story = try #require(outcome.story)
        #expect(outcome.diagnostics.filter { $0.severity == .warning }.isEmpty)
        let condition = Story.Condition.and(.compares("trust", .greater, 1), .not(.holds("safe")))
        #expect(story.choices(of: "start").map(\.condition) == [condition, .not(condition), nil])
        #expect(story.endings[0].outcome == .setback)
        #expect(story.node("start")?.text == "Well?")
    }

    @Test("What cannot be mapped stays as text, with a diagnostic at its place")
    func foreign() throws {
        let text = Stories.sugarCube(
            """
            :: Start
            <<audio "x" play>>Hello $name.
            <<set $name to "Bob">><<if $coat eq "red">>It is red. [[Look|End]]<</if>>
            [[Go|End]] <b>now</b>
            """
        )
        let story = try #require(Stories.imported(text).story)
        #expect(
            story.node("start")?.text == """
                <<audio "x" play>>Hello $name.
                <<set $name to "Bob">><<if $coat eq "red">>It is red. Look<</if>>
                Go <b>now</b>
                """
        )
        #expect(
            Stories.complaints(about: text) == [
                "x.twee:5:1: warning: In “Start”, “<<audio>>” is not supported and stays as text. [unknown-markup]",
                "x.twee:5:1: warning: In “Start”, HTML tags stay as text. [html-kept]",
                "x.twee:5:25: warning: In “Start”, “$name” is not supported and stays as text. [unknown-markup]",
                "x.twee:6:1: warning: In “Start”, a change cannot be made by a scenario and is left out. [effect-kept]",
                "x.twee:6:23: warning: In “Start”, a condition cannot be asked by a scenario. What it guards is always there. [condition-kept]",
                "x.twee:6:23: warning: In “Start”, text that a condition shows or hides stays, with its markup. [conditional-text]",
            ]
        )
    }

    @Test("A link hidden in a macro is not checked, and never missing")
    func dynamic() {
        let text = Stories.sugarCube(
            """
            :: Start
            [[Go|End]] [[Far|$far]] <<link "Back" $last>><</link>> <<include "Elsewhere">> [[Gone]]

            :: Elsewhere
            [[End]]
            """
        )
        #expect(
            Stories.complaints(about: text) == [
                "x.twee:5:12: warning: In “Start”, only playing can tell where “[[Far|$far]]” leads. It is not checked and stays as text. [dynamic-link]",
                "x.twee:5:25: warning: In “Start”, only playing can tell where “<<link \"Back\" $last>><</link>>” leads. It is not checked and stays as text. [dynamic-link]",
                "x.twee:5:56: warning: In “Start”, only playing can tell where “<<include>>” leads. It is not checked and stays as text. [dynamic-link]",
                "x.twee:5:80: warning: In “Start”, a link leads to “Gone”, which is not there. It stays as text. [missing-target]",
            ]
        )
        let graph = Stories.imported(text).graph
        #expect(graph?.missing.map(\.to) == ["Gone"])
        #expect(graph?.unreachable == ["Elsewhere"])
        #expect(graph?.perhapsReachable == ["Elsewhere"])
        #expect(graph?.dynamic == ["Start"])
        #expect(graph?.deadEnds == ["End"])
    }

    @Test("What stands for itself and what is a comment is no markup")
    func verbatim() throws {
        let text = Stories.sugarCube(
            ":: Start\n\"\"\"[[no]] <<if>>\"\"\" <nowiki>$x</nowiki>/* [[no]] *//% no %/<!-- [[no]] -->\n[[End]]"
        )
        #expect(Stories.complaints(about: text).isEmpty)
        #expect(Stories.imported(text).story?.node("start")?.text == "[[no]] <<if>> $x")
    }

    @Test("A change behind a condition on the same variable is made on leaving")
    func order() throws {
        let text = Stories.sugarCube(
            """
            :: Start
            <<if not $been>>[[Look|Look]]<</if>>
            <<set $been to true>>
            [[Go|End]]

            :: Look
            [[Start]]
            """
        )
        let story = try #require(Stories.imported(text).story)
        #expect(story.node("start")?.effects == [])
        #expect(
            story.choices(of: "start").map(\.effects) == [[.set("been", .truth(true))], [.set("been", .truth(true))]]
        )
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("Counters get the bounds asked for, widened by the numbers of the story")
    func bounds() throws {
        let text = Stories.sugarCube(":: Start\n<<set $money to 50>><<if $money gt 0>>[[Go|End]]<</if>> [[Stay|End]]")
        #expect(Stories.imported(text).story?.variables.map(\.kind) == [.counter(initial: 0, least: -10, most: 50)])
        let chosen = Stories.imported(text, options: ImportOptions(bounds: 0...100))
        #expect(chosen.story?.variables.map(\.kind) == [.counter(initial: 0, least: 0, most: 100)])
        #expect(!chosen.diagnostics.contains { $0.code == "bounds-assumed" })
    }

    @Test("Links in a sentence leave their words there; lists of links are left out")
    func words() throws {
        let text = Stories.sugarCube(
            ":: Start\nYou may [[open|End]] the [[door|End]].\n\n- [[Wait|End]]\n- [[Go|End]] | [[Run|End]]\n\nIt is late."
        )
        #expect(Stories.imported(text).story?.node("start")?.text == "You may open the door.\n\nIt is late.")
    }

    @Test("A passage with one link goes on; with the tag choice it asks")
    func single() throws {
        let text = Stories.sugarCube(
            ":: Start\nHello.\n[[Knock at the door|Hall]]\n:: Hall\nHere.\n[[Room]]\n:: Room [choice]\nThere.\n[[Leave|End]]"
        )
        let story = try #require(Stories.imported(text).story)
        #expect(story.node("start")?.way == .goto("hall"))
        #expect(story.node("start")?.text == "Hello.\nKnock at the door")
        #expect(story.node("hall")?.text == "Here.")
        #expect(story.choices(of: "room").map(\.id) == ["room-to-end"])
    }

    @Test("Ids are made of names, are unique, and stay when words change")
    func ids() throws {
        let text = Stories.sugarCube(
            ":: Start\n[[a|Être là!]] [[b|Être là?]] [[c|Être là!]]\n:: Être là!\n[[End]]\n:: Être là?\n[[End]]"
        )
        let story = try #require(Stories.imported(text).story)
        #expect(story.nodes.map(\.id) == ["start", "etre-la", "etre-la-2"])
        #expect(
            story.choices(of: "start").map(\.id) == [
                "start-to-etre-la", "start-to-etre-la-2", "start-to-etre-la-3",
            ]
        )
        let reworded = Stories.imported(text.replacing("[[a|", with: "[[other words|"))
        #expect(reworded.story?.choices(of: "start").map(\.id) == story.choices(of: "start").map(\.id))
    }
}
