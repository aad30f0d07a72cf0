import ArgumentParser
import Content
import ContentFiles
import JSONText
import Screens
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

    @Flag(help: "Also where each comes from and what its check says; deck check has the complaints themselves.")
    var long = false

    @OptionGroup var places: Places

    func run() throws {
        let wording = Console.wording
        if long { return listLong(wording) }
        let entries = places.library.entries()
        guard !json else { return Console.result(Self.document(of: entries)) }
        guard !entries.isEmpty else { return Console.message(wording.text(.noDecks)) }
        for entry in entries {
            Console.result(wording.text(Self.line(for: entry)))
        }
    }

    private func listLong(_ wording: Wording) {
        let entries = places.shelf.entries()
        guard !json else { return Console.result(Self.longDocument(of: entries)) }
        if entries.isEmpty { Console.message(wording.text(.noDecks)) }
        for entry in entries { Console.result(wording.text(LibraryTelling.line(entry))) }
    }

    private static func longDocument(of entries: [LibraryEntry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("id", entry.name)
                    writer.member("path", entry.path)
                    writer.member("own", entry.isOwn)
                    writer.member("usable", entry.deck != nil)
                    writer.member("errors", entry.findings.count(where: \.isError))
                    writer.member("warnings", entry.findings.count { !$0.isError })
                    guard let deck = entry.deck else { return }
                    writeMembers(of: deck, to: &writer)
                }
            }
        }
        return writer.text
    }

    private static func writeMembers(of deck: Deck, to writer: inout JSONWriter) {
        writer.member("version", deck.version)
        writer.member("title", deck.title)
        writer.member("language", deck.language)
        writer.member("skills", deck.skills.count)
        writer.member("jobs", deck.jobs.count)
        writer.member("fingerprint", deck.fingerprint)
    }

    private static func line(for entry: DeckLibrary.Entry) -> Message {
        guard let deck = entry.item else {
            return Message.deckListBroken(id: entry.name, path: entry.path)
        }
        return Message.deckListLine(
            id: deck.id.text,
            title: deck.title,
            language: deck.language,
            skills: deck.skills.count,
            jobs: deck.jobs.count
        )
    }

    private static func document(of entries: [DeckLibrary.Entry]) -> String {
        var writer = JSONWriter(.pretty)
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("id", entry.name)
                    writer.member("path", entry.path)
                    writer.member("usable", entry.item != nil)
                    guard let deck = entry.item else { return }
                    writeMembers(of: deck, to: &writer)
                }
            }
        }
        return writer.text
    }
}
