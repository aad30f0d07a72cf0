import TerminalKit
import Wording

extension TooSmall {
    /// The sentence for a window of a size that no screen of this program fits into.
    init(for area: Area, wording: Wording) {
        let least = WorkshopScreen.least
        self.init(
            wording.text(
                Message.windowTooSmall(
                    columns: area.columns,
                    rows: area.rows,
                    leastColumns: least.columns,
                    leastRows: least.rows
                )
            )
        )
    }
}
