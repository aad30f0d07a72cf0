public import Wording
import Workshop

/// How the files of the library are told.
public enum LibraryTelling {
    /// What came of checking a file, in a word or two.
    public static func check(_ entry: LibraryEntry) -> Message {
        switch entry.check {
        case .inOrder: Message(.libraryInOrder)
        case .warnings(let count): Message(.libraryWarnings, ["count": .number(count)])
        case .errors(let count): Message(.libraryErrors, ["count": .number(count)])
        case .unreadable: Message(.libraryUnreadable)
        case .hidden: Message(.libraryHidden)
        }
    }

    /// Where a file comes from.
    public static func origin(_ entry: LibraryEntry) -> Message {
        Message(entry.isOwn ? .libraryOwn : .libraryBundled)
    }

    /// The name of a deck with its language, or of the file if there is no deck in it.
    static func title(_ entry: LibraryEntry) -> Message {
        guard let deck = entry.deck else { return Message(.plain, ["text": .text(entry.name)]) }
        return Message(.libraryTitle, ["title": .text(deck.title), "language": .text(deck.language)])
    }

    /// Everything a list tells of a file besides its name.
    static func detail(_ entry: LibraryEntry) -> Message {
        var values: [String: Message.Value] = ["check": .message(check(entry)), "origin": .message(origin(entry))]
        guard let deck = entry.deck else { return Message(.libraryBrokenDetail, values) }
        values["skills"] = .number(deck.skills.count)
        values["jobs"] = .number(deck.jobs.count)
        return Message(.libraryDetail, values)
    }

    /// One line for a list without columns.
    public static func line(_ entry: LibraryEntry) -> Message {
        var values: [String: Message.Value] = [
            "id": .text(entry.name), "path": .text(entry.path),
            "check": .message(check(entry)), "origin": .message(origin(entry)),
        ]
        guard let deck = entry.deck else { return Message(.libraryListBroken, values) }
        values["title"] = .text(deck.title)
        values["language"] = .text(deck.language)
        values["skills"] = .number(deck.skills.count)
        values["jobs"] = .number(deck.jobs.count)
        return Message(.libraryListLine, values)
    }
}
