public import TerminalKit

/// Shows what can be practised until somebody decided.
@MainActor
public enum PractiseHost {
    private enum Nothing: Sendable {}

    /// Shows the screen; `nil` if the program was ended from outside.
    public static func run(_ model: PractiseModel, on terminal: Terminal) -> PractiseModel.Decision? {
        var model = model
        var decision: PractiseModel.Decision?
        _ = terminal.run(&model, first: [TerminalKit.Command<Nothing>]()) { model, input in
            switch input {
            case .event(.key(let key)): decision = model.press(key)
            case .event(.paste(let text)): model.paste(text)
            case .event: break
            }
            return decision == nil ? [] : [.quit]
        } view: { model, frame in
            frame.draw(PractiseScreen(model: model), in: frame.area)
        }
        return decision
    }
}
