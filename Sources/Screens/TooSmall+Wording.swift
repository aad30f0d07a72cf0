import TerminalKit
import Wording

extension TooSmall {
    /// How large the window is, and how large every screen needs it.
    init(size: Size, wording: Wording) {
        let values: [String: Message.Value] = [
            "columns": .number(size.columns), "rows": .number(size.rows),
            "leastColumns": .number(WorkshopScreen.least.columns), "leastRows": .number(WorkshopScreen.least.rows),
        ]
        self.init(wording.text(Message(.windowTooSmall, values)))
    }
}
