import ArgumentParser
import Content
import ContentFiles
import JSONText
import Wording
import Workshop

/// `jobhunter guide list`.
struct GuideList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the guides of debriefings."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let entries = places.guides.entries()
        guard !json else { return Console.result(Self.document(of: entries)) }
        let wording = Console.wording
        guard !entries.isEmpty else { return Console.message(wording.text(.noGuides)) }
        for entry in entries {
            Console.result(wording.text(Self.line(for: entry)))
        }
    }

    private static func line(for entry: GuideLibrary.Entry) -> Message {
        guard let guide = entry.item else {
            return Message.guideListBroken(id: entry.name, path: entry.path)
        }
        return Message.guideListLine(
            id: guide.id,
            title: guide.title,
            language: guide.language,
            count: guide.guide.questions.count,
            minutes: guide.minutes
        )
    }

    private static func document(of entries: [GuideLibrary.Entry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("id", entry.name)
                    writer.member("path", entry.path)
                    writer.member("usable", entry.item != nil)
                    guard let guide = entry.item else { return }
                    writer.member("version", guide.version)
                    writer.member("title", guide.title)
                    writer.member("language", guide.language)
                    writer.member("questions", guide.guide.questions.count)
                    writer.member("minutes", guide.minutes)
                }
            }
        }
        return writer.text
    }
}
