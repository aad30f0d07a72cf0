import Foundation
import Testing

@Suite("Guides on the command line")
struct GuideCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    @Test("The guides that come with the program are listed, in words and as JSON")
    func list() throws {
        defer { program.cleanUp() }
        let list = try program.run(["guide", "list"])
        #expect(
            list.output == """
                first-time: For your first time (en), 7 questions, 23 minutes
                four-f: Four F (en), 4 questions, 10 minutes
                plus-delta: Plus and delta (en), 2 questions, 2 minutes
                six-phases: Six phases (en), 6 questions, 21 minutes

                """
        )
        let json = try program.run(["guide", "list", "--json"])
        let entries = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        )
        #expect(entries.map { $0["id"] as? String } == ["first-time", "four-f", "plus-delta", "six-phases"])
        #expect(entries.allSatisfy { $0["usable"] as? Bool == true })
    }

    @Test("A guide is read question by question, and its check finds nothing")
    func show() throws {
        defer { program.cleanUp() }
        let shown = try program.run(["guide", "show", "plus-delta"])
        #expect(
            shown.output.hasPrefix(
                """
                Plus and delta, 2 minutes
                Two quick questions after a round: what to keep and what to change.
                1 What went well in this round? Call it out.
                Plus; asked of the whole group; just talk; 1 minute
                If no one speaks: What did somebody else do well?
                """
            )
        )
        let checked = try program.run(["guide", "check"])
        #expect(checked.status == 0)
        #expect(checked.output == "4 guides checked: no errors, no warnings.\n")
        let missing = try program.run(["guide", "show", "four-g"])
        #expect(missing.status == 66)
        #expect(missing.messages == "jobhunter: There is no guide “four-g”. Did you mean “four-f”?\n")
    }

    @Test("A broken guide is told with its line, and leaves with 65")
    func broken() throws {
        defer { program.cleanUp() }
        let folder = program.data.appendingPathComponent("Guides")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(#"{"schema": "debrief/1"}"#.utf8).write(to: folder.appendingPathComponent("mine.json"))
        let checked = try program.run(["guide", "check", "mine"])
        #expect(checked.status == 65)
        #expect(checked.output.hasSuffix("1 guide checked: 6 errors, no warnings.\n"))
        let list = try program.run(["guide", "list"])
        #expect(list.output.hasPrefix("mine: cannot be used; see jobhunter guide check "))
    }

    @Test("What was played with paper cards is talked about by a guide, with days, topics and faces")
    func elsewhere() throws {
        defer { program.cleanUp() }
        let answers = [
            "We were fast", "k", "The noisy room", "n", "f", "1", "0 0 1 1 0", "", "", "I asked twice", "",
            "Call the school", "24/12/2999", "Write it down", "", "1", "c",
        ]
        let run = try program.run(
            ["debrief", "--plain", "--players", "Ana,Ben", "--guide", "four-f", "--report", "-"],
            input: answers.map { $0 + "\n" }.joined()
        )
        #expect(run.status == 0)
        for line in [
            "Facts: just talk. About 2 minutes.", "Put aside. It comes back at the end.",
            "Try this: What came as a surprise?", "Before the session: 1 so-so and 1 good.",
            "Findings: in pairs first. About 3 minutes.", "Noted, for Tuesday, 2999-12-24.",
            "Put aside for another time:", "- The noisy room", "- Ana: Call the school (by 2999-12-24)",
        ] {
            #expect(run.output.split(separator: "\n").contains { $0.hasSuffix(line) }, "\(line)")
        }
        let nobody = try program.run(["debrief", "--plain", "--players", ","])
        #expect(nobody.status == 65)
        #expect(nobody.messages == "jobhunter: Name at least one person.\n")
    }
}
