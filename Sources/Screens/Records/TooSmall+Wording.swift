import TerminalKit
import Wording

extension TooSmall {
    /// The sentence for a window of a size that no screen of this program fits into.
    init(for area: Area, wording: Wording) {
        let least = WorkshopScreen.least
        let values: [String: Message.Value] = [
            "columns": .number(area.columns), "rows": .number(area.rows),
            "leastColumns": .number(least.columns), "leastRows": .number(least.rows),
        ]
        self.init(wording.text(Message(.windowTooSmall, values)))
    }
}
