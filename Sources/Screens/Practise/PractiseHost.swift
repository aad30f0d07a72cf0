public import TerminalKit

/// Shows what can be practised until somebody decided.
@MainActor
public enum PractiseHost {
    private enum Nothing: Sendable {}

    /// Shows the screen; `nil` if nothing was chosen.
    public static func run(_ model: PractiseModel, on terminal: Terminal) -> PractiseModel.Choice? {
        var model = model
        var choice: PractiseModel.Choice?
        _ = terminal.run(&model, first: [TerminalKit.Command<Nothing>]()) { model, input in
            switch input {
            case .event(.key(let key)):
                switch model.press(key) {
                case .choice(let made):
                    choice = made
                    return [.quit]
                case .leave: return [.quit]
                case nil: return []
                }
            case .event(.paste(let text)):
                model.paste(text)
                return []
            case .event: return []
            }
        } view: { model, frame in
            frame.draw(PractiseScreen(model: model), in: frame.area)
        }
        return choice
    }
}
