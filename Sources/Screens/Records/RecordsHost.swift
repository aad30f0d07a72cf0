public import TerminalKit
import Workshop

/// Shows what was recorded until somebody decided.
@MainActor
public enum RecordsHost {
    /// How often a replay that runs is looked at.
    private static let beat = Duration.milliseconds(100)

    /// Shows the screens; `nil` if the program was ended from outside.
    ///
    /// - Parameters:
    ///   - model: The screens as they begin.
    ///   - terminal: The terminal.
    public static func run(_ model: RecordsModel, on terminal: Terminal) -> RecordsModel.Decision? {
        let desk = RecordsDesk(model)
        var model = model
        let first = desk.commands(for: model.start(.list))
        let clock = ContinuousClock()
        var lastBeat = clock.now
        var decision: RecordsModel.Decision?
        terminal.show(&model, first: first) { model, news in
            guard case .time = news else { return model.hear(news) }
            return model.hear(.time(milliseconds(lastBeat.duration(to: clock.now))))
        } carryOut: { _, intent in
            switch intent {
            case .decide(let decided):
                decision = decided
                return [.quit]
            case .play:
                lastBeat = clock.now
                return [.after(beat, name: "time", .time(0))]
            case .start, .stop: return desk.commands(for: intent)
            }
        } drawing: {
            RecordsScreen(model: $0)
        }
        return decision
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
