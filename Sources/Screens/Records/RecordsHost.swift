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
        model.size = terminal.size
        let first = desk.commands(for: model.start(.list))
        let clock = ContinuousClock()
        var lastBeat = clock.now
        var decision: RecordsModel.Decision?
        _ = terminal.run(&model, first: first) { model, input in
            let effect: RecordsModel.Effect?
            switch input {
            case .event(.key(let key)): effect = model.press(key)
            case .event(.paste(let text)):
                model.paste(text)
                effect = nil
            case .event(.resize(let size)):
                model.size = size
                effect = nil
            case .event(.wheel(let way, _)): effect = model.press(way == .up ? .up : .down)
            case .event(.press(let point)):
                model.click(point)
                effect = nil
            case .event: effect = nil
            case .message(.time):
                let now = clock.now
                effect = model.hear(.time(milliseconds(lastBeat.duration(to: now))))
                lastBeat = now
            case .message(let news): effect = model.hear(news)
            }
            switch effect {
            case nil: return []
            case .decide(let decided):
                decision = decided
                return [.quit]
            case .play:
                if case .event = input { lastBeat = clock.now }
                return [.after(beat, name: "time", .time(0))]
            case .start, .stop: return effect.map(desk.commands) ?? []
            }
        } view: { model, frame in
            frame.draw(RecordsScreen(model: model), in: frame.area)
        }
        return decision
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
