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
        /// When something last happened in it, as people write it.
        public let date: String

        /// Creates an interrupted session.
        public init(id: ID<Session>, title: String, date: String) {
            self.id = id
            self.title = title
            self.date = date
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

    typealias Intent = Decision

    /// How many seats a workshop begins with when no names are typed.
    static let seats = 6

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
    ///   - interrupted: What can be gone on with, the newest first.
    ///   - wording: The language spoken.
    ///   - notice: What came of the screen before, in one sentence.
    ///   - preferences: How the screen is wanted.
    public init(
        interrupted: [Interrupted],
        wording: Wording,
        notice: String? = nil,
        preferences: Preferences = Preferences()
    ) {
        self.interrupted = interrupted
        self.wording = wording
        news = notice
        self.preferences = preferences
    }

    /// What can be decided, in the order of the rows.
    private var decisions: [Decision] {
        interrupted.map { .resume($0.id) } + [
            .setUp, .begin(wording.seats(Self.seats)), .rolePlay, .practise, .records, .library, .settings,
        ]
    }

    /// What can be chosen, each with its number.
    var rows: [ListRow] {
        let sessions = interrupted.map { session in
            (wording.text(Message(.homeResume, ["title": .text(session.title)])), session.date)
        }
        let fresh = [
            (wording.text(.homeSetUp), ""),
            (wording.text(Message(.homeBeginAtOnce, ["count": .number(Self.seats)])), ""),
            (wording.text(.homeRolePlay), wording.text(.homeRolePlayDetail)),
            (wording.text(.homePractise), wording.text(.homePractiseDetail)),
            (wording.text(.recordsAtHome), ""),
            (wording.text(.libraryAtHome), ""),
            (wording.text(.homeSettings), ""),
        ]
        return ListRow.numbered(sessions + fresh)
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
        case .choose: decisions[list.selected]
        case .row(let place): decisions[place]
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
