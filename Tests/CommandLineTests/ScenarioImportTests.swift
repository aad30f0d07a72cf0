import Foundation
import Testing

@Suite("Importing and exporting scenarios")
struct ScenarioImportTests {
    private static let stories = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Stories/import")

    private static func path(_ name: String) -> String { stories.appendingPathComponent(name).path }

    /// What is said, with the folders left out.
    private static func said(_ text: String, in program: Program) -> String {
        text.replacing(stories.path + "/", with: "").replacing(program.data.path, with: "DATA")
    }

    // MARK: What can be read

    private static func twineNotes(_ file: String) -> String {
        """
        \(file):1:1: note: The file names no language. It is taken to be “en”. [language-assumed]
        \(file):1:1: note: Going by its words, the story takes 1 minute. [minutes-reckoned]
        The story has 4 passages and 3 links, 0 of them to a missing passage; 0 passages out of reach (0 perhaps not); 2 \
        passages without a link; 0 passages with links that were not checked
        the-saw: 2 nodes and 2 endings written to DATA/Scenarios/the-saw.json

        """
    }

    private static let h5pNotes = """
        saw.h5p/content/content.json:1:1: note: Endings without the tag success, mixed or setback count as mixed. This is \
        the first. [outcome-assumed]
        saw.h5p/content/content.json:1:1: note: Going by its words, the story takes 1 minute. [minutes-reckoned]
        DATA/Scenarios/the-saw.json:27:9: warning: This choice scores without feedback. Say what \
        happens (“consequence”), or what a trainer would say (“coaching”). ($.nodes[0].choices[1]) [scored-without-feedback]
        the-saw: 2 nodes and 2 endings written to DATA/Scenarios/the-saw.json

        """

    @Test(
        "It says what it made of a file, and what it made can be checked and played",
        arguments: ["saw.twee", "saw.html", "saw.json", "saw.h5p"]
    )
    func imports(file: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario", "import", Self.path(file)])
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        #expect(Self.said(run.output, in: program) == (file == "saw.h5p" ? Self.h5pNotes : Self.twineNotes(file)))
        #expect(try program.run(["scenario", "check", "the-saw"]).status == 0)
        let played = try program.run(
            ["practise", "the-saw", "--plain", "--name", "Ana", "--report", "-"],
            input: "1\n1\n1\n1\nc\n"
        )
        #expect(played.status == 0)
        #expect(played.output.contains("# Report: The saw"))
    }

