import Foundation
public import Workshop

/// Finds decks in folders: those that came with the program and those people wrote.
public struct DeckLibrary: Sendable {
    /// The folders in order; of two decks with the same id, the one in the earlier folder is used.
    public let folders: [String]

    /// Creates a library of these folders; one that does not exist is empty.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// A file that should hold a deck.
    public struct Entry: Equatable, Sendable {
        /// Where it is.
        public let path: String
        /// What came of reading it.
        public let outcome: Outcome

        /// The deck's id, or the file's name without its ending if there is no deck in it.
        public var name: String {
            if case .read(let reading) = outcome, let deck = reading.value { return deck.id.text }
            return URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        }
    }

    /// What came of reading a file.
    public enum Outcome: Equatable, Sendable {
        /// The file was read; whether there is a deck in it is another matter.
        case read(Reading<Deck>)
        /// The file could not be read.
        case failed(ContentFileError)
    }

    /// A deck that is ready to play.
    public struct LoadedDeck: Equatable, Sendable {
        /// Its cards.
        public let deck: Deck
        /// Where it was found.
        public let path: String
        /// The file itself, to be kept with the record.
        public let bytes: [UInt8]
        /// What somebody should look at.
        public let warnings: [Diagnostic]
    }

    /// All files that should hold a deck, folder by folder, by name; a folder that cannot be listed stands for itself.
    ///
    /// These are the files that end in `.json` but not in `.schema.json`.
    public func entries() -> [Entry] {
        folders.flatMap { folder -> [Entry] in
            do throws(ContentFileError) {
                return try ContentFile.paths(in: folder).map(Self.entry)
            } catch {
                return [Entry(path: folder, outcome: .failed(error))]
            }
        }
    }

    /// Finds a deck by its id or by its file.
    ///
    /// - Parameters:
    ///   - asked: An id; or a path, which contains a slash or ends in `.json`.
    ///   - people: How many are to play with it; `nil` if that is not known.
    /// - Throws: Why there is no such deck, or why it cannot be used.
    public func deck(_ asked: String, for people: Int? = nil) throws(DeckLibraryError) -> LoadedDeck {
        if asked.contains("/") || asked.hasSuffix(".json") { return try Self.load(asked, for: people) }
        let entries = entries()
        // A deck that is broken is still the one that was meant, unless a sound one bears its id.
        let usable = entries.filter { Self.isUsable($0) }
        guard let entry = usable.first(where: { $0.name == asked }) ?? entries.first(where: { $0.name == asked }) else {
            let available = Array(Set(usable.map(\.name))).sorted()
            let nearest = NearestName.of(asked, among: available)
            throw .notFound(asked: asked, nearest: nearest, available: available)
        }
        return try Self.load(entry.path, for: people)
    }

    /// Reads the deck of a file.
    private static func load(_ path: String, for people: Int?) throws(DeckLibraryError) -> LoadedDeck {
        let bytes: [UInt8]
        do throws(ContentFileError) {
            bytes = try ContentFile.read(path, limit: DeckFormat.largestFile)
        } catch {
            throw .file(error)
        }
        switch DeckReader.read(bytes, file: path, for: people) {
        case .accepted(let deck, let warnings):
            return LoadedDeck(deck: deck, path: path, bytes: bytes, warnings: warnings)
        case .refused(let diagnostics):
            throw .refused(path: path, diagnostics)
        }
    }

    private static func isUsable(_ entry: Entry) -> Bool {
        if case .read(.accepted) = entry.outcome { return true }
        return false
    }

    private static func entry(_ path: String) -> Entry {
        do throws(ContentFileError) {
            let bytes = try ContentFile.read(path, limit: DeckFormat.largestFile)
            return Entry(path: path, outcome: .read(DeckReader.read(bytes, file: path)))
        } catch {
            return Entry(path: path, outcome: .failed(error))
        }
    }
}

/// Why a deck cannot be had.
public enum DeckLibraryError: Error, Hashable, Sendable {
    /// No deck has this id; `nearest` is what was probably meant, `available` are the ids there are.
    case notFound(asked: String, nearest: String?, available: [String])
    /// The file cannot be read.
    case file(ContentFileError)
    /// The file is no usable deck.
    case refused(path: String, [Diagnostic])
}
