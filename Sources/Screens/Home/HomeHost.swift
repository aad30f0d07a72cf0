public import TerminalKit

/// Shows the first screen until somebody decided.
@MainActor
public enum HomeHost {
    /// Shows the screen; `nil` if the program was ended from outside.
    public static func run(_ model: HomeModel, on terminal: Terminal) -> HomeModel.Decision? {
        var model = model
        var decision: HomeModel.Decision?
        terminal.show(&model) { _, decided in
            decision = decided
            return false
        } drawing: {
            HomeScreen(model: $0)
        }
        return decision
    }
}
