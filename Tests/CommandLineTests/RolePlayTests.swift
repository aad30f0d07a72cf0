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

    @Test("The report, the listing and the telling of the session hold no private word")
    func noPrivateWords() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("report.md")
        _ = try program.run(RolePlayTranscript.arguments + ["--report", file.path], input: RolePlayTranscript.text)
        let report = try String(contentsOf: file, encoding: .utf8)
        #expect(report.contains("Role-play: Late again"))
        #expect(!report.contains("CANARY"))
        for command in [["session", "list"], ["session", "show"], ["session", "report"], ["session", "verify"]] {
            let run = try program.run(command)
            #expect(run.status == 0, "\(command)")
            #expect(!(run.output + run.messages).contains("CANARY"), "\(command)")
        }
    }

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
            #expect(interrupted.messages.contains("Saved. Go on with: jobhunter session resume "))
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
            #expect(resumed.output.contains("Stop. Everything stands still. Nobody has to say why."))
            #expect(try program.events().last?.contains("\"playWentOn\"") == true)
        }
    }

    @Test("Every situation that comes with the program runs from start to report, by the natural next step alone")
    func bundled() throws {
        let names = ["late-arrival", "misunderstanding", "cooperation-council", "feedback-to-a-trainer"]
        for name in names {
            let arguments = [
                "roleplay", name, "--plain", "--players", "A,B,C,D,E,F,G", "--seed", "7", "--guide", "short",
                "--report", "-",
            ]
            let runs = try (0..<2).map { _ in
                let program = try Program()
                defer { program.cleanUp() }
                let run = try program.run(arguments, input: String(repeating: "1\n", count: 250) + "c\n")
                #expect(run.status == 0, "\(name): \(run.messages)")
                #expect(run.output.contains("# Report: Role-play"), "\(name)")
                return try program.events()
            }
            #expect(runs[0] == runs[1], "\(name)")
            #expect(runs[0].last?.contains("sessionClosed") == true, "\(name)")
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
