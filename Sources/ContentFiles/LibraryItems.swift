public import Content
import StoryProof
public import Workshop

/// The decks there are.
public typealias DeckLibrary = ContentLibrary<Deck>
/// The scenarios there are.
public typealias ScenarioLibrary = ContentLibrary<Scenario>
/// The guides for debriefings there are.
public typealias GuideLibrary = ContentLibrary<GuideFile>

extension Deck: LibraryItem {
    public static let noun = "deck"
    public static let largestFile = DeckReader.largestFile
    public var nameInLibrary: String { id.text }

    public static func read(_ bytes: [UInt8], file: String) -> Reading<Deck> {
        DeckReader.read(bytes, file: file)
    }
}

extension ContentLibrary<Deck> {
    /// Finds a deck by its id or by its file, and says whether it is enough for a group.
    ///
    /// - Parameters:
    ///   - asked: An id; or a path, which contains a slash or ends in `.json`.
    ///   - people: How many are to play with it; `nil` if that is not known.
    /// - Throws: Why there is none, or why it cannot be used.
    public func find(_ asked: String, for people: Int?) throws(LibraryError<Deck>) -> Loaded {
        try find(asked) { DeckReader.read($0, file: $1, for: people) }
    }
}

extension Scenario: LibraryItem {
    public static let noun = "scenario"
    public static let largestFile = ScenarioReader.largestFile
    public var nameInLibrary: String { id }

    public static func read(_ bytes: [UInt8], file: String) -> Reading<Scenario> {
        ScenarioExamination(of: bytes, file: file).reading
    }
}

extension GuideFile: LibraryItem {
    public static let noun = "guide"
    public static let largestFile = GuideReader.largestFile
    public var nameInLibrary: String { id }

    public static func read(_ bytes: [UInt8], file: String) -> Reading<GuideFile> {
        GuideReader.read(bytes, file: file)
    }
}
