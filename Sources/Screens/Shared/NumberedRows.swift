import TerminalKit

extension ListRow {
    /// Rows of which the first nine have a figure.
    static func numbered(_ rows: [(title: String, detail: String)]) -> [ListRow] {
        rows.enumerated().map { place, row in
            ListRow(row.title, detail: row.detail, key: place < 9 ? String(place + 1) : "")
        }
    }
}

extension KeyBinding {
    /// The figures of rows.
    ///
    /// A row beyond the ninth has none, and is found in the palette all the same.
    static func figures(of rows: [ListRow], _ action: (Int) -> Action) -> [KeyBinding] {
        rows.enumerated().map { place, row in
            KeyBinding(row.key.map { .character($0) }, action(place), label: row.title, prominence: .hidden)
        }
    }
}
