import TerminalKit
import Wording

/// A screen led by one table of keys, which the dispatcher, the footer, the help, the palette and the mouse all read.
///
/// A screen says what its own keys do and where its list lies; the palette, the help, the mouse, and the answer to a key
/// that does nothing are the same everywhere.
protocol KeyedScreen: Sendable {
    associatedtype Action: Sendable
    /// What is wanted outside of the model.
    associatedtype Intent: Sendable

    var wording: Wording { get }
    var preferences: Preferences { get set }
    /// How large the window is.
    var size: Size { get set }
    var notice: Remark? { get set }
    var cover: Cover? { get set }
    /// The row that the mouse selected last; a second click takes it.
    var clickedRow: Int? { get set }
    /// The number of a row, typed figure by figure.
    var number: NumberEntry { get set }

    /// The keys that only this screen has, as they work now.
    var ownKeys: KeyTable<Action> { get }
    /// Whether letters are written now and mean no command.
    var isWriting: Bool { get }
    /// Whether a question must be answered before anything else.
    var isAsking: Bool { get }
    /// The key that does what a second click on a row does; `nil` where that does nothing.
    var takingKey: Key? { get }
    /// The list that keys, clicks and the wheel go to.
    var placedList: PlacedList? { get }

    /// Does what a key is for; without a key where the mouse or the palette asked for it.
    mutating func act(_ action: Action, by key: Key?) -> Intent?
    /// Takes a key that no table has, such as one that writes or moves in a list.
    mutating func pressUnbound(_ key: Key) -> Unbound<Intent>
    mutating func pasteHere(_ text: String)
    mutating func select(_ row: Int)
    /// Forgets what held only until the next key.
    mutating func forget()
}

/// What became of a key that is in no table.
enum Unbound<Intent: Sendable>: Sendable {
    /// A field or a list had a use for it.
    case taken(Intent?)
    /// It does nothing here.
    case unknown

    /// What a list without a filter made of a key.
    init(_ outcome: ListState.Outcome) {
        self = outcome == .ignored ? .unknown : .taken(nil)
    }

    /// What a field made of a key.
    init(_ outcome: FieldState.Outcome) {
        self = outcome == .ignored ? .unknown : .taken(nil)
    }
}

extension KeyedScreen {
    var isWriting: Bool { false }
    var isAsking: Bool { false }
    var takingKey: Key? { .enter }

    mutating func pasteHere(_ text: String) {}

    mutating func forget() {
        notice = nil
        clickedRow = nil
    }

    /// What is said in the screen's own place for it; over a sheet it is said there.
    var shownNotice: Remark? { cover == nil ? notice : nil }

    /// Why Enter takes nothing from the list now shown; `nil` where it does.
    func nothingToTake(empty: Message) -> String? {
        guard let view = placedList?.view else { return wording.unknownKey(.enter, in: keys) }
        guard view.state.visible(view.rows).isEmpty else { return nil }
        return wording.text(view.rows.isEmpty ? empty : .recordsNothingFound)
    }

    mutating func warn(_ text: String) { notice = Remark(text: text, role: .warning) }
}
