import Presentation
import TerminalKit
public import Wording

/// The screens of the decks, as a value: the list of files, the cards of one, what its check said.
public struct LibraryModel: Sendable {
    /// What somebody decided here.
    public enum Decision: Hashable, Sendable {
        /// Go back to where one came from.
        case back
    }

    /// What keys lead to here.
    enum Action: Sendable {
        case open
        case find
        case again
        case findings
        case back
        case move(Int)
        case scroll(Int)
    }

    /// What a key leads to outside of the model.
    enum Intent: Hashable, Sendable {
        case decide(Decision)
        /// Read the files again.
        case read
    }

    let wording: Wording
    /// Reads and checks all files.
    let read: @Sendable () -> [LibraryEntry]
    /// The files; `nil` until they were read.
    private(set) var entries: [LibraryEntry]?
    private(set) var rows: [ListRow] = []
    var list = ListState()
    var opened: OpenedDeck?
    /// Whether reading takes long enough to be worth a word.
    var isSlow = false
    var isReading = false
    var preferences: Preferences
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()
    /// How large the window is, for what scrolls by pages.
    var size = Size(columns: 80, rows: 24)

    /// Creates the screens; nothing is read yet.
    ///
    /// - Parameters:
    ///   - wording: The language spoken.
    ///   - preferences: How the screens are wanted.
    ///   - read: Reads and checks all files; called aside, because it may take its time.
    public init(
        wording: Wording,
        preferences: Preferences = Preferences(),
        read: @escaping @Sendable () -> [LibraryEntry]
    ) {
        self.wording = wording
        self.preferences = preferences
        self.read = read
    }

    func text(_ message: Message) -> String { wording.text(message) }

    /// How many rows of a list or a text are in sight.
    var height: Int { max(size.rows - 6, 1) }

    /// Where a list or a text lies on the screen.
    var body: Area { Area(row: 2, column: 1, columns: size.columns - 2, rows: size.rows - 6) }

    /// Takes the files as they were read; what is opened stays open if it is still there.
    mutating func take(_ entries: [LibraryEntry]) {
        isReading = false
        isSlow = false
        self.entries = entries
        rows = entries.map { entry in
            let role: Role =
                switch entry.check {
                case .inOrder: .text
                case .warnings, .hidden: .warning
                case .errors, .unreadable: .failure
                }
            return ListRow(
                text(LibraryTelling.title(entry)),
                detail: text(LibraryTelling.detail(entry)),
                role: role
            )
        }
        if list.selected >= entries.count { list.select(entries.count - 1) }
        if let path = opened?.entry.path {
            opened = entries.first { $0.path == path }.map { OpenedDeck($0, wording: wording) }
        }
    }

    /// What the file says that is selected or opened.
    var current: LibraryEntry? {
        if let opened { return opened.entry }
        guard let entries, entries.indices.contains(list.selected) else { return nil }
        return entries[list.selected]
    }

    /// The text now shown; empty where a list is.
    var page: String {
        guard let opened else { return "" }
        switch opened.place {
        case .cards: return ""
        case .card:
            return opened.cards.indices.contains(opened.list.selected) ? opened.cards[opened.list.selected].text : ""
        case .findings:
            let lines = opened.entry.findings.map(\.text)
            return lines.isEmpty ? text(.libraryNoFindings) : lines.joined(separator: "\n")
        }
    }
}
