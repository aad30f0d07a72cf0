import ArgumentParser
import Content
import ContentFiles
import JSONText
import Wording
import Workshop

/// `jobhunter scenario list`.
struct ScenarioList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the scenarios that can be played."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let entries = places.scenarios.entries()
        guard !json else { return Console.result(Self.document(of: entries)) }
        let wording = Console.wording
        guard !entries.isEmpty else { return Console.message(wording.text(.noScenarios)) }
        for entry in entries {
            Console.result(wording.text(Self.line(for: entry)))
        }
    }

    private static func line(for entry: ScenarioLibrary.Entry) -> Message {
        guard let scenario = entry.item else {
            return Message.scenarioListBroken(id: entry.name, path: entry.path)
        }
        return Message.scenarioListLine(
            id: scenario.id,
            title: scenario.title,
            language: scenario.language,
            kind: scenario.kind.rawValue,
            minutes: scenario.minutes
        )
    }

    private static func document(of entries: [ScenarioLibrary.Entry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("id", entry.name)
                    writer.member("path", entry.path)
                    writer.member("usable", entry.item != nil)
                    guard let scenario = entry.item else { return }
                    writer.member("kind", scenario.kind.rawValue)
                    writer.member("version", scenario.version)
                    writer.member("title", scenario.title)
                    writer.member("language", scenario.language)
                    writer.member("minutes", scenario.minutes)
                    writer.member("skills", scenario.skills.map(\.id.text))
                }
            }
        }
        return writer.text
    }
}
