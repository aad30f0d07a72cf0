import Foundation
import Testing

/// Golden texts of `jobhunter scenario`; `RECORD=1 swift test --filter ScenarioCommandTests` writes them anew.
@Suite("The scenario commands")
struct ScenarioCommandTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let arguments: [String]

        var testDescription: String { name }
    }

    private static let goldens = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Transcripts/scenario")

    static let cases = [
        Case(name: "list", arguments: ["list"]),
        Case(name: "show-story", arguments: ["show", "unsafe-order"]),
        Case(name: "show-roleplay", arguments: ["show", "late-arrival"]),
        Case(name: "show-roleplay-private", arguments: ["show", "late-arrival", "--private"]),
        Case(name: "graph-story", arguments: ["graph", "unsafe-order"]),
        Case(name: "graph-story-dot", arguments: ["graph", "unsafe-order", "--dot"]),
        Case(name: "graph-roleplay", arguments: ["graph", "late-arrival"]),
        Case(name: "graph-roleplay-dot", arguments: ["graph", "late-arrival", "--dot"]),
        Case(name: "print-story", arguments: ["print", "unsafe-order"]),
        Case(name: "print-roleplay", arguments: ["print", "late-arrival"]),
        Case(name: "check-story", arguments: ["check", "unsafe-order"]),
        Case(name: "check-roleplay", arguments: ["check", "late-arrival"]),
    ]

    @Test("Each says what was read and approved", arguments: cases)
    func transcript(command: Case) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let run = try program.run(["scenario"] + command.arguments)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let golden = Self.goldens.appendingPathComponent(command.name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.goldens, withIntermediateDirectories: true)
            try Data(run.output.utf8).write(to: golden)
        }
        #expect(run.output == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test("A new scenario passes every check, is found in the data folder by its id, and is not written over")
    func newOne() throws {
        let program = try Program()
        defer { program.cleanUp() }
        for kind in ["branching", "roleplay"] {
            let file = program.data.appendingPathComponent("Scenarios/my-\(kind).json").path
            let made = try program.run(["scenario", "new", kind, file])
            #expect(made.status == 0)
            #expect(made.output == "Your new scenario is in \(file)\n")
            let check = try program.run(["scenario", "check", "my-\(kind)"])
            #expect(check.status == 0)
            #expect(check.output.hasSuffix("1 scenario checked: no errors, no warnings.\n"))
            let again = try program.run(["scenario", "new", kind, file])
            #expect(again.status == 73)
            #expect(again.messages == "jobhunter: There is already a file: \(file)\n")
        }
        #expect(
            try program.run(["scenario", "list"]).output.contains("my-branching: My branching (en), for one person")
        )
    }

    @Test("A broken scenario leaves with 65 and every complaint, a missing one with 66")
    func broken() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let file = program.data.appendingPathComponent("broken.json")
        try Data("{\"schema\": \"scenario/1\", \"kind\": \"branchng\"}".utf8).write(to: file)
        let run = try program.run(["scenario", "check", file.path])
        #expect(run.status == 65)
        let complaint =
            "\(file.path):1:34: error: “branchng” cannot stand here. Write one of these: “roleplay” and “branching”. "
            + "Did you mean “branching”? ($.kind) [unknown-word]"
        #expect(run.output == complaint + "\n1 scenario checked: 1 error, no warnings.\n")
        let json = try program.run(["scenario", "check", file.path, "--json"])
        #expect(json.status == 65)
        #expect(json.output.contains("\"code\": \"unknown-word\""))
        let missing = try program.run(["scenario", "show", "unsafe-ordre"])
        #expect(missing.status == 66)
        #expect(
            missing.messages == "jobhunter: There is no scenario “unsafe-ordre”. Did you mean “unsafe-order”?\n"
        )
        let name = try program.run(["scenario", "new", "roleplay", "No Good.json"])
        #expect(name.status == 65)
    }

    @Test("Sheets go into files of their own that only their owner can read, and no brief stands on another's sheet")
    func sheets() throws {
        let program = try Program()
        defer { program.cleanUp() }
        let folder = program.data.appendingPathComponent("sheets")
        let run = try program.run(["scenario", "print", "late-arrival", "--output", folder.path])
        #expect(run.output == "6 sheets written to \(folder.path)\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(
            names == [
                "facilitator.md", "observer.md", "role-colleague.md", "role-friend.md", "role-manager.md",
                "role-trainee.md",
            ]
        )
        let secret = "You have told nobody about it."
        for name in names {
            let file = folder.appendingPathComponent(name)
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains(secret) == (name == "role-trainee.md"), "\(name)")
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        #expect(!(try program.run(["scenario", "show", "late-arrival"]).output.contains(secret)))
        #expect(!(try program.run(["scenario", "graph", "late-arrival"]).output.contains(secret)))
        #expect(!(try program.run(["scenario", "check", "late-arrival"]).output.contains(secret)))
    }
}
