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
    ///   - preferences: How the screen is wanted.
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
        var session = session
        let soon = TerminalKit.Command<Tick>.after(.milliseconds(300), name: "look", .look)
        _ = terminal.run(&session, first: [soon]) { session, input in
            switch input {
            case .message(.look):
                guard catchUp(&session) else { return [.quit] }
                return [soon]
            case .event(.key(.character("q"))), .event(.key(.escape)): return [.quit]
            case .event: return []
            }
        } view: { session, frame in
            let screen = TableScreen(
                view: session.view(for: .table),
                wording: wording,
                now: clock(),
                preferences: preferences
            )
            frame.draw(screen, in: frame.area)
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
