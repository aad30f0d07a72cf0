internal import CNcurses
import Foundation
import Synchronization

/// What is left on the glass of the terminal: cleared once it was private, also from another thread.
public final class Glass: Sendable {
    private let isPrivate = Mutex(false)

    public init() {}

    /// What comes now is for one person alone.
    func holdPrivate() {
        isPrivate.withLock { $0 = true }
    }

    /// Takes everything off, and out of what the terminal keeps of earlier lines where it can be told to.
    func clear() {
        isPrivate.withLock { isPrivate in
            isPrivate = false
            wipe()
        }
    }

    /// Takes everything off if it is private; says whether it was.
    @discardableResult
    public func clearIfPrivate() -> Bool {
        isPrivate.withLock { isPrivate in
            guard isPrivate else { return false }
            isPrivate = false
            wipe()
            return true
        }
    }

    /// By the terminal's own means, else by as many lines as it has.
    private func wipe() {
        guard isatty(STDOUT_FILENO) == 1, CNcurses.clearGlass(STDOUT_FILENO) == 0 else { return }
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
        let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: isKnown ? Int(size.ws_row) : Self.manyRows)
        _ = write(STDOUT_FILENO, lines, lines.count)
    }

    /// More rows than a glass has whose height nobody tells.
    private static let manyRows = 500
}
