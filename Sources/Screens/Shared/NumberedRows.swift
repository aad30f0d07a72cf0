import TerminalKit

extension ListRow {
    /// Rows that each have their number.
    static func numbered(_ rows: [(title: String, detail: String)]) -> [ListRow] {
        rows.enumerated().map { place, row in
            ListRow(row.title, detail: row.detail, key: String(place + 1))
        }
    }
}

extension KeyBinding {
    /// The numbers of rows.
    static func numbers(of rows: [ListRow], _ action: (Int) -> Action) -> [KeyBinding] {
        rows.enumerated().map { place, row in
            KeyBinding(
                [],
                number: row.key,
                action(place),
                label: row.title,
                availability: row.reason.map { .unavailable(reason: $0) } ?? .available,
                prominence: .hidden
            )
        }
    }
}
