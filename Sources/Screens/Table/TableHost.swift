public import Journal
public import TerminalKit
public import Wording
public import Workshop

/// Shows the table's view of the session that another program leads, and follows it live.
@MainActor
public final class TableHost {
    /// How the showing ended.
    public enum Ending: Sendable {
        /// Somebody closed it.
        case closed
        /// The record could not be read.
        case failed(JournalError)
    }

    private enum Tick: Sendable {
        case look
    }

    private let voices: Voices
    private let clock: @Sendable () -> Instant
    private let preferences: Preferences
    private var watch: TableWatch
    private var failure: JournalError?

    /// - Parameters:
    ///   - watch: Finds what is shown.
    ///   - voices: The languages spoken.
    ///   - clock: The time now.
    ///   - preferences: How it looks; the mouse is never taken, for there is nothing to click.
    public init(
        watch: TableWatch,
        voices: Voices,
        clock: @escaping @Sendable () -> Instant,
        preferences: Preferences = Preferences()
    ) {
        self.watch = watch
        self.voices = voices
        self.clock = clock
        self.preferences = preferences
    }

    /// Shows what there is to see until somebody closes the screen.
    public func run(on terminal: Terminal) -> Ending {
        var model = TableModel(voices: voices, now: clock(), preferences: preferences)
        guard look(in: &model) else { return ending }
        let soon = TerminalKit.Command<Tick>.after(.milliseconds(300), name: "look", .look)
        _ = terminal.run(&model, first: [soon, .mouse(false)]) { model, input in
            model.timeGoesOn(to: clock())
            model.size = terminal.size
            switch input {
            case .message(.look): return look(in: &model) ? [soon] : [.quit]
            case .event(.key(let key)): return model.press(key) ? [] : [.quit]
            case .event: return []
            }
        } view: { model, frame in
            frame.draw(TableScreen(model: model), in: frame.area)
        }
        return ending
    }

    private var ending: Ending { failure.map { .failed($0) } ?? .closed }

    private func look(in model: inout TableModel) -> Bool {
        do throws(JournalError) {
            model.sight = try watch.look()
            return true
        } catch {
            // Somebody writes just now; there will be another look.
            if case .busy = error { return true }
            failure = error
            return false
        }
    }
}
