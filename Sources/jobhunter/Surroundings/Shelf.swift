import Content
import ContentFiles
import Diagnostics
import Foundation
import Presentation
import Screens
import Wording

/// The files of the library as the library's screens and the lists of the command line tell them.
struct Shelf: Sendable {
    let library: DeckLibrary
    /// The folder of a person's own decks.
    let own: String

    func entries() -> [LibraryEntry] {
        var used: Set<String> = []
        return library.entries().map { entry in
            let isOwn = entry.path == own || entry.path.hasPrefix(own + "/")
            switch entry.outcome {
            case .read(let reading):
                return LibraryEntry(
                    name: entry.name,
                    path: entry.path,
                    isOwn: isOwn,
                    deck: reading.value,
                    findings: reading.diagnostics.map {
                        LibraryEntry.Finding(Console.wording.text($0.line), isError: $0.severity == .error)
                    },
                    // The library uses the first deck of an id.
                    isHidden: reading.value != nil && !used.insert(entry.name).inserted
                )
            case .failed(let error):
                return LibraryEntry(
                    name: entry.name,
                    path: entry.path,
                    isOwn: isOwn,
                    deck: nil,
                    findings: [LibraryEntry.Finding(Console.wording.text(Message(error)), isError: true)],
                    isReadable: false
                )
            }
        }
    }
}

extension Places {
    /// The shelf of all decks.
    var shelf: Shelf { Shelf(library: library, own: ownDecks) }
}
