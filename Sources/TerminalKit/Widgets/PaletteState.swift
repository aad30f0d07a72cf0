/// What is typed into the palette, and which of the found actions is selected.
public struct PaletteState: Hashable, Sendable {
    /// What became of a key.
    public enum Outcome: Sendable {
        /// The query or the selection changed, or nothing did.
        case stays
        /// Enter: the item of this index is chosen.
        case chosen(Int)
        /// Enter on an item that is not possible now, for this reason.
        case refused(reason: String)
        /// Escape: the palette closes.
        case closed
    }

    /// What is typed.
    public private(set) var query = FieldState()
    /// Which of the found items is selected, counted from 0.
    public private(set) var selected = 0

    /// Creates an empty palette.
    public init() {}

    /// The items that match, the best first, and which of their letters were found.
    public func matches(_ titles: [String]) -> [(index: Int, positions: [Int])] {
        titles.enumerated()
            .compactMap { index, title in FuzzyMatch.score(query.text, in: title).map { (index, $0) } }
            .sorted { ($1.1.value, $0.0) < ($0.1.value, $1.0) }
            .map { ($0.0, $0.1.positions) }
    }

    /// Types, moves or chooses by a key.
    public mutating func handle<Action>(_ key: Key, items: [PaletteItem<Action>]) -> Outcome {
        let found = matches(items.map(\.title))
        switch key {
        case .escape: return .closed
        case .enter:
            guard found.indices.contains(selected) else { return .stays }
            let index = found[selected].index
            return items[index].reason.map { .refused(reason: $0) } ?? .chosen(index)
        case .up, .control("p"): selected = max(selected - 1, 0)
        case .down, .control("n"): selected = max(min(selected + 1, found.count - 1), 0)
        default: if query.handle(key) == .changed { selected = 0 }
        }
        return .stays
    }

    /// Selects one of the found items, such as one that was clicked.
    public mutating func select(_ place: Int) { selected = max(place, 0) }

    /// Types a pasted text.
    public mutating func paste(_ text: String) {
        query.paste(text)
        selected = 0
    }
}
