import Content
import ContentFiles
import Diagnostics
import Foundation
import StoryImport
import Testing
import Workshop

@Suite("Writing Twee")
struct TweeWriterTests {
    @Test("A story by chance is the same after it was written and read again", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = RandomStory(seed: UInt64(seed))
        let story = random.story()
        let file = TweeWriter.file(story)
        let outcome = StoryImporter.read(file, file: "x.twee")
        let again = try #require(outcome.story)
        let strays = zip(again.nodes, story.nodes).filter { $0 != $1 }
        #expect(strays.isEmpty, "\(strays.prefix(1)) in \(String(decoding: file, as: UTF8.self))")
        #expect(again.endings == story.endings)
        #expect(again.variables == story.variables)
        #expect(again.id == story.id && again.bands == story.bands && again.skills == story.skills)
        #expect((again == story) == strays.isEmpty)
        #expect(outcome.diagnostics.map(\.said) == [])
        #expect(TweeWriter.file(again).elementsEqual(file))
    }

    @Test("The bundled stories are the same after they were written and read again")
    func bundled() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Scenarios")
        var stories = 0
        for entry in ScenarioLibrary(folders: [folder.path]).entries() {
            guard case .story(let story)? = entry.item else { continue }
            stories += 1
            let outcome = StoryImporter.read(TweeWriter.file(story), file: "x.twee")
            #expect(outcome.story == story, "\(story.id)")
            #expect(outcome.diagnostics.map(\.said) == [])
        }
        #expect(stories >= 4)
    }

    @Test("Nothing a scenario says is read as markup, and no word of it is evaluated")
    func hostile() throws {
        let words = [
            "[[a->e]]", "<<goto \"e\">>", "$trust", ":: Late", "name", "1 + 1", "\"I see.\"", "a|b", "]]", "\\:: x",
            "''Bo:'' hi",
        ]
        for word in words {
            let story = Story(
                id: "x",
                title: word,
                minutes: 1,
                skills: [],
                start: "a",
                nodes: [
                    Story.Node(
                        id: "a",
                        speaker: word,
                        text: word,
                        media: Story.Media(file: word, alternative: word),
                        way: .choices([
                            Story.Choice(id: "c", text: word, goto: "e", consequence: word, coaching: word),
                            Story.Choice(id: "d", text: "Go home", goto: "e"),
                        ]),
                        tags: [word, "checkpoint", "script"]
                    )
                ],
                endings: [
                    Story.Ending(
                        id: "e",
                        outcome: .mixed,
                        text: word,
                        media: Story.Media(file: word, alternative: word)
                    )
                ]
            )
            let file = TweeWriter.file(story)
            let outcome = StoryImporter.read(file, file: "x.twee")
            #expect(outcome.story == story, "\(String(decoding: file, as: UTF8.self))")
            #expect(outcome.diagnostics.map(\.said) == [])
            let links = Set(outcome.graph?.links.map(\.to) ?? [])
            #expect(links == ["c.coaching", "c.consequence", "e"], "\(word)")
            let body = String(decoding: file, as: UTF8.self)
            if word != "]]" { #expect(!body.contains("[[\(word)|")) }
        }
    }

    @Test("What is written can be read by people")
    func readable() {
        let story = Story(
            id: "saw",
            title: "The saw",
            minutes: 3,
            skills: [TrainedSkill(id: "safety", name: "Keep safe")],
            variables: [Story.Variable(id: "trust", kind: .counter(initial: 0, least: -2, most: 2))],
            start: "ask",
            nodes: [
                Story.Node(
                    id: "ask",
                    speaker: "Karim",
                    text: "Cut these.",
                    way: .choices([
                        Story.Choice(
                            id: "obey",
                            text: "OK",
                            goto: "end",
                            effects: [.score("safety", -1)],
                            consequence: "He walks off."
                        ),
                        Story.Choice(
                            id: "refuse",
                            text: "Say \"no\" -> go",
                            goto: "end",
                            condition: .compares("trust", .atLeast, 1),
                            effects: [.add("trust", 1)]
                        ),
                    ])
                )
            ],
            endings: [Story.Ending(id: "end", outcome: .success, text: "Bye.")]
        )
        let text = String(decoding: TweeWriter.file(story), as: UTF8.self)
        let passages = text.components(separatedBy: "\n:: ").map { String($0.drop { $0 == ":" || $0 == " " }) }
        #expect(
            passages.map { $0.split(separator: "\n")[0] } == [
                "StoryTitle", "StoryData", "StoryInit", "JobHunterScenario [Twine.private]",
                "ask {\"position\":\"0,0\"}",
                "obey.consequence [consequence]", "end [ending success] {\"position\":\"150,0\"}",
            ]
        )
        #expect(
            passages[4] == """
                ask {"position":"0,0"}
                ''Karim:'' Cut these.

                [["OK"|obey.consequence][$score_safety -= 1, _choice to "obey"]]
                <<if $trust gte 1>>[["Say \\"no\\" -\\x3e go"|end][$trust += 1, _choice to "refuse"]]<</if>>

                """
        )
        #expect(passages[5] == "obey.consequence [consequence]\nHe walks off.\n\n[[end]]\n")
    }
}
