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
        _ = model.startReading()
        var decision: LibraryModel.Decision?
        terminal.show(&model, first: reading) { model, news in
            model.hear(news)
            return nil
        } carryOut: { _, intent in
            switch intent {
            case .read: return reading
            case .decide(let decided):
                decision = decided
                return [.quit]
            }
        } drawing: {
            LibraryScreen(model: $0)
        }
        return decision
    }
}
