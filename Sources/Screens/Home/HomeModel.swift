import Presentation
import TerminalKit
public import Wording
public import Workshop

/// The first screen, as a value: what was interrupted comes first, then a new workshop.
public struct HomeModel: Sendable {
    /// A session that can be gone on with.
    public struct Interrupted: Hashable, Sendable {
        /// Its id.
        public let id: ID<Session>
        /// Its name.
        public let title: String
        /// What tells it from others of its name: when something last happened in it, where it stands, how many people.
        public let detail: String

        public init(id: ID<Session>, title: String, detail: String) {
            self.id = id
            self.title = title
            self.detail = detail
        }
    }

    /// What somebody decided here.
    public enum Decision: Hashable, Sendable {
        /// Go on with a session.
        case resume(ID<Session>)
        /// Set up a workshop.
        case setUp
        /// Begin a workshop with these people.
        case begin([String])
        /// Lead a role-play.
        case rolePlay
        /// Practise alone.
        case practise
        /// Look at what was recorded.
        case records
        /// Look at the decks.
        case library
        /// Change the settings.
        case settings
        /// Stop.
        case leave
    }

    enum Action: Sendable {
        case choose
        case row(Int)
        case leave
    }

    /// What a row stands for.
    private enum Row {
        case decision(Decision)
        /// How the table comes to a second screen.
        case table
    }

    typealias Intent = Decision

    /// How many seats a workshop begins with when no names are typed.
    static let seats = 6
    /// How many interrupted sessions there is room for; each has a letter of its own.
    public static let mostInterrupted = interruptedKeys.count

    private static let interruptedKeys: [Character] = ["a", "b", "c"]

    let interrupted: [Interrupted]
    let wording: Wording
    var preferences: Preferences
    var size = Size(columns: 80, rows: 24)
    /// What came of the screen before, in one sentence; it stays as long as this screen does.
    let news: String?
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()
    private(set) var list = ListState()

    /// Creates the screen of a start.
    ///
    /// - Parameters:
    ///   - interrupted: What can be gone on with, the newest first; no more than `mostInterrupted` are shown.
    ///   - wording: The language spoken.
    ///   - notice: What came of the screen before, in one sentence.
    ///   - preferences: How the screen is wanted.
    public init(
        interrupted: [Interrupted],
        wording: Wording,
        notice: String? = nil,
        preferences: Preferences = Preferences()
    ) {
        self.interrupted = Array(interrupted.prefix(Self.mostInterrupted))
        self.wording = wording
        news = notice
        self.preferences = preferences
    }

    /// What the rows stand for, in their order: what is always there has the same number always.
    private var targets: [Row] {
        interrupted.map { .decision(.resume($0.id)) } + [
            .decision(.setUp), .decision(.begin(wording.seats(Self.seats))), .decision(.rolePlay), .decision(.practise),
            .decision(.records), .decision(.library), .decision(.settings), .table,
        ]
    }

    /// What can be chosen, each with its key.
    var rows: [ListRow] {
        let sessions = zip(interrupted, Self.interruptedKeys).map { session, key in
            ListRow(
                wording.text(Message.homeResume(title: session.title)),
                detail: session.detail,
                key: String(key)
            )
        }
        let fresh = [
            (wording.text(.homeSetUp), ""),
            (wording.text(Message.homeBeginAtOnce(count: Self.seats)), ""),
            (wording.text(.homeRolePlay), wording.text(.homeRolePlayDetail)),
            (wording.text(.homePractise), wording.text(.homePractiseDetail)),
            (wording.text(.recordsAtHome), ""),
            (wording.text(.libraryAtHome), ""),
            (wording.text(.homeSettings), ""),
            (wording.text(.tableAtHome), ""),
        ]
        return sessions + ListRow.numbered(fresh)
    }

    private mutating func choose(_ row: Int) -> Decision? {
        switch targets[row] {
        case .decision(let decision): return decision
        case .table:
            let steps = TableTelling.steps(typing: preferences.tableCommand).map(wording.text)
            cover = .told(title: wording.text(TableTelling.title), text: steps.joined(separator: "\n"), offset: 0)
            return nil
        }
    }
}

extension HomeModel: KeyedScreen {
    var ownKeys: KeyTable<Action> {
        KeyTable(
            [KeyBinding([.enter], .choose, label: wording.text(.keyChoose))] + KeyBinding.numbers(of: rows) { .row($0) }
                + [KeyBinding([.character("q"), .escape], .leave, label: wording.text(.keyLeave))]
        )
    }

    var placedList: PlacedList? { HomeScreen(model: self).list(in: Area(size)) }

    mutating func act(_ action: Action, by key: Key?) -> Decision? {
        switch action {
        case .choose: choose(list.selected)
        case .row(let place): choose(place)
        case .leave: .leave
        }
    }

    mutating func pressUnbound(_ key: Key) -> Unbound<Decision> {
        // So few rows need no line that narrows them.
        guard key != .character("/") else { return .unknown }
        return Unbound(list.handle(key, rows: rows, height: rows.count))
    }

    mutating func select(_ row: Int) { list.select(row) }
}
