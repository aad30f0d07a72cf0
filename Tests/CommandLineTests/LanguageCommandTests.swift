import Foundation
import Testing

@Suite("Catalogues of words on the command line")
struct LanguageCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func path(_ name: String) -> URL {
        program.data.appendingPathComponent("Languages").appendingPathComponent(name)
    }

    private func put(_ text: String, in name: String) throws {
        try FileManager.default.createDirectory(
            at: path(name).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: path(name))
    }

    @Test("A translator begins a catalogue, writes words over it, and the program speaks them")
    func translate() throws {
        defer { program.cleanUp() }
        let made = try program.run(["language", "new", "fr"])
        #expect(made.status == 0 && made.output.hasPrefix("A catalogue to begin with: \(path("fr.arb").path). "))
        let again = try program.run(["language", "new", "fr"])
        #expect(again.status == 73)
        let text = try String(contentsOf: path("fr.arb"), encoding: .utf8)
        try put(
            text.replacing("\"noGuides\": \"There are no guides.\"", with: "\"noGuides\": \"Pas de guide.\"")
                .replacing("\"languageName\": \"English\"", with: "\"languageName\": \"Français\""),
            in: "fr.arb"
        )
        let list = try program.run(["language", "list"])
        #expect(list.output.contains("fr: Français; from \(path("fr.arb").path); "))
        #expect(try program.run(["settings", "set", "language", "fr"]).status == 0)
        let shown = try program.run(["language", "show", "noGuides", "--language", "fr"])
        #expect(shown.output.hasPrefix("noGuides: Pas de guide.\n"))
    }

    @Test("The words of a catalogue of one's own are spoken, by the setting and by the environment")
    func speak() throws {
        defer { program.cleanUp() }
        try put("{\"@@locale\": \"fr\", \"noSessions\": \"Rien n’est là.\"}", in: "fr.arb")
        #expect(
            try program.run(["session", "list"], environment: ["LC_ALL": "fr_BE.UTF-8"]).messages.contains(
                "Rien n’est là."
            )
        )
        let english = try program.run(["session", "list"], environment: ["LC_ALL": "C", "LANGUAGE": "fr"])
        #expect(!english.messages.contains("Rien"))
        #expect(try program.run(["settings", "set", "language", "fr"]).status == 0)
        #expect(try program.run(["session", "list"], environment: ["LC_ALL": "C"]).messages.contains("Rien n’est là."))
    }

    @Test("A check tells every fault with its line, leaves with 65, and tells the same as JSON")
    func check() throws {
        defer { program.cleanUp() }
        let english = try program.run(["language", "check", "en"])
        #expect(english.status == 0 && english.output.contains("1 catalogue checked: no errors"))
        try put("{\"@@locale\": \"fr\",\n\"goBack\": \"retour {\",\n\"goBak\": \"x\"}", in: "fr.arb")
        let run = try program.run(["language", "check", "fr"])
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n")
        #expect(
            lines[0]
                == "\(path("fr.arb").path):2: error: goBack: A curly bracket is opened and not closed. Close it, or take it out."
        )
        #expect(
            lines[1]
                == "\(path("fr.arb").path):3: error: goBak: The program has no message of this name. Correct the name, or take the message out."
        )
        let json = try program.run(["language", "check", "fr", "--json"])
        let findings = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(findings.prefix(2).map { $0["code"] as? String } == ["unclosedBrace", "unknownKey"])
        #expect(findings.last?["code"] as? String == "missing")
    }

    @Test("A catalogue that cannot be used is left out with one sentence, and everything else works")
    func broken() throws {
        defer { program.cleanUp() }
        try put("{\"@@locale\": \"fr\",\n\"goBack\" \"retour\"}", in: "fr.arb")
        let file = path("fr.arb").path
        let list = try program.run(["guide", "list"], environment: ["LC_ALL": "fr_FR"])
        #expect(list.status == 0 && !list.output.isEmpty)
        #expect(
            list.messages
                == "jobhunter: \(file) cannot be used, so its words are left out. See why: jobhunter language check \(file)\n"
        )
        let check = try program.run(["language", "check", file])
        #expect(check.status == 65 && check.messages.contains("\(file):2: The file is not JSON. "))
    }

    @Test("What is not there leaves with 66, and what is no tag with 65")
    func refused() throws {
        defer { program.cleanUp() }
        #expect(try program.run(["language", "show", "nothing"]).status == 66)
        #expect(try program.run(["language", "show", "goBack", "--language", "nl"]).status == 66)
        #expect(try program.run(["language", "check", "missing.arb"]).status == 66)
        #expect(try program.run(["language", "new", "french"]).status == 65)
    }

    @Test("The pseudo-language is spoken once it is set")
    func pseudo() throws {
        defer { program.cleanUp() }
        #expect(try program.run(["language", "pseudo"]).status == 0)
        #expect(try program.run(["settings", "set", "language", "en-XA"]).status == 0)
        let list = try program.run(["guide", "list"])
        #expect(list.output.contains("ɋûéšţîöñš"))
    }
}
