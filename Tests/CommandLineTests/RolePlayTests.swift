import Foundation
import Testing

@Suite("A role-play from a transcript")
struct RolePlayTests {
    private static let golden = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Transcripts/roleplay.txt")

    @Test("It runs from the cast to the report, with every line as it was read and approved")
    func runsToTheReport() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(RolePlayTranscript.arguments + ["--report", "-"], input: RolePlayTranscript.text)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(run.timelessOutput.utf8).write(to: Self.golden)
        }
        #expect(run.timelessOutput == (try String(contentsOf: Self.golden, encoding: .utf8)))
    }

    @Test("No report, listing, telling or message of the session holds a private word; only its whole export does")
    func noPrivateWords() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("report.md")
        let arguments = RolePlayTranscript.arguments + ["--report", file.path]
        let led = try program.run(arguments, input: RolePlayTranscript.text)
        #expect(led.output.contains("CANARY") && !led.messages.contains("CANARY"))
        let report = try String(contentsOf: file, encoding: .utf8)
        #expect(report.contains("Role-play: Late again"))
        #expect(!report.contains("CANARY"))
        let last = try program.events().count - 1
        let moments = stride(from: 1, through: last, by: 6).map { ["show", "--at", String($0)] }
        let reports = ["markdown", "html", "csv", "json"].map { ["report", "--format", $0] }
        let others = [
            ["list"], ["list", "--long"], ["list", "--json"], ["show"], ["show", "--json"], ["timeline"],
            ["timeline", "--json"], ["replay", "--speed", "10000"], ["verify"], ["verify", "--json"],
        ]
        for command in others + reports + moments {
            let run = try program.run(["session"] + command)
            #expect(run.status == 0, "\(command)")
            #expect(!run.output.isEmpty, "\(command)")
            #expect(!(run.output + run.messages).contains("CANARY"), "\(command)")
        }
        let words = try program.run(["session", "export"]).output.matches(of: /CANARY(?:-[A-Z]+)+/)
        #expect(Set(words.map { String($0.output) }) == Self.privateWords)
    }

    @Test("No look at the scenario holds a private word, unless it is asked for")
    func noPrivateWordsOfTheFile() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let scenario = RolePlayTranscript.scenario
        let commands = [
            ["show", scenario], ["show", scenario, "--json"], ["graph", scenario], ["graph", scenario, "--dot"],
            ["check", scenario], ["check", scenario, "--json"],
        ]
        for command in commands {
            let run = try program.run(["scenario"] + command)
            #expect(run.status == 0, "\(command)")
            #expect(!(run.output + run.messages).contains("CANARY"), "\(command)")
        }
        #expect(try program.run(["scenario", "show", scenario, "--private"]).output.contains("CANARY-BRIEF-SAM"))
        let whole = try program.run(["scenario", "show", scenario, "--json", "--private"])
        for word in Self.privateWords { #expect(whole.output.contains(word)) }
    }

    /// Every brief, goal, card and whisper of the scenario, by its mark.
    private static let privateWords: Set<String> = [
        "CANARY-BRIEF-SAM", "CANARY-GOAL-SAM", "CANARY-BRIEF-DIALLO", "CANARY-GOAL-DIALLO", "CANARY-BRIEF-ALEX",
        "CANARY-GOAL-ALEX", "CANARY-CARD",
    ]

    @Test("Twice the same answers give the same events, but for times and ids")
    func sameEvents() throws {
        let runs = try (0..<2).map { _ in
            let program = try Program()
            defer { program.cleanUp() }
            _ = try program.run(RolePlayTranscript.arguments, input: RolePlayTranscript.text)
            return try program.events()
        }
        #expect(runs[0].count > 60)
        #expect(runs[0] == runs[1])
    }

    @Test("Wherever the input ends, the role-play is saved, and resumed it ends as if nothing had happened")
    func resumedAnywhere() throws {
        let expected = try events(of: RolePlayTranscript.text)
        for cut in stride(from: 0, to: RolePlayTranscript.answers.count, by: 3) {
            let program = try Program()
            defer { program.cleanUp() }
            let first = Transcript.text(of: RolePlayTranscript.answers[..<cut])
            let interrupted = try program.run(RolePlayTranscript.arguments, input: first)
            #expect(interrupted.status == 0)
            #expect(interrupted.messages.contains("Saved. To carry on: jobhunter session resume "))
            let rest = Transcript.text(of: RolePlayTranscript.answers[cut...])
            #expect(try program.run(["session", "resume", "--guide", "short"], input: rest).status == 0)
            #expect(try program.events() == expected, "cut after answer \(cut)")
        }
    }

    @Test("Stopped by the stop word at every part, and then out of input, it is resumed stopped with nothing lost")
    func stoppedAnywhere() throws {
        let whole = try events(of: RolePlayTranscript.text)
        // Not where it stands stopped already, and not once the debriefing has begun.
        for cut in stride(from: 0, to: RolePlayTranscript.answers.count - 7, by: 4) {
            let program = try Program()
            defer { program.cleanUp() }
            let before = Transcript.text(of: RolePlayTranscript.answers[..<cut])
            _ = try program.run(RolePlayTranscript.arguments, input: before + "pause\n")
            let stopped = try program.events()
            #expect(stopped.last?.contains("\"playStopped\"") == true, "stopped after answer \(cut)")
            #expect(stopped.dropLast() == whole.prefix(stopped.count - 1), "stopped after answer \(cut)")
            #expect(!(stopped.last ?? "").contains("\"by\":\"s"))
            let resumed = try program.run(["session", "resume"], input: "1\n")
            #expect(resumed.output.contains("Stop. Everything stands still. No one has to say why."))
            #expect(try program.events().last?.contains("\"playWentOn\"") == true)
        }
    }

    @Test("Without a scenario it asks which one, and a story is refused by name")
    func choosing() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let asked = try program.run(["roleplay", "--plain", "--players", "A,B,C,D,E,F"], input: "99\n1\n")
        #expect(asked.output.contains("Which situation? Type its number."))
        #expect(asked.output.contains("“99” is not one of the answers."))
        #expect(try program.events().contains { $0.contains("\"rolePlayBegan\"") })
        let story = try program.run(["roleplay", "unsafe-order", "--players", "A,B,C"])
        #expect(story.status == 65)
        #expect(story.messages == "jobhunter: unsafe-order is a story for one person, not a role-play.\n")
        let few = try program.run(["roleplay", RolePlayTranscript.scenario, "--players", "A"])
        #expect(few.status == 65)
    }

    @Test("Without names it asks for them, says what cannot be taken, and begins with seats after Enter alone")
    func naming() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["roleplay", "late-arrival", "--plain"], input: "Ana\nA,\u{E000}\n\n")
        #expect(run.status == 0)
        let question =
            "Who can play? Type 2 names or more, separated by commas. Anyone without a role observes. Enter alone starts with "
            + "4 seats."
        #expect(
            run.output.hasPrefix(
                """
                \(question)
                > This situation needs 2 players. You named 1.
                \(question)
                > That name cannot be used. It contains a character that cannot be shown (U+E000).
                \(question)
                > Seat 1 is here.
                Seat 2 is here.
                Seat 3 is here.
                Seat 4 is here.
                The role-play “Late for the third time” begins.

                """
            )
        )
    }

    @Test("A role-play can follow a game in the same session, and a game a role-play")
    func severalActivities() throws {
        let program = try Program()
        defer { program.cleanUp() }
        // End the game at once, then play the first situation, leave it, and look.
        _ = try program.run(
            ["play", "--plain", "--players", "A,B,C,D,E,F,G", "--seed", "7"],
            input: "e\n1\n4\n1\n1\ne\n1\n"
        )
        let events = try program.events()
        #expect(events.contains { $0.contains("\"gameEnded\"") })
        #expect(events.contains { $0.contains("\"scenarioAdded\"") })
        #expect(events.last?.contains("\"debriefBegan\"") == true)
    }

    private func events(of input: String) throws -> [String] {
        let program = try Program()
        defer { program.cleanUp() }
        _ = try program.run(RolePlayTranscript.arguments, input: input)
        return try program.events()
    }
}
