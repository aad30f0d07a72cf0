public import TerminalKit

/// Shows the decks until somebody decided.
@MainActor
public enum LibraryHost {
    /// Reading that takes longer than this is worth a word.
    private static let patience = Duration.milliseconds(300)

    /// Shows the screens; `nil` if the program was ended from outside.
    public static func run(_ model: LibraryModel, on terminal: Terminal) -> LibraryModel.Decision? {
        let read = model.read
        let reading: [TerminalKit.Command<LibraryModel.News>] = [
            .perform(name: "read") { .entries(read()) },
            .after(patience, name: "patience", .stillReading),
        ]
        var model = model
        model.size = terminal.size
        _ = model.startReading()
        var decision: LibraryModel.Decision?
        _ = terminal.run(&model, first: reading) { model, input in
            switch input {
            case .event(.key(let key)):
                switch model.press(key) {
                case nil: return []
                case .read: return reading
                case .decide(let decided):
                    decision = decided
                    return [.quit]
                }
            case .event(.wheel(let way, _)): _ = model.press(way == .up ? .up : .down)
            case .event(.press(let point)): model.click(point)
            case .event(.paste(let text)): model.paste(text)
            case .event(.resize(let size)): model.size = size
            case .event: break
            case .message(let news): model.hear(news)
            }
            return []
        } view: { model, frame in
            frame.draw(LibraryScreen(model: model), in: frame.area)
        }
        return decision
    }
}
