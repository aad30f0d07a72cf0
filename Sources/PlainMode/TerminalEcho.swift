import Foundation
import Synchronization

/// Keeps a terminal from showing what is typed, and gives it back as it was, also from another thread.
public final class TerminalEcho: Sendable {
    fileprivate struct Hidden {
        let descriptor: Int32
        let settings: termios
    }

    private let hidden = Mutex<Hidden?>(nil)

    public init() {}

    /// Hides what is typed; what was typed ahead is thrown away, so that nobody else's keys become a vote.
    public func hide(on descriptor: Int32) {
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else { return }
        hidden.withLock {
            $0 = Hidden(descriptor: descriptor, settings: settings)
            $0?.hide()
        }
    }

    /// Shows what is typed again; does nothing where it is shown.
    public func show() {
        hidden.withLock {
            $0?.show()
            $0 = nil
        }
    }

    /// Shows what is typed while somebody else has the terminal.
    public func lend() {
        hidden.withLock { $0?.show() }
    }

    /// Hides again what was hidden before the terminal was lent, or somebody else made it show.
    public func takeBack() {
        hidden.withLock { $0?.hide() }
    }
}

extension TerminalEcho.Hidden {
    fileprivate func hide() {
        var settings = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        settings.c_lflag |= tcflag_t(ECHONL)
        tcsetattr(descriptor, TCSAFLUSH, &settings)
    }

    fileprivate func show() {
        var settings = settings
        tcsetattr(descriptor, TCSAFLUSH, &settings)
    }
}