    @Test("The same story in Twee, HTML and JSON makes the same scenario, and comes back from Twee as it was")
    func sameScenario() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let scenarios = try ["saw.twee", "saw.html", "saw.json"].map { file in
            try program.run(["scenario", "import", Self.path(file), "--output", "-"]).output
        }
        #expect(scenarios[0].contains("\"You cut your hand.\""))
        #expect(scenarios[1] == scenarios[0] && scenarios[2] == scenarios[0])
        _ = try program.run(["scenario", "import", Self.path("saw.twee")])
        let twee = program.data.appendingPathComponent("back.twee").path
        let exported = try program.run(["scenario", "export", "the-saw", "--twee", "--output", twee])
        #expect(exported.status == 0)
        #expect(exported.output == "Written to \(twee)\n")
        #expect(try program.run(["scenario", "import", twee, "--output", "-"]).output == scenarios[0])
    }

    @Test("However much the check says of a scenario, who practises is told in one sentence where to read it")
    func remarks() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("lost.twee")
        let lost = (1...30).map { ":: Lost \($0)\nNobody comes here. [[End]]\n" }.joined()
        try Data(":: Start\n[[A|End]] [[B|End]]\n\(lost):: End [mixed]\nBye.\n".utf8).write(to: file)
        let scenario = program.data.appendingPathComponent("lost.json").path
        let imported = try program.run(["scenario", "import", file.path, "--output", scenario])
        #expect(imported.output.components(separatedBy: "[unreachable-node]").count == 31)
        let run = try program.run(["practise", scenario, "--plain", "--name", "Ana"], input: "1\n1\n")
        let sentence =
            "jobhunter: The check has some remarks about this file. To see them: jobhunter scenario check \(scenario)"
        #expect(run.messages.split(separator: "\n").filter { $0.contains("check") } == [Substring(sentence)])
        #expect(!(run.messages + run.output).contains("unreachable-node"))
    }

    @Test("Every story that comes with the program comes back from Twee as it was", arguments: BundledTranscript.all)
    func roundTrip(transcript: BundledTranscript) throws {
        guard !transcript.isRolePlay else { return }
        let program = try Program()
        defer { program.cleanUp() }
        let twee = program.data.appendingPathComponent("story.twee")
        let exported = try program.run(["scenario", "export", transcript.name, "--twee"])
        #expect(exported.output.hasPrefix(":: StoryTitle\n"))
        try Data(exported.output.utf8).write(to: twee)
        let file = program.data.appendingPathComponent("back.json").path
        let imported = try program.run(["scenario", "import", twee.path, "--output", file])
        #expect(imported.status == 0)
        for look in ["show", "graph"] {
            let (back, before) = (["scenario", look, file], ["scenario", look, transcript.name])
            #expect(try program.run(back).output == program.run(before).output)
        }
    }

    @Test("On standard output there is the scenario alone; what there is to say goes to standard error")
    func standardOutput() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario", "import", Self.path("saw.twee"), "--output", "-"])
        #expect(run.status == 0)
        let scenario = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(scenario["id"] as? String == "the-saw")
        #expect(run.messages.split(separator: "\n").count == 3)
        #expect(!FileManager.default.fileExists(atPath: program.data.appendingPathComponent("Scenarios").path))
    }

    @Test("For programs it says the same as JSON")
    func json() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario", "import", Self.path("saw.html"), "--json"])
        #expect(run.status == 0)
        let told = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(told["id"] as? String == "the-saw")
        #expect(told["written"] as? String == program.data.path + "/Scenarios/the-saw.json")
        let graph = try #require(told["graph"] as? [String: Any])
        #expect(graph["passages"] as? [String] == ["Begin", "Asked", "Hurt", "End"])
        #expect(graph["deadEnds"] as? [String] == ["Hurt", "End"])
        let codes = (told["diagnostics"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
        #expect(codes == ["language-assumed", "minutes-reckoned"])
    }

    // MARK: What cannot

    /// A file that cannot be imported, with what is said about it.
    struct Bad: CustomTestStringConvertible, Sendable {
        let name: String
        /// What stands in it; `nil` for a file that lies beside the others.
        var bytes: [UInt8]?
        var options: [String] = []
        var status: Int32 = 65
        var output = ""
        let message: String

        var testDescription: String { ([name] + options).joined(separator: " ") }
    }

    private static let unknown = "1:1: error: This is neither Twee, nor Twine HTML or JSON, nor H5P. [unknown-kind]\n"

    static let bad = [
        Bad(name: "nowhere.twee", status: 66, message: "nowhere.twee: There is no such file."),
        Bad(name: "empty.twee", bytes: [], output: "empty.twee:" + unknown, message: nothing("empty.twee")),
        Bad(
            name: "words.txt",
            bytes: Array("Hello".utf8),
            output: "words.txt:" + unknown,
            message: nothing("words.txt")
        ),
        Bad(
            name: "bytes.twee",
            bytes: [0xFF, 0xFE, 0x00, 0xD8],
            output: "bytes.twee:" + unknown,
            message: nothing("bytes.twee")
        ),
        Bad(
            name: "torn.h5p",
            bytes: [0x50, 0x4B, 0x03, 0x04, 0x20, 0x20],
            output:
                "torn.h5p:1:1: error: This is no ZIP archive, or its end is missing. [bad-archive]\n",
            message: nothing("torn.h5p")
        ),
        Bad(
            name: "quiz.h5p",
            output: "quiz.h5p:1:1: error: This is H5P.QuestionSet, which cannot be imported. [unsupported-kind]\n",
            message: nothing("quiz.h5p")
        ),
        Bad(
            name: "archive.html",
            output:
                "archive.html:2:1: error: This file holds several stories: “One” and “Two”. Choose one with --story. "
                + "[several-stories]\n",
            message: nothing("archive.html")
        ),
        Bad(
            name: "archive.html",
            options: ["--story", "Three"],
            output:
                "archive.html:1:1: error: This file has no story “Three”. It has “One” and “Two”. "
                + "[no-such-story]\n",
            message: nothing("archive.html")
        ),
        Bad(
            name: "short.twee",
            bytes: Array(":: Start\nHello [[Go->End]]\n".utf8),
            output: """
                short.twee:1:1: note: The file names no story format, so only links are read. Name one with --format. \
                [format-guessed]
                short.twee:1:1: warning: In “Start”, no way on was understood. Give it choices before you play \
                the story. [no-way-on]
                short.twee:1:1: error: There is nothing to play: no passage leads on. [no-passage]
                short.twee:2:7: warning: In “Start”, a link leads to “End”, which is not there. It stays as text. [missing-target]
                The story has 1 passage and 1 link, 1 of them to a missing passage; 0 passages out of reach (0 perhaps not); 0 \
                passages without a link; 0 passages with links that were not checked

                """,
            message: nothing("short.twee")
        ),
    ]

    private static func nothing(_ name: String) -> String { "Nothing could be imported from \(name)" }

    @Test("A file that cannot be imported gets its complaint and a code, and nothing is written", arguments: bad)
    func refused(bad: Bad) throws {
        let program = try Program()
        defer { program.cleanUp() }
        var path = Self.path(bad.name)
        if let bytes = bad.bytes {
            let file = program.data.appendingPathComponent(bad.name)
            try Data(bytes).write(to: file)
            path = file.path
        }
        let run = try program.run(["scenario", "import", path] + bad.options)
        #expect(run.status == bad.status)
        #expect(Self.said(run.output, in: program).replacing("DATA/", with: "") == bad.output)
        #expect(
            Self.said(run.messages, in: program).replacing("DATA/", with: "") == "jobhunter: \(bad.message)\n"
        )
        #expect(!FileManager.default.fileExists(atPath: program.data.appendingPathComponent("Scenarios").path))
    }

    @Test("A story of which a part is missing is imported with its complaints")
    func missingPart() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("missing.twee")
        let story = """
            :: StoryData
            {"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube"}

            :: Start
            What now?
            [[Go->Nowhere]]
            [[Stay->End]]

            :: End [success]
            Done.
            """
        try Data(story.utf8).write(to: file)
        let run = try program.run(["scenario", "import", file.path])
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "missing.twee:6:1: warning: In “Start”, a link leads to “Nowhere”, which is not there. It stays as text. "
                    + "[missing-target]\n"
            )
        )
        #expect(run.output.contains("The story has 2 passages and 2 links, 1 of them to a missing passage; "))
    }

    @Test("Nothing is written over, and a place where nothing can be written is named")
    func places() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let scenario = program.data.path + "/Scenarios/the-saw.json"
        #expect(try program.run(["scenario", "import", Self.path("saw.twee")]).status == 0)
        let again = try program.run(["scenario", "import", Self.path("saw.html")])
        #expect(again.status == 73)
        #expect(again.output.isEmpty)
        #expect(again.messages == "jobhunter: There is already a file: \(scenario)\n")
        // A file is no folder.
        let within = scenario + "/x"
        for command in [["import", Self.path("saw.twee")], ["export", "the-saw", "--twee"]] {
            let nowhere = try program.run(["scenario"] + command + ["--output", within])
            #expect(nowhere.status == 73)
            #expect(
                nowhere.messages
                    == "jobhunter: \(within) cannot be written, because part of its path is a file and not a folder.\n"
            )
        }
        let over = try program.run(["scenario", "export", "the-saw", "--twee", "--output", scenario])
        #expect(over.status == 73)
        #expect(over.messages == "jobhunter: There is already a file: \(scenario)\n")
    }

    @Test(
        "What cannot be exported is said, with a code",
        arguments: [
            (
                ["late-arrival", "--twee"], 65,
                "jobhunter: late-arrival is a role-play for a group; only branching scenarios can be exported\n"
            ),
            (
                ["unsafe-ordre", "--twee"], 66,
                "jobhunter: There is no scenario “unsafe-ordre”. Did you mean “unsafe-order”?\n"
            ),
            (
                ["unsafe-order"], 64,
                """
                Error: Say the format: --twee.
                Usage: jobhunter scenario export <scenario> [--twee] [--output <file>] [--data-dir <folder>]
                  See 'jobhunter scenario export --help' for more information.

                """
            ),
        ] as [([String], Int32, String)]
    )
    func notExported(arguments: [String], status: Int32, message: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario", "export"] + arguments)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.messages == message)
    }

    @Test("Bounds that are no range are wrong usage", arguments: ["5..1", "1", "a..b", "0..2000000", ""])
    func bounds(range: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario", "import", Self.path("saw.twee"), "--bounds", range])
        #expect(run.status == 64)
        #expect(run.messages.hasPrefix("Error: The value '\(range)' is invalid for '--bounds <range>'\n"))
    }
}
