import Foundation
import Testing

/// Holds README and documents to the program: what they name is there, and their figures are its own.
@Suite("The documents")
struct DocumentTests {
    /// A command as the program describes itself.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { let name: String }
            let kind: String
            let names: [Name]?
        }
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?

        func subcommand(_ name: String) -> Command? { subcommands?.first { $0.commandName == name } }
        func hasOption(_ name: String) -> Bool {
            arguments?.contains { $0.names?.contains { $0.name == name } == true } == true
        }
    }

    private struct Description: Decodable { let command: Command }

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ document: String) throws -> String {
        try String(contentsOf: repository.appendingPathComponent(document), encoding: .utf8)
    }

    static let documents: [String] =
        ["README.md", "CHANGELOG.md", "CardDecks/README.md", "Scenarios/README.md"]
        + ((try? FileManager.default.contentsOfDirectory(atPath: repository.appendingPathComponent("docs").path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

    /// What stands after `jobhunter` in code, a line or a span each.
    private static func commandLines(in text: String) -> [Substring] {
        text.matches(of: /(?:`|; |\n)jobhunter ((?:[^`\n;])+)/).map(\.output.1)
    }

    @Test("Every command and option that a document names is in the program", arguments: documents)
    func commandsExist(_ document: String) throws {
        let program = try Program()
        defer { program.cleanUp() }
        let dump = try program.run(["--experimental-dump-help"]).output
        let root = try JSONDecoder().decode(Description.self, from: Data(dump.utf8)).command
        for line in Self.commandLines(in: try Self.text(document)) {
            var commands = [root]
            for word in line.split(separator: " ").map(String.init) {
                let parents = commands.filter { $0.subcommands?.isEmpty == false }
                if !parents.isEmpty, word.wholeMatch(of: /[a-z-]+(\|[a-z-]+)*/) != nil, !word.hasPrefix("-") {
                    commands = word.split(separator: "|").compactMap { name in
                        parents.lazy.compactMap { $0.subcommand(String(name)) }.first
                    }
                    #expect(commands.count == word.split(separator: "|").count, "\(document): jobhunter \(line)")
                } else if let option = word.wholeMatch(of: /--([a-z-]+).*/)?.output.1 {
                    #expect(commands.contains { $0.hasOption(String(option)) }, "\(document): jobhunter \(line)")
                } else if word.contains(/[.:]$/) {
                    break
                }
            }
        }
    }

    @Test("Every file that a document links to is there", arguments: documents)
    func linksLead(_ document: String) throws {
        let folder = Self.repository.appendingPathComponent(document).deletingLastPathComponent()
        for link in try Self.text(document).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/).map(\.output.1)
        where !link.hasPrefix("http") {
            let path = folder.appendingPathComponent(String(link)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(document) links to \(link)")
        }
    }

    @Test("Every file of the kernel that the rules say they are held in is there")
    func rulesAreFound() throws {
        let kernel = Self.repository.appendingPathComponent("Sources/Workshop")
        let lines = try Self.text("docs/rules.md").split(separator: "\n").filter { $0.hasPrefix("*Held in*") }
        #expect(lines.count > 10)
        for path in lines.flatMap({ $0.matches(of: /`([^`]+)`/).map(\.output.1) }) {
            let file = kernel.appendingPathComponent(String(path)).path
            #expect(FileManager.default.fileExists(atPath: file), "\(path)")
        }
    }

    @Test("The rules tell the times of the ready-made sets as the program reckons them")
    func presetTimesAreThePrograms() throws {
        struct Preset: Decodable {
            let preset: String
            let totalSeconds: Int
        }
        let program = try Program()
        defer { program.cleanUp() }
        let presets = try JSONDecoder().decode(
            [Preset].self,
            from: Data(try program.run(["rules", "presets", "--json"]).output.utf8)
        )
        let rules = try Self.text("docs/rules.md")
        #expect(presets.count == 6)
        for preset in presets {
            let row = rules.split(separator: "\n").first { $0.hasPrefix("| `\(preset.preset)` |") }
            let minutes = (preset.totalSeconds + 30) / 60
            #expect(
                row?.hasSuffix("| \(minutes) min |") == true,
                "\(preset.preset): \(minutes) min; \(row ?? "no row")"
            )
        }
    }
}
