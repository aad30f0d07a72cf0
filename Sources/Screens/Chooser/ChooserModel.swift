import Presentation
import TerminalKit
public import Wording
public import Workshop

/// The screen on which somebody chooses what to practise or to play, and then types for whom, as a value.
public struct ChooserModel: Sendable {
    /// What there is to choose from.
    public enum Subject: Sendable {
        /// A pitch first, then these stories, for one person; whether she is asked for a name or a code.
        case practice([Story], asksName: Bool)
        /// These situations for a group; whether its names are asked for.
        case rolePlay([RolePlayScenario], asksNames: Bool)
        /// Going on with what was broken off, or beginning again, which is asked in these words.
        case brokenOff(Message)
    }

    /// What was chosen.
    public struct Choice: Hashable, Sendable {
        /// The row.
        public let row: Int
        /// The names that were typed; empty if none were.
        public let names: [String]
    }

    /// What somebody decided here.
    public enum Decision: Hashable, Sendable {
        /// Begin with this.
        case choice(Choice)
        /// Go back.
        case leave
    }

    enum Action: Sendable {
        case choose
        case row(Int)
        case find
        case send
        case back
        case leave
    }

    typealias Intent = Decision

    let subject: Subject
    let wording: Wording
    var preferences: Preferences
    var size = Size(columns: 80, rows: 24)
    var notice: Remark?
    var cover: Cover?
    var clickedRow: Int?
    var number = NumberEntry()
    let rows: [ListRow]
    private(set) var list = ListState()
    /// The names being typed; `nil` while one chooses.
    private(set) var field: FieldState?
    /// Whether the last key was Esc where it would lose what is typed.
    private var isDiscardAsked = false
    /// Whether the key before the present one was.
    private var wasDiscardAsked = false

    /// Creates the screen.
    ///
    /// - Parameters:
    ///   - subject: What there is to choose from.
    ///   - wording: The language spoken.
    ///   - preferences: How the screen is wanted.
    public init(_ subject: Subject, wording: Wording, preferences: Preferences = Preferences()) {
        self.subject = subject
        self.wording = wording
        self.preferences = preferences
        rows = ListRow.numbered(
            subject.offers.map { (title: wording.text($0.title), detail: wording.text($0.detail)) }
        )
    }

    /// What is asked now.
    var prompt: String {
        let asked = field == nil ? nil : subject.askForNames(of: list.selected)
        return wording.text(asked ?? subject.prompt)
    }

    // MARK: Choosing

    /// Takes a row; whoever is asked for comes next.
    private mutating func choose(_ row: Int) -> Decision? {
        list.select(row)
        guard subject.askForNames(of: row) != nil else { return .choice(Choice(row: row, names: [])) }
        field = FieldState(limit: subject.nameLimit)
        return nil
    }

    private mutating func chooseSelected() -> Decision? {
        if let reason = nothingToTake(empty: subject.empty) {
            warn(reason)
            return nil
        }
        // Enter ends the narrowing with the row that was found.
        if list.isFiltering { _ = handleList(.enter) }
        return choose(list.selected)
    }

    @discardableResult
    private mutating func handleList(_ key: Key) -> ListState.Outcome {
        list.handle(key, rows: rows, height: placedList?.area.rows ?? rows.count)
    }

    // MARK: Naming

    /// Takes the names typed, if they can be kept and are enough; none is as good.
    private mutating func send() -> Decision? {
        switch subject.names(in: field?.text ?? "", of: list.selected) {
        case .success(let names): return .choice(Choice(row: list.selected, names: names))
        case .failure(let refusal):
            warn(wording.text(refusal.message))
            return nil
        }
    }

    /// Back to the list; what is typed is not lost without asking.
    private mutating func backToList() {
        guard field?.isEmpty == true || wasDiscardAsked else {
            isDiscardAsked = true
            return warn(wording.text(.askDiscard))
        }
        field = nil
    }
}

extension ChooserModel: KeyedScreen {
    var isWriting: Bool { field != nil || list.isFiltering }

    var placedList: PlacedList? { field == nil ? ChooserScreen(model: self).list(in: Area(size)) : nil }

    var ownKeys: KeyTable<Action> {
        if field != nil {
            return KeyTable([
                KeyBinding([.enter], .send, label: wording.text(.keySend)),
                KeyBinding([.escape], .back, label: wording.text(.keyBack)),
            ])
        }
        let choose = KeyBinding([.enter], Action.choose, label: wording.text(.keyChoose))
        if list.isFiltering {
            return KeyTable([choose, KeyBinding([.escape], .find, label: wording.text(.keyBack))])
        }
        return KeyTable(
            [choose, wording.filtering(.find)] + KeyBinding.numbers(of: rows) { .row($0) }
                + [KeyBinding([.escape, .character("q")], .leave, label: wording.text(.keyBack))]
        )
    }

    mutating func act(_ action: Action, by key: Key?) -> Decision? {
        switch action {
        case .choose: return chooseSelected()
        case .row(let row): return choose(row)
        case .find: handleList(list.isFiltering ? .escape : .character("/"))
        case .send: return send()
        case .back: backToList()
        case .leave: return .leave
        }
        return nil
    }

    mutating func pressUnbound(_ key: Key) -> Unbound<Decision> {
        if let outcome = field?.handle(key) { return Unbound(outcome) }
        return Unbound(handleList(key))
    }

    mutating func pasteHere(_ text: String) {
        guard field == nil else {
            _ = field?.paste(NameList.oneLine(text))
            return
        }
        _ = list.paste(text, rows: rows, height: placedList?.area.rows ?? rows.count)
    }

    mutating func select(_ row: Int) { list.select(row) }

    mutating func forget() {
        notice = nil
        clickedRow = nil
        wasDiscardAsked = isDiscardAsked
        isDiscardAsked = false
    }
}
