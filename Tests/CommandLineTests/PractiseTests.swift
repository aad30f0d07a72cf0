import Foundation
import Testing

@Suite("Practising alone from a transcript")
struct PractiseTests {
    /// What is asked for on the command line, and what is typed, answer by answer.
    struct Practice: CustomTestStringConvertible, Sendable {
        let name: String
        let arguments: [String]
        /// The lines, those of one menu together: a menu that was opened is not open any more after an interruption.
        let answers: [[String]]

        var testDescription: String { name }
        var input: String { Self.text(of: answers[...]) }

        static func text(of answers: ArraySlice<[String]>) -> String {
            answers.joined().map { $0 + "\n" }.joined()
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let story = folder.appendingPathComponent("Stories/wrong-parcel.json").path

    static let practices = [
        Practice(
            name: "practise-story",
            arguments: ["practise", story, "--plain", "--seed", "4", "--name", "Ana", "--feedback", "end"],
            answers: [
                ["1"], ["1"], ["1"], ["a"], ["2"], ["1"], ["u", "1"], ["1"], ["1"], ["1"], ["5", "1", "0"],
                ["6", "Say it first"], ["1", "c"],
            ]
        ),
        Practice(
            name: "practise-pitch",
            arguments: ["practise", "--pitch", "--plain", "--seed", "4", "--name", "Ana"],
            answers: [
                ["1"], ["3"], ["4"], ["2"], ["I ask for help in time."], ["Last March I did."], [""], ["3"], ["x"],
                ["2"], ["w"], ["1"], ["0"], ["2"], ["1"], ["1"], ["1"], ["2"], ["3"], ["3"], ["3"],
                ["3", "One day, one place"], ["f", "c"],
            ]
        ),
    ]

    @Test("It runs to the report, with every line as it was read and approved", arguments: practices)
    func runsToTheReport(practice: Practice) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(practice.arguments + ["--report", "-"], input: practice.input)
        let output = run.timelessOutput
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let golden = Self.folder.appendingPathComponent("Transcripts/\(practice.name).txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(output.utf8).write(to: golden) }
        #expect(output == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test("Twice the same answers give the same events, but for times and ids", arguments: practices)
    func sameEvents(practice: Practice) throws {
        let first = try Program()
        let second = try Program()
        defer {
            first.cleanUp()
            second.cleanUp()
        }
        _ = try first.run(practice.arguments, input: practice.input)
        _ = try second.run(practice.arguments, input: practice.input)
        let events = try first.events()
        #expect(events.count > 10)
        #expect(events == (try second.events()))
    }

    @Test("Wherever the input ends it is saved, and resumed it ends as if nothing had happened", arguments: practices)
    func resumedAnywhere(practice: Practice) throws {
        let whole = try Program()
        defer { whole.cleanUp() }
        _ = try whole.run(practice.arguments, input: practice.input)
        let expected = try whole.events()
        for cut in 0..<practice.answers.count {
            let program = try Program()
            defer { program.cleanUp() }
            let first = Practice.text(of: practice.answers[..<cut])
            let interrupted = try program.run(practice.arguments, input: first)
            #expect(interrupted.status == 0)
            #expect(interrupted.messages.contains("Saved. To carry on: jobhunter session resume "))
            let rest = Practice.text(of: practice.answers[cut...])
            let resumed = try program.run(["session", "resume", try program.last()], input: rest)
            #expect(resumed.status == 0)
            #expect(try program.events() == expected, "cut after answer \(cut)")
        }
    }

    @Test("Whoever plays a file about which the check has much to say is told so in one sentence")
    func remarks() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let unused = (1...30).map { "\"unused-\($0)\": {\"type\": \"flag\", \"initial\": false}," }.joined()
        let story = try String(contentsOfFile: Self.story, encoding: .utf8)
            .replacing("\"variables\": {", with: "\"variables\": {" + unused)
        let file = program.data.appendingPathComponent("remarks.json").path
        try Data(story.utf8).write(to: URL(fileURLWithPath: file))
        let check = try program.run(["scenario", "check", file])
        #expect((check.output + check.messages).matches(of: /warning:/).count > 20)
        let run = try program.run(["practise", file, "--plain", "--report", "-"], input: "1\n1\n1\n1\n")
        let told = run.messages.split(separator: "\n").filter { !$0.contains("Saved.") }
        #expect(
            told == [
                "jobhunter: The check has some remarks about this file. To see them: jobhunter scenario check \(file)"
            ]
        )
    }

