public import Journal
public import TerminalKit
public import Wording
public import Workshop

/// Shows the table's view of a session that another program leads, and follows it live.
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

    private let journal: Journal
    private let wording: Wording
    private let clock: @Sendable () -> Instant
    private let preferences: Preferences
    private var failure: JournalError?

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - journal: Where the session is recorded.
    ///   - wording: The language spoken.
    ///   - clock: The time now.
    ///   - preferences: How it looks; the mouse is never taken, for there is nothing to click.
    public init(
        journal: Journal,
        wording: Wording,
        clock: @escaping @Sendable () -> Instant,
        preferences: Preferences = Preferences()
    ) {
        self.journal = journal
        self.wording = wording
        self.clock = clock
        self.preferences = preferences
    }

    /// Shows the session until somebody closes the screen.
    public func run(_ session: Session, on terminal: Terminal) -> Ending {
        var model = TableModel(session: session, wording: wording, now: clock(), preferences: preferences)
        let soon = TerminalKit.Command<Tick>.after(.milliseconds(300), name: "look", .look)
        _ = terminal.run(&model, first: [soon, .mouse(false)]) { model, input in
            model.timeGoesOn(to: clock())
            model.size = terminal.size
            switch input {
            case .message(.look): return catchUp(&model.session) ? [soon] : [.quit]
            case .event(.key(let key)): return model.press(key) ? [] : [.quit]
            case .event: return []
            }
        } view: { model, frame in
            frame.draw(TableScreen(model: model), in: frame.area)
        }
        return failure.map { .failed($0) } ?? .closed
    }

    private func catchUp(_ session: inout Session) -> Bool {
        do throws(JournalError) {
            for entry in try journal.events(of: session.header.id, after: session.log.count) {
                session.take(entry)
            }
            return true
        } catch {
            failure = error
            return false
        }
    }
}
