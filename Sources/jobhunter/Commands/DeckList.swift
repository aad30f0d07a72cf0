import ArgumentParser
import Content
import JSONText
import Wording
import Workshop

/// `jobhunter deck list`.
struct DeckList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the decks that can be played."
    )

    @Flag(help: "As JSON, for programs.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        let entries = places.library.entries()
        guard !json else { return Console.result(Self.document(of: entries)) }
        let wording = Console.wording
        guard !entries.isEmpty else { return Console.message(wording.text(.noDecks)) }
        for entry in entries {
            Console.result(wording.text(Self.line(for: entry)))
        }
    }

    private static func line(for entry: DeckLibrary.Entry) -> Message {
        guard let deck = entry.deck else {
            return Message(.deckListBroken, ["id": .text(entry.name), "path": .text(entry.path)])
        }
        return Message(
            .deckListLine,
            [
                "id": .text(deck.id.text),
                "title": .text(deck.title),
                "language": .text(deck.language),
                "skills": .number(deck.skills.count),
                "jobs": .number(deck.jobs.count),
            ]
        )
    }

    private static func document(of entries: [DeckLibrary.Entry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("id", entry.name)
                    writer.member("path", entry.path)
                    writer.member("usable", entry.deck != nil)
                    guard let deck = entry.deck else { return }
                    writer.member("version", deck.version)
                    writer.member("title", deck.title)
                    writer.member("language", deck.language)
                    writer.member("skills", deck.skills.count)
                    writer.member("jobs", deck.jobs.count)
                    writer.member("fingerprint", deck.fingerprint)
                }
            }
        }
        return writer.text
    }
}

extension DeckLibrary.Entry {
    /// The deck, if the file holds a usable one.
    fileprivate var deck: Deck? {
        if case .read(let reading) = outcome { reading.value } else { nil }
    }
}
