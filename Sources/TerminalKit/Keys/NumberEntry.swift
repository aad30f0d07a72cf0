/// A number typed figure by figure, where the first figure alone may be the beginning of a longer one on offer.
///
/// Nothing happens after a while by itself: the next figure decides, or Enter takes what stands there.
public struct NumberEntry: Hashable, Sendable {
    /// What became of a key.
    public enum Outcome<Action: Sendable>: Sendable {
        /// The number is whole and means this.
        case means(KeyTable<Action>.Meaning)
        /// More figures may follow, or there are fewer now.
        case waits
        /// Nothing has the number that was typed; it is forgotten.
        case unknown(String)
        /// The key is none of a number's, and a number that was begun is forgotten.
        case passes
    }

    /// The figures typed so far; empty where no number was begun.
    public private(set) var typed = ""

    public init() {}

    /// Whether a number was begun.
    public var isBegun: Bool { !typed.isEmpty }

    /// Forgets what was typed.
    public mutating func clear() { typed = "" }

    /// Takes a key that is pressed where the numbers of a table can be typed.
    public mutating func handle<Action>(_ key: Key, in table: KeyTable<Action>) -> Outcome<Action> {
        if let figure = key.typed, "0"..."9" ~= figure { return take(figure, in: table) }
        guard isBegun else { return .passes }
        switch key {
        case .backspace: typed.removeLast()
        case .escape: clear()
        case .enter: return finish(typed, in: table)
        default:
            clear()
            return .passes
        }
        return .waits
    }

    private mutating func take<Action>(_ figure: Character, in table: KeyTable<Action>) -> Outcome<Action> {
        let number = typed + String(figure)
        if table.hasLongerNumber(than: number) {
            typed = number
            return .waits
        }
        return isBegun ? finish(number, in: table) : .passes
    }

    private mutating func finish<Action>(_ number: String, in table: KeyTable<Action>) -> Outcome<Action> {
        clear()
        return table.meaning(ofNumber: number).map { .means($0) } ?? .unknown(number)
    }
}
