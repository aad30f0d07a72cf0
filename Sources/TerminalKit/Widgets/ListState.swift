/// Which row of a list is selected, and what it is filtered by.
public struct ListState: Hashable, Sendable {
    /// What became of a key.
    public enum Outcome: Hashable, Sendable {
        /// The selection or the filter changed.
        case changed
        /// There is nothing to change, such as the end of the list.
        case unchanged
        /// Enter: this row is chosen.
        case chosen(Int)
        /// Enter on a row that cannot be chosen, for this reason.
        case refused(reason: String)
        /// The key is none of the list's.
        case ignored
    }

    /// The selected row, counted in the whole list, or the one that the first arrow selects; the filter does not renumber.
    public private(set) var selected: Int
    /// Whether a row is selected; where none is, Enter takes nothing until somebody moves or types a number.
    public private(set) var hasSelection = true
    /// What is typed to narrow the list; `nil` when nobody does.
    public private(set) var filter: FieldState?
    /// The first row in sight, counted in the narrowed list.
    public private(set) var top = 0
    private var selectedBefore = 0

    public init(selected: Int = 0) {
        self.selected = max(selected, 0)
    }

    /// Creates a state in which no row is selected yet.
    public static var unselected: ListState {
        var state = ListState()
        state.hasSelection = false
        return state
    }

    /// The selected row; `nil` where none is.
    public var selection: Int? { hasSelection ? selected : nil }

    /// Whether letters go to the filter.
    public var isFiltering: Bool { filter != nil }

    /// The rows that the filter lets through, in order.
    public func visible(_ rows: [ListRow]) -> [Int] {
        guard let filter, !filter.isEmpty else { return Array(rows.indices) }
        return rows.indices.filter { FuzzyMatch.contains(filter.text, in: rows[$0].title + " " + rows[$0].detail) }
    }

    /// Selects a row, such as one that was clicked.
    public mutating func select(_ row: Int) {
        selected = max(row, 0)
        hasSelection = true
    }

    /// Moves, filters or chooses by a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - rows: The list.
    ///   - height: How many rows are in sight, for the page keys.
    public mutating func handle(_ key: Key, rows: [ListRow], height: Int) -> Outcome {
        if filter != nil, let outcome = handleFilter(key, rows: rows, height: height) { return outcome }
        switch key {
        case .character("j"): return handle(.down, rows: rows, height: height)
        case .character("k"): return handle(.up, rows: rows, height: height)
        case .character("/"):
            selectedBefore = selected
            filter = FieldState()
            return .changed
        case .up: return move(by: -1, rows: rows, height: height)
        case .down: return move(by: 1, rows: rows, height: height)
        case .pageUp: return move(by: -max(height - 1, 1), rows: rows, height: height)
        case .pageDown: return move(by: max(height - 1, 1), rows: rows, height: height)
        case .home: return move(by: -rows.count, rows: rows, height: height)
        case .end: return move(by: rows.count, rows: rows, height: height)
        case .enter: return choose(rows)
        default: return .ignored
        }
    }

    /// Narrows by a pasted text, if a filter is open.
    public mutating func paste(_ text: String, rows: [ListRow], height: Int) -> Outcome {
        guard filter != nil else { return .ignored }
        filter?.paste(text)
        settle(rows, height: height)
        return .changed
    }

    private mutating func handleFilter(_ key: Key, rows: [ListRow], height: Int) -> Outcome? {
        switch key {
        case .escape:
            filter = nil
            selected = selectedBefore
            keepInSight(visible(rows), height: height)
            return .changed
        case .backspace where filter?.isEmpty == true:
            return handleFilter(.escape, rows: rows, height: height)
        case .enter:
            let outcome = choose(rows)
            if case .chosen = outcome { filter = nil }
            return outcome
        case .home, .end, .up, .down: return nil
        default:
            switch filter?.handle(key) {
            case .changed:
                settle(rows, height: height)
                return .changed
            case .unchanged: return .unchanged
            default: return nil
            }
        }
    }

    private func choose(_ rows: [ListRow]) -> Outcome {
        guard hasSelection, visible(rows).contains(selected) else { return .unchanged }
        if let reason = rows[selected].reason { return .refused(reason: reason) }
        return .chosen(selected)
    }

    private mutating func move(by step: Int, rows: [ListRow], height: Int) -> Outcome {
        let visible = visible(rows)
        guard !visible.isEmpty else { return .unchanged }
        let last = visible.count - 1
        // Where no row is selected yet, one comes in from the end that one moves away from.
        let here = hasSelection ? visible.firstIndex { $0 >= selected } ?? last : step < 0 ? last + 1 : -1
        let there = min(max(here + step, 0), last)
        guard !hasSelection || visible[there] != selected else { return .unchanged }
        select(visible[there])
        keepInSight(visible, height: height)
        return .changed
    }

    /// After the filter changed: the selection stays where it can, and goes to the first row where it cannot.
    private mutating func settle(_ rows: [ListRow], height: Int) {
        let visible = visible(rows)
        if !visible.contains(selected), let first = visible.first { selected = first }
        keepInSight(visible, height: height)
    }

    private mutating func keepInSight(_ visible: [Int], height: Int) {
        top = Self.top(top, showing: visible.firstIndex(of: selected) ?? 0, of: visible.count, height: height)
    }

    /// The first row in sight, moved as little as possible so that a row is seen.
    static func top(_ top: Int, showing index: Int, of count: Int, height: Int) -> Int {
        guard height > 0 else { return 0 }
        let highest = min(top, index)
        return min(max(highest, index - height + 1), max(count - height, 0))
    }
}
