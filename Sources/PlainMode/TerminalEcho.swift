import Foundation
import Synchronization

/// Keeps a terminal from showing what is typed, and gives it back as it was, also from another thread.
public final class TerminalEcho: Sendable {
    private struct Hidden {
        let descriptor: Int32
        let settings: termios
    }

    private let hidden = Mutex<Hidden?>(nil)

    /// Creates the echo of a terminal that shows what is typed.
    public init() {}

    /// Hides what is typed; what was typed ahead is thrown away, so that nobody else's keys become a vote.
    public func hide(on descriptor: Int32) {
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else { return }
        let shown = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        settings.c_lflag |= tcflag_t(ECHONL)
        hidden.withLock { $0 = Hidden(descriptor: descriptor, settings: shown) }
        tcsetattr(descriptor, TCSAFLUSH, &settings)
    }

    /// Shows what is typed again; does nothing where it is shown.
    public func show() {
        hidden.withLock { hidden in
            guard let before = hidden else { return }
            var settings = before.settings
            tcsetattr(before.descriptor, TCSAFLUSH, &settings)
            hidden = nil
        }
    }
}
