public import TerminalKit

/// Shows what can be chosen until somebody decided.
@MainActor
public enum ChooserHost {
    /// Shows the screen; `nil` if the program was ended from outside.
    public static func run(_ model: ChooserModel, on terminal: Terminal) -> ChooserModel.Decision? {
        var model = model
        var decision: ChooserModel.Decision?
        terminal.show(&model) { _, decided in
            decision = decided
            return false
        } drawing: {
            ChooserScreen(model: $0)
        }
        return decision
    }
}