    @Test("A practice without a name is that of a guest, in what is told and in the report")
    func guest() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(
            ["practise", "--pitch", "--plain", "--report", "-"],
            input: "1\n1\n1\n1\n1\n1\n1\n1\n"
        )
        #expect(run.status == 0 && run.output.contains("Guest is here."))
        #expect(run.output.matches(of: /\bMe\b/).isEmpty)
    }

    @Test("Skills practised before are left for others next time, and only for the same name")
    func suggests() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let pitch = ["practise", "--pitch", "--plain", "--seed", "9", "--name"]
        let first = try program.run(pitch + ["Ana"], input: "1\n1\n1\n1\n1\n1\n1\n1\n")
        #expect(!first.output.contains("You have practised "))
        let second = try program.run(pitch + ["ana"], input: "1\n")
        #expect(second.output.contains("You have practised 45 skills least, such as "))
        let drawn = try #require(first.output.firstMatch(of: /Skill 1 of 3: ([^(]*) \(/)).1
        #expect(!second.output.contains("of 3: \(drawn) ("))
        let other = try program.run(pitch + ["Ben"], input: "1\n")
        #expect(!other.output.contains("You have practised "))
    }

    @Test("Two times through a story in two sessions are compared, on demand and at the end")
    func compares() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let play = ["practise", Self.story, "--plain", "--seed", "4", "--name", "Ana"]
        let compare = ["practise", "--compare", "--name", "Ana"]
        _ = try program.run(play, input: "3\n1\n")
        let once = try program.run(compare)
        #expect(once.status == 66)
        #expect(once.messages.hasPrefix("jobhunter: Ana has not played “The wrong parcel” twice yet, so there is "))
        let second = try program.run(play, input: "1\n1\n1\nc\n1\n0\n1\n")
        #expect(second.output.contains("The two ways part at once.\nAt that point you heard: This is not my parcel."))
        let twice = try program.run(compare)
        #expect(twice.status == 0)
        #expect(twice.output.hasPrefix("“The wrong parcel”: "))
        #expect(twice.output.contains("“Stay calm”: -2 the first time, 1 the second time.\n"))
        let nobody = try program.run(["practise", "--compare", "--name", "Zoë"])
        #expect(nobody.messages == "jobhunter: Zoë has not played a story yet, so there is nothing to compare.\n")
    }

    @Test("Without a scenario it lists what can be practised, and asks for a name")
    func chooses() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let folder = program.data.appendingPathComponent("Scenarios")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let copy = folder.appendingPathComponent("wrong-parcel.json").path
        try FileManager.default.copyItem(atPath: Self.story, toPath: copy)
        let list = try program.run(["practise", "--plain"])
        #expect(list.status == 66)
        #expect(list.output.hasPrefix("What would you like to practise?\n1: A pitch, with cards drawn ("))
        let line = try #require(list.output.firstMatch(of: /(\d+): The wrong parcel \(5 minutes: Admit a mistake and/))
        let run = try program.run(["practise", "--plain"], input: "0\n\(line.1)\n\u{7}\nAna\n3\n1\nc\n")
        #expect(run.status == 0)
        #expect(run.output.contains("Type one of the numbers."))
        #expect(run.output.contains("It contains a character that cannot be shown (U+0007)."))
        #expect(run.output.contains("Played by Ana."))
    }

    @Test(
        "Bad input gets one clear sentence and a code, and nothing is recorded",
        arguments: [
            (["practise", "wrong-parcle"], 66, "There is no scenario “wrong-parcle”"),
            (["practise", "./nowhere.json"], 66, "./nowhere.json: There is no such file."),
            (["practise", "--pitch", "--deck", "evryday-work"], 66, "There is no deck “evryday-work”. Did you mean"),
            (["practise", "--pitch", "--name", "\u{E000}"], 65, "That name cannot be used. It contains a character"),
        ] as [([String], Int32, String)]
    )
    func badInput(arguments: [String], status: Int32, message: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(arguments)
        #expect(run.status == status)
        #expect(run.messages.hasPrefix("jobhunter: \(message)"))
        #expect(!FileManager.default.fileExists(atPath: program.data.appendingPathComponent("jobhunter.sqlite").path))
    }

    @Test("A pitch and a scenario together are wrong usage")
    func usage() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["practise", "x", "--pitch"])
        #expect(run.status == 64)
        #expect(run.messages.contains("A pitch needs no scenario: give one of the two."))
    }
}
