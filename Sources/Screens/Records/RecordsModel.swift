import Presentation
import TerminalKit
public import Wording
public import Workshop

/// The screens of what was recorded, as a value: the list of sessions, one of them, its moments, its files.
public struct RecordsModel: Sendable {
    /// What somebody decided here.
    public enum Decision: Hashable, Sendable {
        /// Go on with a session.
        case resume(ID<Session>)
        /// Go back to where one came from.
        case back
    }

    /// Work that is done aside.
    enum Errand: Hashable, Sendable {
        case list
        case glance([ID<Session>])
        case read(RecordSummary)
        case report(ID<Session>, replacing: Bool)
        case export(ID<Session>, replacing: Bool)
        case verify(ID<Session>)
    }

    /// What a key leads to outside of the model.
    enum Intent: Hashable, Sendable {
        case decide(Decision)
        case start(Errand)
        /// Let what was started go.
        case stop
        /// Time goes by on the screen from now on.
        case play
    }

    /// A text to read, over the screen it belongs to.
    struct Page: Hashable, Sendable {
        let title: String
        let text: String
        var offset = 0
    }

    /// Whether a file may be replaced by what a session says.
    struct Question: Hashable, Sendable {
        let file: RecordFile
        let isReport: Bool
    }

    /// Whether work goes on, and whether that is worth a word.
    enum Busy: Hashable, Sendable {
        case no, yes, long
    }

    let record: any RecordKeeping
    let wording: Wording
    var preferences: Preferences
    let time: @Sendable (Instant) -> String

    /// The sessions; `nil` until they were read.
    private(set) var sessions: [RecordSummary]?
    private(set) var glances: [ID<Session>: RecordGlance] = [:]
    /// The sessions looked at closely since the list was read.
    private var seen: Set<ID<Session>> = []
    /// The sessions as rows, kept because every frame needs them.
    private(set) var rows: [ListRow] = []
    var list = ListState()
    var opened: OpenedRecord?
    var page: Page?
    var question: Question?
    var busy = Busy.no
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()
    /// How large the window is, for what scrolls by pages.
    var size = Size(columns: 80, rows: 24)

    /// Creates the screens; nothing is read yet.
    ///
    /// - Parameters:
    ///   - record: What was recorded.
    ///   - wording: The language spoken.
    ///   - preferences: How the screens are wanted; with reduced motion a replay needs a key for each step.
    ///   - time: The time of day of an instant, as people write it.
    public init(
        record: any RecordKeeping,
        wording: Wording,
        preferences: Preferences = Preferences(),
        time: @escaping @Sendable (Instant) -> String
    ) {
        self.record = record
        self.wording = wording
        self.preferences = preferences
        self.time = time
    }

    /// Whether things may move without a key.
    var allowsMotion: Bool { !preferences.reducedMotion }

    func text(_ message: Message) -> String { wording.text(message) }

    /// How many rows of a list or a page are in sight.
    var height: Int { max(size.rows - 4, 1) }

    /// Where a list or a page lies on the screen.
    var body: Area { Area(row: 2, column: 1, columns: size.columns - 2, rows: size.rows - 4) }

    // MARK: The list

    mutating func take(_ sessions: [RecordSummary]) {
        let selected = self.sessions.flatMap { $0.indices.contains(list.selected) ? $0[list.selected].id : nil }
        self.sessions = sessions
        seen = []
        rows = sessions.map(row)
        // A session that came or went meanwhile does not move the selection to another one.
        if let place = sessions.firstIndex(where: { $0.id == selected }) { list.select(place) }
        if list.selected >= sessions.count { list.select(sessions.count - 1) }
    }

    mutating func take(_ news: [ID<Session>: RecordGlance]) {
        glances.merge(news) { $1 }
        seen.formUnion(news.keys)
        for (place, session) in (sessions ?? []).enumerated() where news[session.id] != nil {
            rows[place] = row(session)
        }
    }

    /// The next sessions that nobody has looked at closely yet.
    var unseen: [ID<Session>] {
        Array((sessions ?? []).lazy.map(\.id).filter { !seen.contains($0) }.prefix(8))
    }

    private func row(_ session: RecordSummary) -> ListRow {
        let glance = glances[session.id]
        let state = glance?.state ?? session.state
        let name = session.title ?? text(Message.recordsNameless(id: session.id.text))
        let word = RecordTelling.state(state)
        let detail = glance?.people.map { Message.recordsCount(state: word, people: $0) }
        return ListRow(
            "\(session.date)  \(name)",
            detail: text(detail ?? word),
            role: state == .damaged ? .failure : .text
        )
    }
}
