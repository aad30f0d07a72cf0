import Diagnostics
import JSONText
import StoryImport
import Testing
import Workshop

@Suite("Reading H5P")
struct H5PTests {
    private func read(_ content: String) -> StoryImporter.Outcome {
        StoryImporter.read(H5PFiles.archive(content), file: "x.h5p")
    }

    private func refusal(_ bytes: [UInt8]) -> [String] {
        StoryImporter.read(bytes, file: "x.h5p").diagnostics.map(\.said)
    }

    @Test("Questions, texts, feedback and end screens become nodes, choices, coaching and endings")
    func mapped() throws {
        let story = try #require(
            read(
                H5PFiles.scenario(
                    scoring: "no-score",
                    content: [
                        H5PFiles.text("<h2>Now</h2><p>Karim&nbsp;waits.</p><ul><li>one</li><li>two</li></ul>", next: 1),
                        H5PFiles.question(
                            "What do you say?",
                            [
                                ("<p>No &amp; go</p>", -1, #"{"title":"Hm","subtitle":"<p>Why?</p>"}"#),
                                ("Yes", 0, #"{"title":"Fine"}"#), ("Bye", -1, "{}"),
                            ]
                        ),
                    ]
                )
            ).story
        )
        #expect(story.title == "The saw")
        #expect(story.summary == "Hello")
        #expect(story.start == "node-0")
        #expect(story.node("node-0")?.text == "Now\n\nKarim\u{A0}waits.\n\n- one\n- two")
        #expect(story.node("node-0")?.way == .goto("node-1"))
        let choices = story.choices(of: "node-1")
        #expect(choices.map(\.text) == ["No & go", "Yes", "Bye"])
        #expect(choices.map(\.goto) == ["end-1-0", "node-0", "end"])
        #expect(choices.map(\.coaching) == ["", "Fine", ""])
        #expect(story.endings.map(\.text) == ["Hm\n\nWhy?", "The end\n\nBye"])
        #expect(story.skills.isEmpty)
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("Scored at the end, the ending alone scores")
    func atEnd() throws {
        let story = try #require(
            read(
                H5PFiles.scenario(
                    scoring: "static-end-score",
                    content: [
                        H5PFiles.question(
                            "What?",
                            [
                                ("a", -1, #"{"title":"A","endScreenScore":7}"#), ("b", -1, "{}"),
                                ("c", 1, #"{"endScreenScore":5}"#),
                            ]
                        ), H5PFiles.text("<p>t</p>", next: -1, score: 2),
                    ]
                )
            ).story
        )
        let scores: [[Story.Effect]] = [[.score("choose-well", 7)], [.score("choose-well", 4)], []]
        #expect(story.choices(of: "node-0").map(\.effects) == scores)
        #expect(story.node("node-1")?.effects == [.score("choose-well", 2)])
    }

    @Test(
        "Scored by step, an answer straight to an ending scores nothing, and of a step taken again the last score counts"
    )
    func byStep() throws {
        let content = H5PFiles.scenario(
            scoring: "dynamic-score",
            content: [
                H5PFiles.question(
                    "What?",
                    [
                        ("a", 1, #"{"endScreenScore":5}"#), ("b", 1, #"{"endScreenScore":2}"#),
                        ("c", -1, #"{"endScreenScore":9}"#),
                    ]
                ), H5PFiles.text("<p>t</p>", next: 2, score: 3),
                H5PFiles.question("Again?", [("yes", 0, "{}"), ("no", 3, #"{"endScreenScore":1}"#)]),
                H5PFiles.text("<p>u</p>", next: -1, score: 8),
            ]
        )
        let story = try #require(read(content).story)
        #expect(Stories.faults(of: story).isEmpty)
        // What H5P gives: each piece of content counts once, with its last score; what leads to an ending, with nothing.
        #expect(H5PPlay(story).score(["a", "…", "no"]) == 5 + 3 + 1)
        #expect(H5PPlay(story).score(["a", "…", "yes", "b", "…", "no"]) == 2 + 3 + 1)
        #expect(H5PPlay(story).score(["b", "…", "yes", "a", "…", "yes", "a", "…", "no"]) == 5 + 3 + 1)
        #expect(H5PPlay(story).score(["a", "…", "yes", "c"]) == 0 + 3)
        #expect(H5PPlay(story).score(["c"]) == 0)
    }

    @Test("Pictures and films leave a line in their place, and a warning")
    func media() throws {
        let film =
            #"{"type":{"library":"H5P.Video 1.6","params":{"sources":[{"path":"videos/saw.mp4"}]},"metadata":{"title":"The saw"}},"nextContentId":-1}"#
        let outcome = read(H5PFiles.scenario(scoring: "no-score", content: [film]))
        #expect(outcome.story?.node("node-0")?.text == "[The saw]")
        #expect(
            outcome.diagnostics.filter { $0.severity == .warning }.map(\.said) == [
                "x.h5p/content/content.json:3:12: warning: In “The saw”, the picture, sound or film “videos/saw.mp4” is left out. [media-left-out]"
            ]
        )
    }

    @Test(
        "Where nothing scores no skill is trained, however scoring is switched on",
        arguments: ["dynamic-score", "static-end-score"]
    )
    func nothingScores(scoring: String) throws {
        let content = H5PFiles.scenario(
            scoring: scoring,
            content: [
                H5PFiles.question("What?", [("a", 1, "{}"), ("b", 1, #"{"endScreenScore":0}"#)]),
                H5PFiles.text("<p>t</p>", next: -1),
            ],
            endScore: 0
        )
        let story = try #require(read(content).story)
        #expect(story.skills.isEmpty)
        #expect(Stories.faults(of: story).isEmpty)
    }

    @Test("A question without a wrapping is read as it stands in older files")
    func unwrapped() throws {
        let question = H5PFiles.question("What?", [("a", -1, "{}"), ("b", -1, "{}")])
            .replacing(#""branchingQuestion":{"#, with: "").replacing("]}}}}", with: "]}}}")
        let outcome = read(H5PFiles.scenario(scoring: "no-score", content: [question]))
        #expect(outcome.story?.choices(of: "node-0").map(\.text) == ["a", "b"], "\(question)")
        let empty = #"{"type":{"library":"H5P.BranchingQuestion 1.0","params":{}},"nextContentId":-1}"#
        #expect(
            read(H5PFiles.scenario(scoring: "no-score", content: [empty])).diagnostics.contains {
                $0.code == "content-left-out"
            }
        )
    }

    @Test("What stands on slides and is no text is said, and so are pictures in texts and feedback")
    func slides() throws {
        let slides = #"""
            {"type":{"library":"H5P.CoursePresentation 1.24","params":{"presentation":{"slides":[{"elements":[
            {"action":{"library":"H5P.AdvancedText 1.1","params":{"text":"<p>Read <img src=\"a.png\"></p>"}}},
            {"action":{"library":"H5P.Image 1.1","params":{"file":{"path":"images/b.png"}}}},
            {"action":{"library":"H5P.Blanks 1.14","params":{"text":"<p>Fill in</p>","questions":["*x*"]}}}
            ]}]}},"metadata":{"title":"Slides"}},"nextContentId":-1,"feedback":{"image":{"path":"images/c.png"}}}
            """#
        let outcome = read(H5PFiles.scenario(scoring: "no-score", content: [slides]))
        #expect(outcome.story?.node("node-0")?.text == "Read")
        let said = outcome.diagnostics.filter { $0.severity == .warning }.map(\.complaint)
        #expect(
            Set(said) == [
                .mediaLeftOut(passage: "", file: "a.png"), .mediaLeftOut(passage: "", file: "images/b.png"),
                .contentLeftOut(kind: "H5P.Blanks"), .mediaLeftOut(passage: "Slides", file: "images/c.png"),
            ]
        )
    }

    @Test("An archive packed again on Windows, its folders parted by backslashes, is read")
    func backslashes() {
        let files: [(String, [UInt8], Bool)] = [
            ("h5p.json", Array(H5PFiles.package.utf8), false),
            ("content\\content.json", Array(H5PFiles.loop.utf8), true),
        ]
        #expect(StoryImporter.read(H5PFiles.archive(of: files), file: "x.h5p").story != nil)
    }

    @Test("Damaged, foreign and overfull archives are refused in one sentence")
    func refused() {
        let whole = H5PFiles.archive(H5PFiles.loop)
        func reason(_ text: String) -> [String] {
            ["x.h5p:1:1: error: \(text) [bad-archive]"]
        }
        #expect(refusal(Array(whole.dropLast())) == reason("This is no ZIP archive, or its end is missing."))
        #expect(refusal(Array("PK\u{3}\u{4}".utf8)) == reason("This is no ZIP archive, or its end is missing."))
        var broken = whole
        broken[60] ^= 0xFF
        #expect(refusal(broken) == reason("“h5p.json” is damaged."))
        #expect(refusal(H5PFiles.archive(of: [("a", [1], false)])) == reason("The archive has no “h5p.json”."))
        #expect(
            refusal(H5PFiles.archive(of: [("h5p.json", Array(H5PFiles.package.utf8), false)]))
                == reason("The archive has no “content/content.json”.")
        )
        let twice = H5PFiles.archive(of: [("h5p.json", [], false), ("h5p.json", [], false)])
        #expect(refusal(twice) == reason("The archive holds “h5p.json” twice."))
        let bomb = H5PFiles.archive(of: [("h5p.json", [UInt8](repeating: 32, count: 33 << 20), true)])
        #expect(bomb.count < 100_000)
        #expect(refusal(bomb) == reason("“h5p.json” unpacks to more than 33554432 bytes."))
        let other = H5PFiles.archive("{}", package: #"{"mainLibrary":"H5P.Quiz"}"#)
        #expect(refusal(other) == ["x.h5p:1:1: error: This is H5P.Quiz, which cannot be imported. [unsupported-kind]"])
        #expect(read("{").diagnostics.map(\.code) == ["syntax"])
        #expect(read("{}").diagnostics.map(\.code) == ["no-passage"])
    }

    @Test("A packed file that claims to be smaller than it is, is damaged")
    func lyingSize() {
        var archive = H5PFiles.archive(H5PFiles.loop)
        // The size in the list of files, which stands before the end record; the first entry is that of h5p.json.
        let end = archive.count - 22
        let list = Int(archive[end + 16]) | Int(archive[end + 17]) << 8
        archive[list + 24] -= 1
        #expect(
            refusal(archive) == ["x.h5p:1:1: error: “h5p.json” is damaged. [bad-archive]"]
        )
    }
}

/// Plays a story by the words of its choices, as far as H5P stories need it.
private struct H5PPlay {
    private let story: Story

    init(_ story: Story) {
        self.story = story
    }

    func score(_ words: [String]) -> Int {
        var score = 0
        var values: [ID<Story.Variable>: Int] = [:]
        var chosen: Set<ID<Story.Choice>> = []
        var place = story.start
        var rest = words[...]
        func apply(_ effects: [Story.Effect]) {
            for effect in effects {
                switch effect {
                case .score(_, let number): score += number
                case .set(let id, .number(let number)): values[id] = number
                default: Issue.record("an effect that H5P has no use for")
                }
            }
        }
        while let node = story.node(place) {
            apply(node.effects)
            switch node.way {
            case .goto(let target):
                if rest.first == "…" { rest.removeFirst() }
                place = target
            case .random: return score
            case .choices(let choices):
                let open = choices.filter { choice in
                    switch choice.condition {
                    case .compares(let id, .equal, let number): values[id, default: 0] == number
                    case .chosen(let id): chosen.contains(id)
                    default: !choice.isOnce || !chosen.contains(choice.id)
                    }
                }
                guard let wanted = rest.popFirst(), let choice = open.first(where: { $0.text == wanted }) else {
                    Issue.record("there is no such choice")
                    return score
                }
                #expect(open.count { $0.text == wanted } == 1)
                apply(choice.effects)
                chosen.insert(choice.id)
                place = choice.goto
            }
        }
        return score
    }
}
