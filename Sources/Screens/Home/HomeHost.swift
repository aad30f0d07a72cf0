public import TerminalKit

/// Shows the first screen until somebody decided.
@MainActor
public enum HomeHost {
    private enum Nothing: Sendable {}

    /// Shows the screen; `nil` if the program was ended from outside.
    public static func run(_ model: HomeModel, on terminal: Terminal) -> HomeModel.Decision? {
        var model = model
        var decision: HomeModel.Decision?
        _ = terminal.run(&model, first: [TerminalKit.Command<Nothing>]()) { model, input in
            if case .event(.key(let key)) = input { decision = model.press(key) }
            return decision == nil ? [] : [.quit]
        } view: { model, frame in
            frame.draw(HomeScreen(model: model), in: frame.area)
        }
        return decision
    }
}
