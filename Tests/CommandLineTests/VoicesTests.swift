import Foundation
import Testing

@Suite("Two voices: the program’s and the session’s")
struct VoicesTests {
    private let program: Program
    private static let english = ["LC_ALL": "C"]
    private static let pseudo = ["LC_ALL": "en_XA.UTF-8"]

    init() throws {
        program = try Program()
        _ = try program.run(["language", "pseudo"], environment: Self.english)
    }

    /// Words of the program that every session says, led, told or reported.
    private static let said = ["is here", "has voted", "votes", "Round 1", "Time worked", "Debrief"]

    @Test("A session is led, resumed, replayed and reported in its language while the program speaks English")
    func session() throws {
        defer { program.cleanUp() }
        let half = Transcript.answers.count / 2
        let begun = try program.run(
            Transcript.arguments,
            input: Transcript.text(of: Transcript.answers[..<half]),
            environment: Self.pseudo
        )
        #expect(begun.output.contains("îš ĥéŕé") && !begun.output.contains("is here"))
        let resumed = try program.run(
            ["session", "resume", "--plain", "--guide", "short"],
            input: Transcript.text(of: Transcript.answers[half...]),
            environment: Self.english
        )
        #expect(resumed.status == 0)
        let id = try program.last()
        let told = try [
            resumed.output,
            program.run(["session", "report", id], environment: Self.english).output,
            program.run(["session", "show", id], environment: Self.english).output,
            program.run(["session", "show", id, "--at", "3"], environment: Self.english).output,
            program.run(["session", "timeline", id], environment: Self.english).output,
            program.run(["session", "replay", id, "--speed", "10000"], environment: Self.english).output,
        ]
        for text in told {
            #expect(text.contains("ñ") && text.contains("ö"))
            #expect(Self.said.filter { text.contains($0) } == [])
        }
        let list = try program.run(["session", "list"], environment: Self.english)
        #expect(list.output.contains("closed"))
        let closed = try program.run(["session", "resume", id, "--plain"], environment: Self.english)
        #expect(closed.messages.contains("is closed"))
    }

    /// What commands say in the pseudo-language, where each is run on the record of a session that was interrupted.
    private static let commands: [[String]] = [
        ["session", "list"], ["session", "list", "--long"], ["session", "verify"], ["session", "show"],
        ["session", "timeline"], ["session", "report"], ["session", "moment", "--for", "facilitator"],
        ["session", "replay", "--speed", "10000"], ["doctor"], ["stats"], ["settings", "list"],
        ["rules", "presets"], ["rules", "show", "ballot"], ["deck", "list", "--long"], ["deck", "check"],
        ["deck", "show", "none"], ["scenario", "list"], ["scenario", "check"], ["scenario", "show", "none"],
        ["scenario", "graph", "asking-for-help"], ["guide", "list"], ["guide", "show", "six-phases"],
        ["person", "list"],
        ["person", "add", "K7"], ["person", "consent", "K7", "logbook", "--yes"], ["person", "show", "K7"],
        ["person", "report", "K7"], ["person", "erase", "K7", "--yes"], ["followup", "list"],
        ["retention", "--dry-run"], ["language", "list"], ["group", "list"],
        ["group", "save", "Team", "Ana, Ben"], ["session", "show", "none"], ["deck", "check", "none.json"],
        ["play", "--players", "A"], ["play", "--bogus"], ["practise", "none"],
    ]

    @Test("In the pseudo-language no English word is left in what commands say, but for what people wrote")
    func everyCommand() throws {
        defer { program.cleanUp() }
        _ = try program.run(
            Transcript.arguments,
            input: Transcript.text(of: Transcript.answers[..<30]),
            environment: Self.pseudo
        )
        var written: Set<String> = ["jobhunter", "bundled", "json", "arb", "tmp", "Team", "Languages", "English"]
        written.formUnion(Self.words(try program.last()))
        written.formUnion(Self.words(program.data.path + Self.commands.joined().joined(separator: " ")))
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for folder in ["CardDecks", "Scenarios", "Guides"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: root.appendingPathComponent(folder),
                includingPropertiesForKeys: nil
            )
            for file in files where file.pathExtension == "json" {
                written.formUnion(Self.words(file.path + " " + (try String(contentsOf: file, encoding: .utf8))))
            }
        }
        for command in Self.commands {
            let run = try program.run(command, environment: Self.pseudo)
            // Keys, ids, values of settings and the names of rules stand as they are typed, each at the beginning of its line.
            let said = (run.output + run.messages).split(separator: "\n").map(Self.withoutTyped).joined(separator: "\n")
            let plain = Self.words(said).filter { $0.count > 2 && !written.contains($0) }
            #expect(plain == [], "\(command)")
        }
    }

    /// A line without what stands before its first bracket: the pseudo-language puts its sentences in brackets.
    private static func withoutTyped(_ line: Substring) -> Substring {
        line.firstIndex(of: "[").map { line[$0...] } ?? line
    }

    /// The words of a text that are written in plain letters from end to end.
    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter }.map(String.init).filter { $0.allSatisfy(\.isASCII) }
    }

    @Test("A session whose language the program does not speak is shown in English, and that is said")
    func unknown() throws {
        defer { program.cleanUp() }
        let folder = program.data.appendingPathComponent("Languages")
        try Data("{\"@@locale\": \"fr\", \"whatNow\": \"Et ensuite ?\"}".utf8)
            .write(to: folder.appendingPathComponent("fr.arb"))
        _ = try program.run(
            Transcript.arguments,
            input: Transcript.text(of: Transcript.answers[..<4]),
            environment: ["LC_ALL": "fr_BE.UTF-8"]
        )
        try FileManager.default.removeItem(at: folder)
        let report = try program.run(["session", "report"], environment: Self.english)
        #expect(report.status == 0)
        #expect(
            report.messages
                == "jobhunter: This session was begun in “fr”, which JobHunter doesn’t speak here, so you see it in English.\n"
        )
    }

    @Test("--lang goes over the setting, which goes over the environment, wherever it stands")
    func order() throws {
        defer { program.cleanUp() }
        func list(_ arguments: [String], _ environment: [String: String]) throws -> String {
            try program.run(arguments, environment: environment).output
        }
        let plain = try list(["guide", "list"], Self.english)
        let pseudo = try list(["guide", "list"], Self.pseudo)
        #expect(plain != pseudo)
        #expect(try program.run(["settings", "set", "language", "en-XA"], environment: Self.english).status == 0)
        #expect(try list(["guide", "list"], Self.english) == pseudo)
        #expect(try list(["guide", "list", "--lang", "en"], Self.pseudo) == plain)
        #expect(try list(["--lang=en", "guide", "list"], Self.pseudo) == plain)
        #expect(try program.run(["settings", "set", "language", "en"], environment: Self.english).status == 0)
        #expect(try list(["guide", "--lang", "en-XA", "list"], Self.english) == pseudo)
    }

    @Test("A language that is missing or unknown is refused in one sentence")
    func refused() throws {
        defer { program.cleanUp() }
        let unknown = try program.run(["guide", "list", "--lang", "nl"], environment: Self.english)
        #expect(unknown.status == 65 && unknown.output.isEmpty)
        #expect(
            unknown.messages
                == "jobhunter: JobHunter doesn’t speak “nl” here. It speaks en and en-XA; “jobhunter language new nl” begins a catalogue for it.\n"
        )
        let missing = try program.run(["guide", "list", "--lang"], environment: Self.english)
        #expect(missing.status == 64)
        #expect(missing.messages == "jobhunter: After --lang, say which language: en and en-XA.\n")
    }
}
