public import Wording
import Workshop

/// How the files of the library are told.
public enum LibraryTelling {
    /// What came of checking a file, in a word or two.
    public static func check(_ entry: LibraryEntry) -> Message {
        switch entry.check {
        case .inOrder: Message.libraryInOrder
        case .warnings(let count): Message.libraryWarnings(count: count)
        case .errors(let count): Message.libraryErrors(count: count)
        case .unreadable: Message.libraryUnreadable
        case .hidden: Message.libraryHidden
        }
    }

    /// Where a file comes from.
    public static func origin(_ entry: LibraryEntry) -> Message {
        entry.isOwn ? Message.libraryOwn : .libraryBundled
    }

    /// The name of a deck with its language, or of the file if there is no deck in it.
    static func title(_ entry: LibraryEntry) -> Message {
        guard let deck = entry.deck else { return Message.plain(text: .text(entry.name)) }
        return Message.libraryTitle(title: deck.title, language: deck.language)
    }

    /// Everything a list tells of a file besides its name.
    static func detail(_ entry: LibraryEntry) -> Message {
        guard let deck = entry.deck else { return .libraryBrokenDetail(check: check(entry), origin: origin(entry)) }
        return .libraryDetail(
            check: check(entry),
            origin: origin(entry),
            skills: deck.skills.count,
            jobs: deck.jobs.count
        )
    }

    /// One line for a list without columns.
    public static func line(_ entry: LibraryEntry) -> Message {
        guard let deck = entry.deck else {
            return .libraryListBroken(
                id: entry.name,
                check: check(entry),
                origin: origin(entry),
                path: entry.path
            )
        }
        return .libraryListLine(
            id: entry.name,
            title: deck.title,
            language: deck.language,
            skills: deck.skills.count,
            jobs: deck.jobs.count,
            origin: origin(entry),
            check: check(entry),
            path: entry.path
        )
    }
}
